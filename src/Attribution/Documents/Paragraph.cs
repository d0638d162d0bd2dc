namespace Attribution.Documents;

/// <summary>A block of text without a paragraph break inside.</summary>
public sealed record Paragraph
{
    internal Paragraph(TextSpan span, SectionKind section, TextSpan? heading) =>
        (Span, Section, Heading) = (span, section, heading);

    /// <summary>Where it stands in the document's text; neither end is white space.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The part of the article to which it belongs.</summary>
    public SectionKind Section { get; init; }

    /// <summary>The heading above it, where there is one.</summary>
    public TextSpan? Heading { get; init; }
}
