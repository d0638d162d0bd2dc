using System.Collections.Immutable;

namespace Attribution.Fuzz.Inputs;

/// <summary>Several articles that tell of the same things, so that actors are merged, claims grouped and disputed across documents.</summary>
internal static class Corpora
{
    private const int Most = 5;

    private static readonly string[] Ids = ["a", "b", "c", "text", "q1", "a/b.md", "c:1", "x y", "z;w", "日本", "Ä", "a.txt"];

    /// <summary>Two to five articles that share sentences, some of them changed.</summary>
    public static ImmutableArray<FuzzDocument> Make(Dice dice)
    {
        string[] shared = [.. Enumerable.Range(0, dice.Between(1, 4)).Select(_ => dice.Chance(50) ? Seeds.Stretch(dice) : Attributions.Sentence(dice))];
        var ids = Ids.ToList();
        return
        [
            .. Enumerable.Range(0, dice.Between(2, Most)).Select(_ =>
            {
                var id = dice.Of(ids);
                ids.Remove(id);
                var (text, markdown) = Text(dice, shared);
                return new FuzzDocument(id, text, Surroundings.Metadata(dice), markdown);
            }).OrderBy(document => document.Id, StringComparer.Ordinal),
        ];
    }

    private static (string Text, bool Markdown) Text(Dice dice, string[] shared)
    {
        var text = dice.Many(1, 4, () => dice.Below(8) switch
        {
            0 => Attributions.Sentence(dice),
            1 => Disorder.Words(dice, dice.Of(shared)),
            2 => $"The mayor denied that {dice.Of(shared)}",
            3 => $"Reports that {dice.Of(shared)} are false, {dice.Of(Lexicons.Of("outlets"))} reported.",
            4 => $"{dice.Of(Lexicons.Of("outlets"))} reported that {dice.Of(shared)}",
            _ => dice.Of(shared),
        }, dice.Of([" ", "\n\n"]));
        return dice.Chance(10) ? (MarkdownTexts.Make(dice) + text, true) : (text, dice.Chance(10));
    }
}
