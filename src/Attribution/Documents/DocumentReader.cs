using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Attribution.Documents.Formats;
using Attribution.Documents.Markup;

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
    /// The file is missing, a folder, a pipe, not readable, too large, empty, not text, or text that is no article (a saved web
    /// page, a table, JSON …), or its date or front matter cannot be read. The message names the file, what was found and the
    /// remedy.
    /// </exception>
    public static Document Read(string path, DocumentMetadata? overrides = null, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(FileBytes.Read(path), path, overrides, id);
    }

    /// <summary>Reads the bytes that came through standard input as one article: Markdown where they open with front matter.</summary>
    /// <exception cref="DocumentException">As for <see cref="Read(string, DocumentMetadata?, string?)"/>.</exception>
    internal static Document ReadStandardInput(byte[] bytes, DocumentMetadata? overrides)
    {
        var markdown = TextDecoder.Decode(bytes, out _) is { } text && (text.StartsWith("---\n", StringComparison.Ordinal) || text.StartsWith("---\r\n", StringComparison.Ordinal));
        return Read(bytes, "standard input", overrides, "stdin", markdown) with { Path = StandardInput };
    }

    /// <summary>Reads an article from the bytes of a file, or of what came from elsewhere under the name <paramref name="path"/>.</summary>
    /// <exception cref="DocumentException">As for <see cref="Read(string, DocumentMetadata?, string?)"/>.</exception>
    internal static Document Read(byte[] bytes, string path, DocumentMetadata? overrides = null, string? id = null, bool? markdown = null)
    {
        var text = TextDecoder.Decode(bytes, out var binary)
            ?? throw new DocumentException(path, DocumentMessages.Binary(path, binary!));
        if (string.IsNullOrWhiteSpace(text)) throw new DocumentException(path, DocumentMessages.Empty(path));
        if (ForeignFormats.Find(text) is { } format) throw new DocumentException(path, DocumentMessages.NotAnArticle(path, format.Name, format.Remedy));

        var document = Build(text, id ?? DocumentIds.Of(path), path, markdown ?? IsMarkdown(path), overrides, bytes, out var problem);
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
        var reading = PlainReading.Of(text);
        var blocks = PlainTextBlocks.Read(reading.Text, reading.InPlain(header?.End ?? 0));
        Headings.Mark(reading.Text, blocks);
        return (header is null ? "text" : "seed", new(header?.Date), Paragraphs(reading, blocks, header?.RunsIn ?? false));
    }

    private static (string Format, DocumentMetadata Metadata, ImmutableArray<Paragraph> Paragraphs) Markdown(string text, string path, out string? problem)
    {
        var front = FrontMatter.Read(text, path);
        problem = front.Problem;
        var reading = PlainReading.Of(text);
        var blocks = MarkdownBlocks.Read(reading.Text, reading.InPlain(front.End));
        var title = blocks.Find(block => block.Level == 1);
        var metadata = title.Level == 1 ? front.Metadata.Or(new(Title: title.Span.Of(reading.Text))) : front.Metadata;
        return ("markdown", metadata, Paragraphs(reading, blocks, runsIn: false));
    }

    private static ImmutableArray<Paragraph> Paragraphs(PlainReading reading, List<Block> blocks, bool runsIn)
    {
        var paragraphs = SectionRules.Assign(reading.Text, blocks, runsIn);
        return reading.IsUnchanged
            ? paragraphs
            : [.. paragraphs.Select(paragraph => paragraph with { Span = reading.InFile(paragraph.Span), Heading = paragraph.Heading is { } heading ? reading.InFile(heading) : null })];
    }

    private static bool IsMarkdown(string path) => Path.GetExtension(path).ToLowerInvariant() is ".md" or ".markdown";
}
