using System.Buffers;
using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Frames;

/// <summary>The words of a quote that the writer puts in quotation marks.</summary>
internal static class Verbatim
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"'“”„‟‘’‚‛«»‹›`");

    /// <summary>The text inside each outermost quotation that <paramref name="content"/> covers or cuts, without the marks.</summary>
    public static IEnumerable<string> Of(AnnotatedDocument document, ImmutableArray<TextSpan> content)
    {
        foreach (var piece in content)
        {
            foreach (var quotation in document.Quotations)
            {
                if (quotation.Depth > 0 || !quotation.Span.Overlaps(piece)) continue;
                var inside = Inside(document.Text, quotation);
                var start = Math.Max(inside.Start, piece.Start);
                var end = Math.Min(inside.End, piece.End);
                if (start < end) yield return document.Text[start..end];
            }
        }
    }

    private static TextSpan Inside(string text, Quotation quotation)
    {
        var (start, end) = (quotation.Span.Start, quotation.Span.End);
        if (start < end && Marks.Contains(text[start])) start++;
        if (quotation.Closed && start < end && Marks.Contains(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
