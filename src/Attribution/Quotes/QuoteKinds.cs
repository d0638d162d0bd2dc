using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>Tells how much of a content stands in quotation marks.</summary>
internal static class QuoteKinds
{
    /// <summary>The kind of <paramref name="draft"/>, whose content stands at <paramref name="content"/>.</summary>
    public static QuoteKind Of(TokenView text, QuoteDraft draft, ImmutableArray<TextSpan> content) =>
        draft.Cue is { } cue && text.QuotationAt(cue.First) is >= 0 and var around
            && draft.Content.All(piece => text.QuotationAt(piece.First) == around && text.QuotationAt(piece.End - 1) == around)
            ? OfInner(text, draft)
            : OfOuter(text.Document, content);

    /// <summary>The kind of a quote with this content that is not itself said in quotation marks: direct where each letter and digit stands in them.</summary>
    public static QuoteKind OfOuter(AnnotatedDocument document, ImmutableArray<TextSpan> content)
    {
        if (!Verbatim.Spans(document, content).Any()) return QuoteKind.Indirect;
        foreach (var piece in content)
        {
            var place = piece.Start;
            foreach (var inside in Verbatim.Spans(document, [piece]).Append(new(piece.End, piece.End)))
            {
                if (HasWords(document.Text, new(place, inside.Start))) return QuoteKind.Mixed;
                place = Math.Max(place, inside.End);
            }
        }
        return QuoteKind.Direct;
    }

    /// <summary>The same for a quote that is itself said in quotation marks: only marks that open in its content count.</summary>
    private static QuoteKind OfInner(TokenView text, QuoteDraft draft)
    {
        var (inside, outside) = (false, false);
        foreach (var piece in draft.Content)
        {
            var depth = 0;
            for (var i = piece.First; i < piece.End; i++)
            {
                if (text.Is(i, Trait.Open)) depth++;
                inside |= depth > 0;
                outside |= depth == 0 && !text.Is(i, Trait.Mark | Trait.Punctuation);
                if (text.Is(i, Trait.Close) && depth > 0) depth--;
            }
        }
        return !inside ? QuoteKind.Indirect : outside ? QuoteKind.Mixed : QuoteKind.Direct;
    }

    private static bool HasWords(string text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsLetterOrDigit(text[i])) return true;
        }
        return false;
    }
}
