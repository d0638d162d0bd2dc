using System.Security.Cryptography;
using System.Text;
using Attribution.Documents.Files;
using Attribution.Documents.Formats;

namespace Attribution.Documents;

/// <summary>
/// Reads articles in every format that is known: the seed format (opened by a header <c>date YYYY-MM-DD</c>), plain text, Markdown with
/// YAML front matter, and with the package Attribution.Formats beside this one web pages, tables, archives, feeds and office documents.
/// Thread-safe.
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
    /// The file is missing, a folder, a pipe, not readable, too large, empty, of a kind that is not read, or text that is no article
    /// (a program, a calendar …), it holds several articles, or its date or front matter cannot be read. The message names the file, what
    /// was found and the remedy.
    /// </exception>
    public static Document Read(string path, DocumentMetadata? overrides = null, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Only(path, DocumentParts.Of(new SourceFile(path), overrides, id ?? DocumentIds.Of(path)));
    }

    /// <summary>
    /// Reads the articles of the file at <paramref name="path"/>, which may hold any number (a table, an archive, a feed), one after
    /// another: no more of the file is in memory than the article that is asked for.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="overrides">Metadata that goes before what the file says.</param>
    /// <param name="id">The document's id, and what the ids of several begin with; the file name without its extension where it is not given.</param>
    /// <param name="problem">Told of each part of the file of which no article could be made; the others go on. Null to end at the first one.</param>
    /// <exception cref="DocumentException">As for <see cref="Read(string, DocumentMetadata?, string?)"/>, where <paramref name="problem"/> is null.</exception>
    public static IEnumerable<Document> ReadAll(
        string path, DocumentMetadata? overrides = null, string? id = null, Action<DocumentException>? problem = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return All();

        IEnumerable<Document> All()
        {
            foreach (var part in DocumentParts.Of(new SourceFile(path), overrides, id ?? DocumentIds.Of(path)))
            {
                Document? document = null;
                try
                {
                    document = part.Read();
                }
                catch (DocumentException error) when (problem is not null)
                {
                    problem(error);
                }
                if (document is not null) yield return document;
            }
        }
    }

    /// <summary>The articles in the bytes that came through standard input; their contents tell the format.</summary>
    internal static IEnumerable<DocumentPart> StandardInputParts(byte[] bytes, DocumentMetadata? overrides) =>
        DocumentParts.Of(new SourceFile("standard input", bytes, isNamed: false), overrides, "stdin")
            .Select(part => part with { Read = () => part.Read() with { Path = StandardInput } });

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
        return Made(file, DocumentFormats.Named(format).Read(file), overrides, id);
    }

    /// <summary>Reads <paramref name="file"/>, in the format in which it is, as one article.</summary>
    /// <exception cref="DocumentException">As for <see cref="Read(string, DocumentMetadata?, string?)"/>.</exception>
    internal static Document Read(SourceFile file, DocumentMetadata? overrides, string id) => Only(file.Path, DocumentParts.Of(file, overrides, id));

    /// <summary>The document of what was read of <paramref name="file"/>.</summary>
    /// <exception cref="DocumentException">The metadata is wrong.</exception>
    internal static Document Document(SourceFile file, ReadText read, DocumentMetadata? overrides, string id, bool isPart = false) => read.Problem
        is { } problem
        ? throw new DocumentException(file.Path, problem)
        : Made(file, read, overrides, id, isPart);

    private static Document Only(string path, IEnumerable<DocumentPart> parts)
    {
        Document? only = null;
        foreach (var part in parts)
        {
            if (only is not null) throw new DocumentException(path, DocumentMessages.SeveralArticles(path));
            only = part.Read();
        }
        return only ?? throw new DocumentException(path, DocumentMessages.NoArticleIn(path, DocumentFormats.NameOf(new SourceFile(path))));
    }

    private static Document Made(SourceFile file, ReadText read, DocumentMetadata? overrides, string id, bool isPart = false) => new(
        id, file.Path, read.Format, read.Text, overrides?.Or(read.Metadata) ?? read.Metadata, read.Paragraphs,
            Convert.ToHexStringLower(SHA256.HashData(isPart ? Encoding.UTF8.GetBytes(read.Text) : file.Bytes)), read.Source);
}
