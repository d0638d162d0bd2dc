using Attribution.Documents;

namespace Attribution.Language;

/// <summary>
/// Pairs quotation marks, paragraph by paragraph, in one pass with a stack. A mark that never closes ends with its
/// paragraph, or with the quotation around it; where the next paragraph opens with the same mark, the quotation goes on
/// there. Single marks count only in pairs, or where the next paragraph opens with one, too.
/// </summary>
internal static class QuotationFinder
{
    /// <summary>The quotations of <paramref name="document"/>, ordered by start, an outer one first.</summary>
    public static List<Quotation> Find(Document document)
    {
        var found = new List<Quotation>();
        var pending = QuoteFamily.None;
        for (var i = 0; i < document.Paragraphs.Length; i++)
        {
            var below = i + 1 < document.Paragraphs.Length ? OpeningSingle(document.Text, document.Paragraphs[i + 1].Span) : QuoteFamily.None;
            var pairing = new QuotationPairing(document.Text, document.Paragraphs[i].Span, below);
            pending = pairing.Run(found, pending);
        }
        return found;
    }

    /// <summary>The family of the single mark with which a paragraph opens; none where it opens otherwise.</summary>
    private static QuoteFamily OpeningSingle(string text, TextSpan paragraph) =>
        text[paragraph.Start] is '\'' or '‘' && QuoteMarks.Find(text, paragraph with { End = Math.Min(paragraph.End, paragraph.Start + 16) })
            is [{ Opens: true } first, ..] && first.Start == paragraph.Start && first.Family is QuoteFamily.StraightSingle or QuoteFamily.CurlySingle
            ? first.Family
            : QuoteFamily.None;
}
