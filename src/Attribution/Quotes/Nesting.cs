using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Quotes;

/// <summary>Orders the drafts, finds which quote encloses which, and makes them records.</summary>
internal static class Nesting
{
    /// <summary>Quotes inside more quotes than this, which no one writes, are left out, so that the time stays linear in the text.</summary>
    private const int Deepest = 16;

    /// <summary>The quotes in text order, an outer one before those inside it.</summary>
    public static ImmutableArray<Quote> Build(Reading text, List<Draft> drafts)
    {
        var order = drafts.OrderBy(draft => draft.Content[0].First).ThenByDescending(draft => draft.Content[^1].End)
            .ThenByDescending(draft => draft.Extent.End - draft.Extent.First).ThenBy(draft => draft.Extent.First).ToList();
        var quotes = ImmutableArray.CreateBuilder<Quote>(order.Count);
        var open = new List<(Draft Draft, int Index)>();
        foreach (var draft in order)
        {
            while (open.Count > 0 && open[^1].Draft.Content[^1].End <= draft.Content[0].First) open.RemoveAt(open.Count - 1);
            if (open.Count >= Deepest) continue;
            int? parent = null;
            for (var k = open.Count - 1; k >= 0 && parent is null; k--)
            {
                if (Encloses(open[k].Draft, draft)) parent = open[k].Index;
            }
            if (parent is not null && !InnerQuotes.Reports(text, draft)) continue;
            open.Add((draft, quotes.Count));
            quotes.Add(Make(text, draft, parent));
        }
        return quotes.DrainToImmutable();
    }

    private static bool Encloses(Draft outer, Draft inner)
    {
        var extent = inner.Extent;
        foreach (var piece in outer.Content)
        {
            if (piece.Contains(extent)) return true;
        }
        return inner.Content.TrueForAll(part => outer.Content.Exists(piece => piece.Contains(part)))
            && inner.Cue is { } cue && outer.Content.Exists(piece => piece.Contains(cue));
    }

    private static Quote Make(Reading text, Draft draft, int? parent)
    {
        var content = draft.Content.ConvertAll(piece => text.Span(piece.First, piece.End));
        return new(
            KindOf(text, draft),
            SpanOf(text, draft.Source),
            SpanOf(text, draft.Cue),
            draft.Lemma,
            [.. content],
            SpanOf(text, draft.Via),
            draft.Negated,
            draft.Hedge,
            parent,
            text.Document.Tokens[draft.Content[0].First].Sentence,
            Math.Round(Math.Clamp(draft.Confidence, 0, 1), 2));
    }

    private static TextSpan? SpanOf(Reading text, Stretch? stretch) =>
        stretch is { } some ? text.Span(some.First, some.End) : null;

    /// <summary>Direct where every piece stands in quotation marks that open in it; marks around the whole of an outer quote do not count.</summary>
    private static QuoteKind KindOf(Reading text, Draft draft)
    {
        var (inside, outside, marks) = (false, false, false);
        var around = draft.Cue is { } cue ? text.QuotationAt(cue.First) : -1;
        foreach (var piece in draft.Content)
        {
            var within = 0;
            for (var i = piece.First; i < piece.End; i++)
            {
                if (around >= 0 ? text.Is(i, Trait.Open) : text.QuotationAt(i) >= 0) { within++; marks |= true; }
                if (around >= 0 && within == 0) outside = true;
                if (around < 0 && text.QuotationAt(i) < 0 && !text.Is(i, Trait.Punctuation)) outside = true;
                inside |= within > 0;
            }
        }
        return !marks || !inside ? QuoteKind.Indirect : outside ? QuoteKind.Mixed : QuoteKind.Direct;
    }
}
