using System.Collections.Immutable;

namespace Attribution.Documents;

/// <summary>One article: its text as decoded, what is known of it, and its paragraphs. Immutable.</summary>
public sealed record Document
{
    internal Document(
        string id,
        string path,
        string format,
        string text,
        DocumentMetadata metadata,
        ImmutableArray<Paragraph> paragraphs,
        string sha256,
        TextSource source = TextSource.File) =>
        (Id, Path, Format, Text, Metadata, Paragraphs, Sha256, Source) = (id, path, format, text, metadata, paragraphs, sha256, source);

    /// <summary>The file name without extension, unless two files of a corpus share it.</summary>
    public string Id { get; init; }

    /// <summary>The file that it was read from; empty for a text given in memory.</summary>
    public string Path { get; init; }

    /// <summary>The format that it was read as: <c>seed</c>, <c>text</c>, <c>markdown</c>, or a format of the package Attribution.Formats.</summary>
    public string Format { get; init; }

    /// <summary>
    /// The decoded text, unchanged but for a byte order mark at its very beginning, or the text that the format gives; see <see cref="Source"/>.
    /// All offsets count UTF-16 code units in it.
    /// </summary>
    public string Text { get; init; }

    /// <summary>Date, title, outlet, author and address, where known.</summary>
    public DocumentMetadata Metadata { get; init; }

    /// <summary>The paragraphs in text order; none overlap.</summary>
    public ImmutableArray<Paragraph> Paragraphs { get; init; }

    /// <summary>The SHA-256 of the file's bytes, in lower-case hexadecimal; for one of several articles in a file, of its text as UTF-8.</summary>
    public string Sha256 { get; init; }

    /// <summary>Whether the text is the file's own or what its format gives.</summary>
    public TextSource Source { get; init; }
}
