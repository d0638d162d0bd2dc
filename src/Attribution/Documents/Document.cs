using System.Collections.Immutable;

namespace Attribution.Documents;

/// <summary>One article: its text as decoded, what is known of it, and its paragraphs. Immutable.</summary>
/// <param name="Id">The file name without extension, unless two files of a corpus share it.</param>
/// <param name="Path">The file that it was read from; empty for a text given in memory.</param>
/// <param name="Format">The format that it was read as: <c>seed</c>, <c>text</c> or <c>markdown</c>.</param>
/// <param name="Text">The decoded text, unchanged but for a byte order mark at its very beginning, or the text that the format gives; see
/// <paramref name="Source"/>. All offsets count UTF-16 code units in it.</param>
/// <param name="Metadata">Date, title, outlet, author and address, where known.</param>
/// <param name="Paragraphs">The paragraphs in text order; none overlap.</param>
/// <param name="Sha256">The SHA-256 of the file's bytes, in lower-case hexadecimal.</param>
/// <param name="Source">Whether the text is the file's own or what its format gives.</param>
public sealed record Document(
    string Id,
    string Path,
    string Format,
    string Text,
    DocumentMetadata Metadata,
    ImmutableArray<Paragraph> Paragraphs,
    string Sha256,
    TextSource Source = TextSource.File);
