using Attribution.Documents;

namespace Attribution.Language;

/// <summary>
/// Pairs quotation marks, paragraph by paragraph, in one pass with a stack. A mark that never closes ends with its
/// paragraph, or with the quotation around it; where the next paragraph opens with the same mark, the quotation goes on
/// there. Single marks count only in pairs.
/// </summary>
internal static class QuotationFinder
{
    /// <summary>The quotations of <paramref name="document"/>, ordered by start, an outer one first.</summary>
    public static List<Quotation> Find(Document document)
    {
        var found = new List<Quotation>();
        var pending = QuoteFamily.None;
        foreach (var paragraph in document.Paragraphs)
        {
            var pairing = new QuotationPairing(document.Text, paragraph.Span);
            pending = pairing.Run(found, pending);
        }
        return found;
    }
}
