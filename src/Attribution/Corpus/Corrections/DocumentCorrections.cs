using System.Collections.Immutable;
using System.Globalization;
using Attribution.Claims;
using Attribution.Documents;
using Attribution.Figures;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Corpus.Corrections;

/// <summary>
/// The corrections of one article, put to work while it is analysed: quotes and figures are corrected before anything is concluded from them,
/// speakers and denials after. One object corrects one analysis.
/// </summary>
internal sealed class DocumentCorrections
{
    /// <summary>How much of a passage and of the place that a correction names must be common.</summary>
    private const double Least = 0.5;

    private readonly List<(Correction Correction, TextSpan? Place)> located;
    private readonly Dictionary<Correction, Quote> quotes = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Correction> fitting = new(ReferenceEqualityComparer.Instance);

    /// <summary>Finds where the passages of <paramref name="corrections"/> stand in <paramref name="document"/> now.</summary>
    public DocumentCorrections(Document document, ImmutableArray<Correction> corrections)
    {
        var hash = CorrectionTable.HashOf(document.Text);
        located = [.. corrections.Select(correction => (correction, correction.Hash == hash && correction.Span.End <= document.Text.Length
            ? correction.Span : TextPlaces.Nearest(document.Text, correction.Text, correction.Span.Start)))];
    }

    /// <summary>What became of each; asked for at the end.</summary>
    public ImmutableArray<CorrectionOutcome> Outcomes => [.. located.Select(one => new CorrectionOutcome(one.Correction, fitting.Contains(one.Correction)))];

    /// <summary>Counts the places in the plain reading of the text instead.</summary>
    public DocumentCorrections In(Func<TextSpan, TextSpan> plain)
    {
        for (var index = 0; index < located.Count; index++)
            located[index] = located[index] with { Place = located[index].Place is { } place ? plain(place) : null };
        return this;
    }

    /// <summary>The quotes without those that are none, and with the right boundaries.</summary>
    public QuoteSet Apply(TokenView text, QuoteSet found)
    {
        var all = found.Quotes.ToList();
        var parents = all.ConvertAll(quote => quote.Parent is { } parent ? all[parent] : null);
        var gone = new HashSet<int>();
        foreach (var (correction, place) in located)
        {
            if (place is not { } span || correction.Passage is CorrectedPassage.Figure) continue;
            var index = Best(all.Count, at => gone.Contains(at) ? default : all[at].Span, span);
            if (index < 0)
            {
                // What is to be no quote is none any more.
                if (correction.Kind is CorrectionKind.NotAQuote) fitting.Add(correction);
                continue;
            }
            if (correction.Kind is CorrectionKind.NotAQuote) gone.Add(index);
            else if (correction.Kind is CorrectionKind.WrongBoundary)
            {
                if (TextPlaces.Nearest(text.Document.Text, correction.Value, span.Start) is not { } right
                    || Bounded(text, all[index], right) is not { } bounded)
                    continue;
                for (var child = 0; child < parents.Count; child++)
                {
                    if (ReferenceEquals(parents[child], all[index])) parents[child] = bounded;
                }
                all[index] = bounded;
            }
            quotes[correction] = all[index];
            fitting.Add(correction);
        }
        foreach (var correction in quotes.Keys.ToArray())
        {
            // A later row may have given the quote other boundaries.
            if (all.Find(quote => quote.Cue == quotes[correction].Cue && quote.Span.Overlaps(quotes[correction].Span)) is { } now) quotes[correction] = now;
        }
        if (gone.Count == 0 && !located.Exists(one => one.Correction.Kind is CorrectionKind.WrongBoundary)) return found;
        var nested = Nested(found, all, parents, gone);
        foreach (var correction in quotes.Keys.ToArray())
        {
            // Each is another object now, with the content that it had.
            if (nested.Quotes.FirstOrDefault(quote => quote.Content == quotes[correction].Content) is { } now) quotes[correction] = now;
        }
        return nested;
    }

    /// <summary>The figures without those that are none, and with the right values.</summary>
    public ImmutableArray<Figure> Apply(ImmutableArray<Figure> found)
    {
        var all = found.ToList();
        foreach (var (correction, place) in located)
        {
            if (place is not { } span || correction.Passage is not CorrectedPassage.Figure) continue;
            var index = Best(all.Count, at => all[at].Span, span);
            if (index < 0)
            {
                if (correction.Kind is CorrectionKind.NotAFigure) fitting.Add(correction);
                continue;
            }
            if (correction.Kind is CorrectionKind.NotAFigure) all.RemoveAt(index);
            else if (correction.Kind is CorrectionKind.RightValue)
            {
                if (Valued(all[index], correction.Value) is not { } right) continue;
                all[index] = right;
            }
            fitting.Add(correction);
        }
        return [.. all];
    }

    /// <summary>The article with the right speakers, and without denials that are none.</summary>
    public Article Apply(Article article)
    {
        foreach (var (correction, quote) in quotes)
        {
            if (article.Quotes.FirstOrDefault(one => ReferenceEquals(one.Quote, quote)) is not { } found) continue;
            if (correction.Kind is CorrectionKind.WrongSpeaker) article = RightSpeaker.Of(article, found, correction.Value);
            else if (correction.Kind is CorrectionKind.NotADenial) article = Asserted(article, found);
        }
        return article;
    }

    private static Article Asserted(Article article, SourcedQuote denial) => article with
    {
        Quotes = article.Quotes.Replace(denial, denial with { Stance = Stance.Asserts }),
        Claims =
        [
            .. article.Claims.Select(claim => claim.Quote != denial.Id ? claim
                : claim with { Stance = Stance.Asserts, Disputes = null, DisputeEvidence = null }),
        ],
    };

    /// <summary>The quote with the content at <paramref name="right"/>, without its own cue and source; null where nothing is left.</summary>
    private static Quote? Bounded(TokenView text, Quote quote, TextSpan right)
    {
        List<TextSpan> pieces = [right];
        foreach (var part in new[] { quote.Source, quote.Cue }.OfType<TextSpan>())
            pieces = [.. pieces.SelectMany(piece => Without(piece, part)).Select(piece => TextPlaces.Trimmed(text.Document.Text, piece))
                .Where(piece => !piece.IsEmpty)];
        if (pieces.Count == 0) return null;
        var sentence = text.Document.SentenceAt(pieces[0].Start);
        return quote with { Content = [.. pieces], Kind = QuoteKinds.Of(text.Document, quote.Cue, [.. pieces]), Sentence = sentence };
    }

    private static IEnumerable<TextSpan> Without(TextSpan piece, TextSpan hole) => !piece.Overlaps(hole) ? [piece]
        : ((TextSpan[])[new(piece.Start, Math.Max(piece.Start, hole.Start)), new(Math.Min(piece.End, hole.End), piece.End)]).Where(rest => !rest.IsEmpty);

    /// <summary>The quotes that are left in text order, each with the smallest that encloses it.</summary>
    private static QuoteSet Nested(QuoteSet found, List<Quote> all, List<Quote?> parents, HashSet<int> gone)
    {
        var order = Enumerable.Range(0, all.Count).Where(index => !gone.Contains(index))
            .OrderBy(index => all[index].Span.Start).ThenByDescending(index => all[index].Span.End).ThenBy(index => index).ToList();
        var places = order.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        return found.With([.. order.Select((index, place) => all[index] with { Parent = Parent(index, place) })]);

        int? Parent(int index, int place)
        {
            for (var outer = parents[index] is { } first ? all.IndexOf(first) : -1; outer >= 0; outer = parents[outer] is { } next ? all.IndexOf(next) : -1)
            {
                if (places.TryGetValue(outer, out var at) && at < place && all[outer].Span.Contains(all[index].Span)) return at;
            }
            return null;
        }
    }

    /// <summary>The figure with the value that a user gives; null where that is none.</summary>
    public static Figure? Valued(Figure figure, string value)
    {
        var parts = value.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0) return null;
        if (!double.TryParse(parts[0].Replace(",", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || !double.IsFinite(number))
            return figure.Kind is FigureKind.Date or FigureKind.Set ? figure with { Resolved = value } : null;
        return figure.Kind is FigureKind.Date && parts.Length == 1 ? figure with { Resolved = value }
            : figure with { Value = number, Upper = null, Unit = parts.Length > 1 ? parts[1] : figure.Unit };
    }

    /// <summary>The passage that shares most with <paramref name="place"/>; -1 where none shares enough.</summary>
    private static int Best(int count, Func<int, TextSpan> span, TextSpan place)
    {
        var (best, most) = (-1, Least);
        for (var index = 0; index < count; index++)
        {
            var at = span(index);
            if (at.IsEmpty || !at.Overlaps(place)) continue;
            var common = Math.Min(at.End, place.End) - Math.Max(at.Start, place.Start);
            var share = (double)common / (Math.Max(at.End, place.End) - Math.Min(at.Start, place.Start));
            if (share >= most && (best < 0 || share > most)) (best, most) = (index, share);
        }
        return best;
    }
}
