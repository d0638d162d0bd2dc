using System.Security.Cryptography;
using Attribution.Documents.Files;
using Attribution.Documents.Formats;

namespace Attribution.Documents;

/// <summary>
/// Reads articles in every format that is known: the seed format (opened by a header <c>date YYYY-MM-DD</c>),
/// plain text, and Markdown with YAML front matter. Thread-safe.
/// </summary>
public static class DocumentReader
{
    /// <summary>The path that stands for an article that comes through standard input.</summary>
    internal const string StandardInput = "-";

    /// <summary>The largest file that is read, in bytes.</summary>
    internal const long LargestFile = 256_000_000;

    /// <summary>Reads the file at <paramref name="path"/>. Its contents and the ending of its name tell the format.</summary>
    /// <param name="path">The file.</param>
    /// <param name="overrides">Metadata that goes before what the file says.</param>
    /// <param name="id">The document's id; the file name without its extension where it is not given.</param>
    /// <exception cref="DocumentException">
    /// The file is missing, a folder, a pipe, not readable, too large, empty, not text, or text that is no article (a saved web
    /// page, a table, JSON …), or its date or front matter cannot be read. The message names the file, what was found and the
    /// remedy.
    /// </exception>
    public static Document Read(string path, DocumentMetadata? overrides = null, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(new SourceFile(path, FileBytes.Read(path)), overrides, id ?? DocumentIds.Of(path));
    }

    /// <summary>Reads the bytes that came through standard input as one article; its contents tell the format.</summary>
    /// <exception cref="DocumentException">As for <see cref="Read(string, DocumentMetadata?, string?)"/>.</exception>
    internal static Document ReadStandardInput(byte[] bytes, DocumentMetadata? overrides) =>
        Read(new SourceFile("standard input", bytes, isNamed: false), overrides, "stdin") with { Path = StandardInput };

    /// <summary>Reads an article from memory. Takes any text; a header or front matter that is malformed gives no metadata.</summary>
    /// <param name="text">The article.</param>
    /// <param name="id">The document's id.</param>
    /// <param name="overrides">Metadata that goes before what the text says.</param>
    /// <param name="format">The format of the text: <c>text</c>, which may be the seed format, or <c>markdown</c>.</param>
    /// <exception cref="ArgumentException">There is no such format; the message names those that there are.</exception>
    public static Document Parse(string text, string id, DocumentMetadata? overrides = null, string format = "text")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(format);
        var file = SourceFile.OfText(text);
        return Document(file, DocumentFormats.Named(format).Read(file), overrides, id);
    }

    /// <summary>Reads <paramref name="file"/>, in the format in which it is.</summary>
    /// <exception cref="DocumentException">As for <see cref="Read(string, DocumentMetadata?, string?)"/>.</exception>
    internal static Document Read(SourceFile file, DocumentMetadata? overrides, string id)
    {
        var read = DocumentFormats.Of(file).Read(file);
        return read.Problem is { } problem ? throw new DocumentException(file.Path, problem) : Document(file, read, overrides, id);
    }

    private static Document Document(SourceFile file, ReadText read, DocumentMetadata? overrides, string id) => new(
        id, file.Path, read.Format, read.Text, overrides?.Or(read.Metadata) ?? read.Metadata, read.Paragraphs,
            Convert.ToHexStringLower(SHA256.HashData(file.Bytes)), read.Source);
}
