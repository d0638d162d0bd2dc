using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Figures;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Claims;

/// <summary>
/// Finds figures that an article gives again, in its caption, a key point, its body: the same value of the same thing by the same claimant in
/// sentences about the same, or one that points back ("the two men"), whoever speaks of it. A repeat names the first of its kind, never
/// another repeat. Dates are none, as many things happen on a day, and neither is "the one thing".
/// </summary>
internal sealed class FigureRepeats
{
    /// <summary>
    /// So many words must the sentences of two figures share: of numbers that few things have, of small ones, and of ranks and numbers of which
    /// it is not said what they count.
    /// </summary>
    private const int SharedBySpecific = 1, SharedBySmall = 2, SharedByVague = 3;

    /// <summary>A number above this is of few things in an article.</summary>
    private const double Small = 12;

    /// <summary>A number that more firsts than this have is looked for among these alone.</summary>
    private const int MostPerValue = 30;

    private static readonly WordSet PointingBack = WordSet.Of("words-of-claims.tsv", "pointing-back");

    private static readonly WordSet OfOthers = WordSet.Of("words-of-claims.tsv", "of-others");

    private readonly AnnotatedDocument document;
    private readonly Dictionary<(FigureKind, double?, double?, string?, string?), List<Given>> firsts = [];
    private readonly Dictionary<int, ContentWords> words = [];
    private readonly Dictionary<(int, int), int> shared = [];

    private FigureRepeats(AnnotatedDocument document) => this.document = document;

    /// <summary>The figures with what each repeats.</summary>
    public static ImmutableArray<SourcedFigure> Mark(
        AnnotatedDocument document, ImmutableArray<SourcedQuote> quotes, ImmutableArray<SourcedFigure> figures)
    {
        var byId = quotes.ToDictionary(quote => quote.Id, StringComparer.Ordinal);
        var repeats = new FigureRepeats(document);
        return [.. figures.Select(figure => repeats.Of(figure, figure.Quote is { } id ? byId[id] : null) is { } first ? Again(figure, first) : figure)];
    }

    /// <summary>What points back to another's figure is that one's, too.</summary>
    private static SourcedFigure Again(SourcedFigure figure, SourcedFigure first) => figure with
    {
        Repeats = first.Id,
        CoClaimants = first.Actor is not { } other || other == figure.Actor || figure.CoClaimants.Contains(other) ? figure.CoClaimants
            : figure.CoClaimants.Add(other),
    };

    /// <summary>The figure that <paramref name="sourced"/> gives again; null where it is the first, which it then is for those that follow.</summary>
    private SourcedFigure? Of(SourcedFigure sourced, SourcedQuote? quote)
    {
        var figure = sourced.Figure;
        if (figure is { Kind: FigureKind.Date or FigureKind.Set } or { Kind: FigureKind.Count, Value: 1, Upper: null }) return null;
        if (quote is { Quote.Negated: true }) return null;
        var given = new Given(sourced, Claimant(quote), Nouns(figure.Of));
        var key = (figure.Kind, figure.Value, figure.Upper, figure.Unit, figure.Per);
        if (!firsts.TryGetValue(key, out var before)) firsts[key] = before = [];
        var pointsBack = PointsBack(figure);
        foreach (var first in before)
        {
            if (first.Figure.Sentence != figure.Sentence && IsOne(first, given, pointsBack)) return first.Sourced;
        }
        if (before.Count < MostPerValue) before.Add(given);
        return null;
    }

    private bool IsOne(Given first, Given again, bool pointsBack)
    {
        if (!AreCompatible(first.Figure, again.Figure)) return false;
        var named = first.Of.Length > 0 && again.Of.Length > 0;
        if (named && !AreOneThing(first.Of, again.Of)) return false;
        var isRank = again.Figure.Kind is FigureKind.Ordinal;
        if (named && pointsBack && !isRank && (first.Claimant == again.Claimant || !IsInQuotation(again.Figure.Span))) return true;
        if (first.Claimant != again.Claimant) return false;
        var isSpecific = again.Figure.Unit is not null || again.Figure.Value is { } value && (value > Small || value != Math.Floor(value));
        if (!named && !isSpecific) return false;
        var fewest = !named || isRank ? SharedByVague : isSpecific ? SharedBySpecific : SharedBySmall;
        return Shared(first.Figure, again.Figure) >= (again.Figure.Kind is FigureKind.Percent or FigureKind.Ratio ? OfShares(first, again) : fewest);
    }

    /// <summary>How many words the sentences of two shares must have in common: 40 percent of voters are many things in a poll.</summary>
    private int OfShares(Given first, Given again) =>
        Math.Max(SharedByVague, Math.Min(WordsOf(first.Figure.Sentence).Count, WordsOf(again.Figure.Sentence).Count) / 2);

    /// <summary>Whether one is not said to be more or less than the other: "about 40" may be "40", "more than 40" may not.</summary>
    private static bool AreCompatible(Figure one, Figure other) =>
        one.Change == other.Change
        && (one.Approximation == other.Approximation
            || (one.Approximation is Approximation.None or Approximation.About && other.Approximation is Approximation.None or Approximation.About));

    /// <summary>Whether both count the same: "Chinese men" and "men"; "other men" are others.</summary>
    private static bool AreOneThing(string[] one, string[] other) =>
        one[^1] == other[^1] && (one.All(other.Contains) || other.All(one.Contains)) && Array.Exists(one, OfOthersHas) == Array.Exists(other, OfOthersHas);

    private static bool OfOthersHas(string word) => OfOthers.Contains(word);

    private static string[] Nouns(string? of) => of is null ? []
        : [.. of.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Length > 3 ? word.TrimEnd('s') : word)];

    /// <summary>Who claims it, as far as that can be compared: an actor, a source in the article's words, or the writer.</summary>
    private static string Claimant(SourcedQuote? quote) => quote is null ? "" : quote.Actor ?? "? " + quote.SpeakerName.ToLowerInvariant();

    private bool PointsBack(Figure figure)
    {
        var first = document.TokenAt(figure.Span.Start);
        return first > 0 && document.Tokens[first - 1].Sentence == figure.Sentence && PointingBack.Contains(document.Word(first - 1));
    }

    private bool IsInQuotation(TextSpan span)
    {
        var behind = SortedSpans.FirstBehind(document.Quotations.AsSpan(), span.Start, static (in Quotation quotation) => quotation.Span.Start);
        while (behind > 0 && document.Quotations[behind - 1].Depth > 0) behind--;
        return behind > 0 && document.Quotations[behind - 1].Span.End >= span.End;
    }

    /// <summary>How many words the sentences of both share besides the figures themselves.</summary>
    private int Shared(Figure one, Figure other)
    {
        if (!shared.TryGetValue((one.Sentence, other.Sentence), out var all))
            shared[(one.Sentence, other.Sentence)] = all = WordsOf(one.Sentence).Shared(WordsOf(other.Sentence));
        return all - new ContentWords(document, [one.Span]).Shared(new(document, [other.Span]));
    }

    private ContentWords WordsOf(int sentence)
    {
        if (!words.TryGetValue(sentence, out var found)) words[sentence] = found = new(document, [document.Sentences[sentence].Span]);
        return found;
    }

    private sealed record Given(SourcedFigure Sourced, string Claimant, string[] Of)
    {
        public Figure Figure => Sourced.Figure;
    }
}
