using Attribution.Documents;

namespace Attribution.Language;

/// <summary>
/// A stretch of text between double quotation marks (straight, curly or angled), or between single ones that are used
/// so. A quotation that runs over several paragraphs, each but the last without a closing mark, gives one record per
/// paragraph; all but the first have <see cref="Continues"/> set.
/// </summary>
public readonly record struct Quotation
{
    internal Quotation(TextSpan span, bool closed, bool continues, int depth) =>
        (Span, Closed, Continues, Depth) = (span, closed, continues, depth);

    /// <summary>From the opening mark to behind the closing mark, or to the paragraph's end where none closes.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Whether a closing mark ends it.</summary>
    public bool Closed { get; init; }

    /// <summary>Whether it goes on with the quotation of the paragraph before.</summary>
    public bool Continues { get; init; }

    /// <summary>0 for an outermost quotation, 1 for one inside another.</summary>
    public int Depth { get; init; }
}
