using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Attribution.Documents;

/// <summary>
/// Reads articles: the seed format (opened by a header <c>date YYYY-MM-DD</c>), plain text, and Markdown with YAML front
/// matter. Thread-safe.
/// </summary>
public static class DocumentReader
{
    /// <summary>The path that stands for an article that comes through standard input.</summary>
    internal const string StandardInput = "-";

    /// <summary>The largest file that is read, in bytes.</summary>
    internal const long LargestFile = 256_000_000;

    /// <summary>Reads the file at <paramref name="path"/>. Files that end in .md or .markdown are Markdown.</summary>
    /// <param name="path">The file.</param>
    /// <param name="overrides">Metadata that goes before what the file says.</param>
    /// <param name="id">The document's id; the file name without its extension where it is not given.</param>
    /// <exception cref="DocumentException">
    /// The file is missing, a folder, not readable, too large, empty or not text, or its date or front matter cannot be
    /// read. The message names the file, what was found and the remedy.
    /// </exception>
    public static Document Read(string path, DocumentMetadata? overrides = null, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(FileBytes.Read(path), path, IsMarkdown(path), overrides, id ?? Path.GetFileNameWithoutExtension(path));
    }

    /// <summary>Reads the bytes that came through standard input as one article: Markdown where they open with front matter.</summary>
    /// <exception cref="DocumentException">They are not a text, or its date or front matter cannot be read.</exception>
    internal static Document ReadStandardInput(byte[] bytes, DocumentMetadata? overrides)
    {
        var markdown = TextDecoder.Decode(bytes, out _) is { } text && (text.StartsWith("---\n", StringComparison.Ordinal) || text.StartsWith("---\r\n", StringComparison.Ordinal));
        return Read(bytes, "standard input", markdown, overrides, "stdin") with { Path = StandardInput };
    }

    private static Document Read(byte[] bytes, string path, bool markdown, DocumentMetadata? overrides, string id)
    {
        var text = TextDecoder.Decode(bytes, out var binary)
            ?? throw new DocumentException(path, DocumentMessages.Binary(path, binary!));
        if (string.IsNullOrWhiteSpace(text)) throw new DocumentException(path, DocumentMessages.Empty(path));

        var document = Build(text, id, path, markdown, overrides, bytes, out var problem);
        return problem is null ? document : throw new DocumentException(path, problem);
    }

    /// <summary>Reads an article from memory. Takes any text; a header or front matter that is malformed gives no metadata.</summary>
    /// <param name="text">The article in the seed format, as plain text or as Markdown.</param>
    /// <param name="id">The document's id.</param>
    /// <param name="overrides">Metadata that goes before what the text says.</param>
    /// <param name="markdown">Whether the text is Markdown.</param>
    public static Document Parse(string text, string id, DocumentMetadata? overrides = null, bool markdown = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(id);
        return Build(text, id, "", markdown, overrides, Encoding.UTF8.GetBytes(text), out _);
    }

    private static Document Build(
        string text, string id, string path, bool markdown, DocumentMetadata? overrides, byte[] bytes, out string? problem)
    {
        var (format, metadata, paragraphs) = markdown ? Markdown(text, path, out problem) : Plain(text, path, out problem);
        return new(id, path, format, text, overrides?.Or(metadata) ?? metadata, paragraphs, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private static (string Format, DocumentMetadata Metadata, ImmutableArray<Paragraph> Paragraphs) Plain(string text, string path, out string? problem)
    {
        var header = SeedHeader.Read(text);
        problem = header is { Date: null } ? DocumentMessages.BadHeaderDate(path, header.Value.Found) : null;
        var blocks = PlainTextBlocks.Read(text, header?.End ?? 0);
        Headings.Mark(text, blocks);
        return (header is null ? "text" : "seed", new(header?.Date), Sections.Assign(text, blocks, header?.RunsIn ?? false));
    }

    private static (string Format, DocumentMetadata Metadata, ImmutableArray<Paragraph> Paragraphs) Markdown(string text, string path, out string? problem)
    {
        var front = FrontMatter.Read(text, path);
        problem = front.Problem;
        var blocks = MarkdownBlocks.Read(text, front.End);
        var title = blocks.Find(block => block.Level == 1);
        var metadata = title.Level == 1 ? front.Metadata.Or(new(Title: title.Span.Of(text))) : front.Metadata;
        return ("markdown", metadata, Sections.Assign(text, blocks, runsIn: false));
    }

    private static bool IsMarkdown(string path) => Path.GetExtension(path).ToLowerInvariant() is ".md" or ".markdown";
}
