using System.Collections.Immutable;

namespace Attribution.Documents.Formats;

/// <summary>What a format makes of a file: everything of a document but its id, its path and what is known of it from elsewhere.</summary>
/// <param name="Format">The name of the format, as <see cref="Document.Format"/> says it.</param>
/// <param name="Text">The text into which the paragraphs count.</param>
/// <param name="Source">Whether the text is the file's own.</param>
/// <param name="Metadata">What the file says of the article.</param>
/// <param name="Paragraphs">The paragraphs in text order.</param>
/// <param name="Problem">What is wrong with the metadata, as a message; null where nothing is.</param>
internal sealed record ReadText(
    string Format,
    string Text,
    TextSource Source,
    DocumentMetadata Metadata,
    ImmutableArray<Paragraph> Paragraphs,
    string? Problem = null);
