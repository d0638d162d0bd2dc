using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Attribution.Documents;
using Attribution.Documents.Formats;

namespace Attribution.Formats.Tests.Streams;

/// <summary>Files that have no end give their first articles: no more of them is read than is asked for, and nothing of it is kept.</summary>
public sealed class StreamTests
{
    private const string Text = "The mill stays, Mayor Ann Lind said on Monday.";

    [Theory]
    [InlineData("news.jsonl", "", "{\"title\": \"Mill\", \"text\": \"" + Text + "\"}\n")]
    [InlineData("news.json", "", "{\"title\": \"Mill\", \"text\": \"" + Text + "\"}\n")]
    [InlineData("news.json", "[", "{\"title\": \"Mill\", \"text\": \"" + Text + "\"},\n")]
    [InlineData("news.csv", "title,text\n", "Mill,\"" + Text + "\"\n")]
    [InlineData("news.tsv", "title\ttext\n", "Mill\t" + Text + "\n")]
    [InlineData("crawl.warc", "", "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://example.org/1\r\n"
        + "Content-Type: text/html\r\nContent-Length: 72\r\n\r\n<title>Mill</title><p>" + Text + "</p>\r\n\r\n")]
    public void AFileWithoutAnEndGivesItsFirstArticles(string name, string head, string article)
    {
        var opened = 0;
        var file = new SourceFile(name, () =>
        {
            opened++;
            return new Endless(Encoding.UTF8.GetBytes(head), Encoding.UTF8.GetBytes(article));
        }, isNamed: true);

        List<Document> documents = [.. DocumentParts.Of(file, null, "news").Take(3).Select(part => part.Read())];

        Assert.All(documents, document => Assert.Equal((Text, "Mill"), (document.Text, document.Metadata.Title)));
        Assert.Equal(3, documents.Count);
        Assert.InRange(opened, 1, 4);
    }

    [Fact]
    public void ALargeFileInAnArchiveIsReadAsItComes()
    {
        const int articles = 20;
        var line = Encoding.UTF8.GetBytes($"{{\"text\": \"{string.Join(' ', Enumerable.Repeat(Text, 20_000))}\"}}\n");
        var table = new MemoryStream();
        for (var i = 0; i < articles; i++) table.Write(line);
        var tar = new MemoryStream();
        using (var writer = new TarWriter(tar, leaveOpen: true))
        {
            table.Position = 0;
            writer.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "news.jsonl") { DataStream = table });
            writer.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "mill.txt") { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(Text)) });
        }
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.NoCompression, leaveOpen: true)) gzip.Write(tar.ToArray());

        string[] ids = [.. DocumentParts.Of(new SourceFile("a.tgz", packed.ToArray()), null, "a").Select(part => part.Read().Id)];

        Assert.Equal([.. Enumerable.Range(1, articles).Select(number => $"a/news/{number:0000}"), "a/mill"], ids);
    }

    /// <summary>A stream of <paramref name="head"/>, and of <paramref name="again"/> without end.</summary>
    private sealed class Endless(byte[] head, byte[] again) : Stream
    {
        private long position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => position; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var part = position < head.Length ? head.AsSpan((int)position) : again.AsSpan((int)((position - head.Length) % again.Length));
            var given = Math.Min(count, part.Length);
            part[..given].CopyTo(buffer.AsSpan(offset));
            position += given;
            return given;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
