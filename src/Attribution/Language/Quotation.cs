using Attribution.Documents;

namespace Attribution.Language;

/// <summary>
/// A stretch of text between double quotation marks (straight, curly or angled), or between single ones that are used
/// so. A quotation that runs over several paragraphs, each but the last without a closing mark, gives one record per
/// paragraph; all but the first have <paramref name="Continues"/> set.
/// </summary>
/// <param name="Span">From the opening mark to behind the closing mark, or to the paragraph's end where none closes.</param>
/// <param name="Closed">Whether a closing mark ends it.</param>
/// <param name="Continues">Whether it goes on with the quotation of the paragraph before.</param>
/// <param name="Depth">0 for an outermost quotation, 1 for one inside another.</param>
public readonly record struct Quotation(TextSpan Span, bool Closed, bool Continues, int Depth);
