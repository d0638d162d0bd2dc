using System.Globalization;
using System.Text;

namespace Attribution.Formats.Tests;

/// <summary>Files of each format that were changed by lot: they give articles, or errors that name the file, and nothing else.</summary>
public sealed class MutationTests : IDisposable
{
    private const string Text = "The mill stays, Mayor Ann Lind said on Monday, and the ferry goes.";

    /// <summary>How many there are of each format; the variable asks for more.</summary>
    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable("ATTRIBUTION_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 150;

    private readonly Files files = new();

    public static TheoryData<string> Names =>
        ["a.zip", "a.tar", "a.tgz", "a.warc", "a.xlsx", "a.docx", "a.odt", "a.epub", "a.pdf", "a.rtf", "a.eml", "a.rss", "a.html", "a.json", "a.csv",
            "a.parquet"];

    public void Dispose() => files.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void AFileThatWasChangedByLotGivesArticlesOrErrorsThatNameIt(string name)
    {
        var whole = Whole(name);
        Assert.True(files.Read(name, whole).Count > 0, string.Join("\n", files.Problems));
        if (name is not "a.zip") Assert.Empty(files.Problems);
        for (var seed = 0; seed < Count; seed++)
        {
            var error = Record.Exception(() => files.Read(name, Changed(whole, new(seed))));
            Assert.True(error is null && files.Problems.TrueForAll(problem => problem.StartsWith(name, StringComparison.Ordinal)),
                $"{name} changed by lot {seed}: {error?.ToString() ?? string.Join("\n", files.Problems)}");
        }
    }

    private static byte[] Changed(byte[] whole, Random lot)
    {
        List<byte> bytes = [.. whole];
        for (var change = lot.Next(1, 6); change > 0; change--)
        {
            var at = lot.Next(bytes.Count);
            var length = Math.Min(lot.Next(1, 40), bytes.Count - at);
            switch (lot.Next(6))
            {
                case 0 or 1: bytes[at] = (byte)lot.Next(256); break;
                case 2: bytes[at] ^= (byte)(1 << lot.Next(8)); break;
                case 3: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
                case 4: bytes.RemoveRange(at, length); break;
                default: bytes.RemoveRange(at, lot.Next(8) == 0 ? bytes.Count - at : length); break;
            }
            if (bytes.Count == 0) return [];
        }
        return [.. bytes];
    }

    private static byte[] Whole(string name)
    {
        var page = $"<!DOCTYPE html><html><head><title>Mill</title></head><body><div class=\"article-body\"><p>{Text}</p><p>{Text} So it "
            + $"is.</p></div></body></html>";
        var answer = Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{page}");
        return name switch
        {
            "a.zip" => Packed.Zip(("mill.txt", Text), ("page.html", page), ("in.zip", "PK")),
            "a.tar" => Packed.Tar(("mill.txt", Text), ("page.html", page)),
            "a.tgz" => Packed.Gzip(Packed.Tar(("mill.txt", Text))),
            "a.warc" => Packed.Warc(("response", "https://example.org/1", answer), ("response", "https://example.org/2", answer)),
            "a.xlsx" => Packed.Sheet("Town", ["title", "text"], ["Mill", Text]),
            "a.docx" => Packed.Word($"<w:p><w:r><w:t>{Text}</w:t></w:r></w:p>"),
            "a.odt" => Packed.Zip(("content.xml", $"<c xmlns:text=\"t\"><text:p>{Text}</text:p></c>"), ("meta.xml", "<m/>")),
            "a.epub" => Packed.Zip(("META-INF/container.xml", "<c><rootfile full-path=\"b.opf\"/></c>"),
                ("b.opf", "<p><item id=\"a\" href=\"a.xhtml\"/><itemref idref=\"a\"/></p>"),
                    ("a.xhtml", $"<p>{string.Join(' ', Enumerable.Repeat(Text, 6))}</p>")),
            "a.pdf" => Packed.Pdf([(Text, 60, 700), (Text, 60, 686)]),
            "a.rtf" => Encoding.ASCII.GetBytes($"{{\\rtf1\\ansi{{\\fonttbl{{\\f0 T;}}}}{Text}\\par \\u8220\\'93So\\'94{{\\i it}} is.\\par}}"),
            "a.eml" => Encoding.ASCII.GetBytes($"From: a@example.org\r\nSubject: Mill\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; "
                + $"boundary=x\r\n\r\n"
                + $"--x\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: "
                    + $"base64\r\n\r\n{Convert.ToBase64String(Encoding.ASCII.GetBytes(Text))}\r\n--x--\r\n"),
            "a.rss" => Encoding.UTF8.GetBytes($"<?xml "
                + $"version=\"1.0\"?><rss><channel><title>T</title><item><description>&lt;p&gt;{Text}</description></item></channel></rss>"),
            "a.parquet" => Packed.ParquetAsync(("Mill", new(2024, 5, 6), ["Bo Hale"], Text), ("Ferry", null, [], Text)).GetAwaiter().GetResult(),
            "a.json" => Encoding.UTF8.GetBytes($"[{{\"title\": \"Mill\", \"text\": \"{Text}\"}}, {{\"text\": [\"{Text}\"]}}]"),
            "a.csv" => Encoding.UTF8.GetBytes($"title,date,text\n\"Mill\",2024-05-06,\"{Text}\"\n\"Ferry\",,\"{Text}\"\n"),
            _ => Encoding.UTF8.GetBytes(page),
        };
    }
}
