namespace Attribution.Documents;

/// <summary>The part of an article in which a paragraph stands.</summary>
public enum SectionKind
{
    /// <summary>The article's running text.</summary>
    Body,

    /// <summary>The caption of a photo or video.</summary>
    Caption,

    /// <summary>A summary in points that precedes the body.</summary>
    KeyPoints,

    /// <summary>A title or a heading between paragraphs.</summary>
    Heading,
}
