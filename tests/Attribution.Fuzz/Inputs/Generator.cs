using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Fuzz.Inputs;

/// <summary>Makes inputs. Each is a function of the seed and its index alone, so that any of them can be made again.</summary>
internal static class Generator
{
    private const string Corpus = "corpora";

    private static readonly (string Kind, int Weight, Func<Dice, string> Make)[] Grammars =
    [
        ("attributions", 26, Attributions.Make),
        ("marks", 13, QuotationMarks.Make),
        ("seeds", 14, Seeds.Make),
        ("characters", 8, OddCharacters.Make),
        ("markdown", 9, MarkdownTexts.Make),
        ("markup", 6, Markup.Make),
        ("amounts", 8, Amounts.Make),
        ("words", 5, WordSoup.Make),
        ("repeats", 3, WordSoup.Repeats),
        ("pieces", 5, OddPieces.Make),
    ];

    private const int CorpusWeight = 3;

    private static readonly string[] Drawn =
        [.. Grammars.SelectMany(grammar => Enumerable.Repeat(grammar.Kind, grammar.Weight)), .. Enumerable.Repeat(Corpus, CorpusWeight)];

    /// <summary>The names of the grammars.</summary>
    public static ImmutableArray<string> Kinds { get; } = [.. Grammars.Select(grammar => grammar.Kind), Corpus];

    /// <summary>The input with the index <paramref name="index"/> of the run with the seed <paramref name="seed"/>.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="index">From 0.</param>
    /// <param name="kind">One of <see cref="Kinds"/>, for inputs of that kind alone; null for all.</param>
    public static FuzzInput Make(int seed, int index, string? kind = null)
    {
        var dice = new Dice(seed, index);
        var drawn = dice.Of(Drawn);
        kind ??= drawn;
        if (kind == Corpus) return new(seed, index, kind, Corpora.Make(dice));
        var text = Text(dice, kind);
        // What each grammar makes well is seldom what breaks: one text in ten goes on with that of another.
        if (dice.Chance(10)) text += dice.Of([" ", "\n\n", ""]) + Text(dice, dice.Of(Drawn));
        var metadata = dice.Chance(15) ? Surroundings.Metadata(dice) : new DocumentMetadata(Surroundings.Date(dice));
        return new(seed, index, kind, [new("text", text, metadata, dice.Chance(kind == "markdown" ? 90 : 5))]);
    }

    private static string Text(Dice dice, string kind) =>
        Grammars.FirstOrDefault(grammar => grammar.Kind == kind).Make?.Invoke(dice) ?? Attributions.Make(dice);
}
