namespace Attribution.Documents;

/// <summary>A block of text without a paragraph break inside.</summary>
/// <param name="Span">Where it stands in the document's text; neither end is white space.</param>
/// <param name="Section">The part of the article to which it belongs.</param>
/// <param name="Heading">The heading above it, where there is one.</param>
public sealed record Paragraph(TextSpan Span, SectionKind Section, TextSpan? Heading);
