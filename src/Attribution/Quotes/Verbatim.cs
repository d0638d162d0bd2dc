using System.Buffers;
using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Documents.Markup;
using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>
/// The words of a quote that stand in quotation marks of its own. What is told inside somebody else's quotation marks is that speaker's
/// wording: there, only marks inside those count.
/// </summary>
internal static class Verbatim
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"'“”„‟‘’‚‛«»‹›`");

    /// <summary>The text inside each quotation that is the quote's own and that its content covers or cuts, without the marks.</summary>
    public static IEnumerable<string> Of(AnnotatedDocument document, Quote quote) =>
        quote.PointsBack ? [] : Spans(document, quote.Content, Level(document, quote.Cue, quote.Content)).Select(span => span.Of(document.Text));

    /// <summary>In how many quotations, one inside the other, a quote with this cue and content is told: 0 where the writer tells it.</summary>
    public static int Level(AnnotatedDocument document, TextSpan? cue, ImmutableArray<TextSpan> content)
    {
        if (cue is not { } told) return 0;
        var (start, end) = (Math.Min(told.Start, content[0].Start), Math.Max(told.End, content[^1].End));
        var behind = SortedSpans.FirstBehind(document.Quotations.AsSpan(), start, static (in Quotation quotation) => quotation.Span.Start);
        for (var i = behind - 1; i >= 0; i--)
        {
            var quotation = document.Quotations[i];
            if (quotation.Span.Start <= start && quotation.Span.End >= end) return quotation.Depth + 1;
            if (quotation.Depth == 0) break;
        }
        return 0;
    }

    /// <summary>The same in text order, where <paramref name="level"/> says inside how many others the quotations stand.</summary>
    public static IEnumerable<TextSpan> Spans(AnnotatedDocument document, ImmutableArray<TextSpan> content, int level = 0)
    {
        foreach (var piece in content)
        {
            for (var i = FirstThatMayReach(document.Quotations, piece.Start); i < document.Quotations.Length
                && document.Quotations[i].Span.Start < piece.End; i++)
            {
                var quotation = document.Quotations[i];
                if (quotation.Depth != level || !quotation.Span.Overlaps(piece)) continue;
                var inside = Inside(document.Text, quotation);
                var cut = new TextSpan(Math.Max(inside.Start, piece.Start), Math.Min(inside.End, piece.End));
                if (!cut.IsEmpty && !IsTag(document.Text, cut)) yield return cut;
            }
        }
    }

    /// <summary>Whether nothing is read in <paramref name="span"/>, as it holds a tag alone.</summary>
    private static bool IsTag(string text, TextSpan span) => text[span.Start] == '<' && PlainReading.Of(span.Of(text)).Text.Length == 0;

    /// <summary>The last outermost quotation that starts before <paramref name="position"/>: outermost ones do not overlap.</summary>
    private static int FirstThatMayReach(ImmutableArray<Quotation> quotations, int position)
    {
        var first = Math.Max(0, SortedSpans.FirstAtOrBehind(quotations.AsSpan(), position, static (in Quotation quotation) => quotation.Span.Start) - 1);
        while (first > 0 && quotations[first].Depth > 0) first--;
        return first;
    }

    private static TextSpan Inside(string text, Quotation quotation)
    {
        var (start, end) = (quotation.Span.Start, quotation.Span.End);
        if (start < end && Marks.Contains(text[start])) start++;
        else if (start < end && Entities.At(text, start, out var opening) is not null) start += opening;
        if (!quotation.Closed || start >= end) return new TextSpan(start, end);
        end -= Marks.Contains(text[end - 1]) ? 1 : Entities.LengthBefore(text, end);
        return new TextSpan(start, end);
    }
}
