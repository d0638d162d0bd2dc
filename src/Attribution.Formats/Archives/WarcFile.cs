using System.Globalization;
using System.IO.Compression;
using System.Text;
using Attribution.Documents;
using Attribution.Documents.Formats;
using Attribution.Formats.Tables;
using Attribution.Formats.Web;

namespace Attribution.Formats.Archives;

/// <summary>A web archive (WARC, ISO 28500): the pages that servers gave, one after another, with the addresses that were asked for.</summary>
internal sealed class WarcFile() : CollectionFormat("warc", "web archive (WARC)", ".warc")
{
    private const int LongestLine = 1 << 16, MostLines = 2_000;

    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => file.Head.StartsWith("WARC/"u8);

    /// <inheritdoc/>
    public override IEnumerable<FilePart> Parts(SourceFile file)
    {
        using var stream = new BufferedStream(file.Open(), 1 << 16);
        var number = 0;
        while (Head(file, stream) is { } head)
        {
            number++;
            if (!long.TryParse(head.GetValueOrDefault("content-length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
                throw new DocumentException(file.Path, FormatMessages.Broken(file.Path, "a web archive", $"record {number} does not say how long it is"));
            var isPage = head.GetValueOrDefault("warc-type") is "response" or "resource" && length <= DocumentReader.LargestFile;
            var content = isPage ? new byte[length] : [];
            if (isPage ? stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false) < length : !Skip(stream, length))
                throw new DocumentException(file.Path, FormatMessages.Broken(file.Path, "a web archive", $"record {number} is cut off"));
            var address = head.GetValueOrDefault("warc-target-uri")?.Trim('<', '>') ?? "";
            if (!isPage || Page(content, head.GetValueOrDefault("content-type") ?? "") is not { } page) continue;
            var path = $"{file.Path}, {address}";
            var known = new DocumentMetadata(Url: address.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? address : null);
            yield return new(TableRows.Number(number), () => WebPage.Article(Web.Page.Parse(HtmlText.Decode(new SourceFile(path, page))), "html", path, known));
        }
    }

    /// <summary>The page in what a server answered: null where it is none, was not found, or is packed in a way that is not known.</summary>
    private static byte[]? Page(byte[] content, string type)
    {
        if (!type.Contains("application/http", StringComparison.OrdinalIgnoreCase)) return type.Contains("html", StringComparison.OrdinalIgnoreCase)
            ? content : null;
        var end = content.AsSpan().IndexOf("\r\n\r\n"u8);
        if (end < 0) return null;
        string[] lines = Encoding.Latin1.GetString(content, 0, end).Split("\r\n");
        if (lines[0].Split(' ') is not [_, "200", ..]) return null;
        string Value(string name) => lines.Where(line => line.StartsWith(name, StringComparison.OrdinalIgnoreCase)).Select(line => line[name.Length..].Trim())
            .FirstOrDefault("");
        if (!Value("content-type:").Contains("html", StringComparison.OrdinalIgnoreCase)) return null;
        var body = content[(end + 4)..];
        try
        {
            if (Value("transfer-encoding:").Contains("chunked", StringComparison.OrdinalIgnoreCase)) body = Joined(body) ?? body;
            using var stream = new MemoryStream(body);
            return Value("content-encoding:").ToLowerInvariant() switch
            {
                "" or "identity" => body,
                "gzip" or "x-gzip" => body is [0x1F, 0x8B, ..] ? ArchiveEntries.ReadAll(new GZipStream(stream, CompressionMode.Decompress), "", body.Length)
                    : body,
                "br" => ArchiveEntries.ReadAll(new BrotliStream(stream, CompressionMode.Decompress), "", body.Length),
                "deflate" => ArchiveEntries.ReadAll(new ZLibStream(stream, CompressionMode.Decompress), "", body.Length),
                _ => null,
            };
        }
        catch (Exception error) when (error is InvalidDataException or IOException or InvalidOperationException or DocumentException)
        {
            return null;
        }
    }

    /// <summary>A body that came in pieces, each behind its length; null where it is not so, as archives may have joined it already.</summary>
    private static byte[]? Joined(byte[] body)
    {
        using var joined = new MemoryStream(body.Length);
        for (var at = 0; at < body.Length;)
        {
            var end = body.AsSpan(at).IndexOf("\r\n"u8);
            if (end is < 1 or > 16) return null;
            var written = Encoding.Latin1.GetString(body, at, end).Split(';')[0].Trim();
            if (!int.TryParse(written, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0) return null;
            if (length == 0) return joined.ToArray();
            at += end + 2;
            joined.Write(body, at, Math.Min(length, body.Length - at));
            at += Math.Min(length, body.Length - at) + 2;
        }
        return joined.ToArray();
    }

    /// <summary>The fields at the head of the next record, by their names in lower case; null at the end.</summary>
    private static Dictionary<string, string>? Head(SourceFile file, Stream stream)
    {
        string? line;
        do line = Line(stream);
        while (line is { Length: 0 });
        if (line is null) return null;
        if (!line.StartsWith("WARC/", StringComparison.Ordinal))
            throw new DocumentException(file.Path, FormatMessages.Broken(file.Path, "a web archive", "a record does not begin with WARC/"));
        Dictionary<string, string> fields = [];
        for (var count = 0; Line(stream) is { Length: > 0 } field && count < MostLines; count++)
        {
            var colon = field.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) fields[field[..colon].Trim().ToLowerInvariant()] = field[(colon + 1)..].Trim();
        }
        return fields;
    }

    private static string? Line(Stream stream)
    {
        var line = new StringBuilder();
        int value;
        while ((value = stream.ReadByte()) >= 0 && value != '\n' && line.Length < LongestLine) line.Append((char)value);
        return value < 0 && line.Length == 0 ? null : line.ToString().TrimEnd('\r');
    }

    private static bool Skip(Stream stream, long length)
    {
        var buffer = new byte[1 << 14];
        while (length > 0)
        {
            var count = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, length));
            if (count == 0) return false;
            length -= count;
        }
        return true;
    }
}
