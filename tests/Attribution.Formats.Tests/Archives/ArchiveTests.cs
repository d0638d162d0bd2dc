using System.Text;

namespace Attribution.Formats.Tests.Archives;

public sealed class ArchiveTests : IDisposable
{
    private const string Text = "The mill stays, Mayor Ann Lind said on Monday.";

    private static readonly (string Name, string Contents)[] Entries =
    [
        ("mill.txt", $"date 2024-05-06\n{Text}"), ("README.md", "No article."), ("documents.csv", "document,date\nmill,2024-05-06\n"), ("deep/mill.txt", Text),
        ("deep/mill.md", $"# Mill\n\n{Text}"), ("../../out.txt", Text), ("picture.png", "no text"), ("__MACOSX/._mill.txt", "x"),
            ("news.csv", $"title,text\nA,\"{Text}\"\n"),
    ];

    private static readonly string[] Ids = ["a/mill", "a/deep/mill", "a/deep/mill.md", "a/out", "a/news/0001"];

    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    private static byte[] Answer(string head, byte[] body) => [.. Encoding.UTF8.GetBytes($"HTTP/1.1 {head}\r\n\r\n"), .. body];

    [Fact]
    public void AnArchiveIsReadAsAFolder()
    {
        Assert.Equal(Ids, files.Read("a.zip", Packed.Zip(Entries)).Select(document => document.Id));
        Assert.Equal(Ids, files.Read("a.tar", Packed.Tar(Entries)).Select(document => document.Id));
        Assert.Equal(Ids.Select(id => $"{id}"), files.Read("a.tgz", Packed.Gzip(Packed.Tar(Entries))).Select(document => document.Id));
        Assert.Equal((new DateOnly(2024, 5, 6), "seed"), files.Read("a.zip", Packed.Zip(Entries))[0] is var first
            ? (first.Metadata.Date!.Value, first.Format) : default);
        Assert.Empty(files.Problems);
    }

    [Fact]
    public void WhatIsPackedByGzipIsReadAsIfItWereNot()
    {
        Assert.Equal(("news.txt", Text), files.ReadOne("news.txt.gz", Packed.Gzip(Encoding.UTF8.GetBytes(Text))) is var one ? (one.Id, one.Text) : default);
        Assert.Equal(2, files.Read("news.jsonl.gz", Packed.Gzip(Encoding.UTF8.GetBytes($"{{\"text\": \"{Text}\"}}\n{{\"text\": \"{Text}\"}}\n"))).Count);
        Assert.Equal("csv", files.Read("news.csv.gz",
            [.. Packed.Gzip(Encoding.UTF8.GetBytes($"title,text\nA,\"{Text}\"\n")), .. Packed.Gzip(Encoding.UTF8.GetBytes($"B,\"{Text}\"\n"))])[1].Format);
    }

    [Fact]
    public void PagesOfAWebArchiveHaveTheirAddresses()
    {
        var page = Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body><p>{string.Join(' ', Enumerable.Repeat(Text, 4))}</p></body></html>");
        byte[] pieces = [.. Encoding.ASCII.GetBytes($"{page.Length:x}\r\n"), .. page, .. "\r\n0\r\n\r\n"u8];
        var warc = Packed.Warc(
            ("warcinfo", "", "software: x"u8.ToArray()), ("response", "https://example.org/1", Answer("200 OK\r\nContent-Type: text/html", page)),
            ("response", "https://example.org/2", Answer("200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip", Packed.Gzip(page))),
            ("response", "https://example.org/3", Answer("200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked", pieces)),
            ("response", "https://example.org/4", Answer("404 Not Found\r\nContent-Type: text/html", page)),
            ("response", "https://example.org/5", Answer("200 OK\r\nContent-Type: image/png", page)));

        foreach (var documents in new[] { files.Read("a.warc", warc), files.Read("a.warc.gz", Packed.Gzip(warc)) })
        {
            Assert.Equal([("0002", "https://example.org/1"), ("0003", "https://example.org/2"), ("0004", "https://example.org/3")],
                documents.Select(document => (document.Id[^4..], document.Metadata.Url!)));
            Assert.All(documents, document => Assert.StartsWith(Text, document.Text, StringComparison.Ordinal));
        }
        Assert.Empty(files.Problems);
    }

    [Fact]
    public void ATrapIsNotUnpacked()
    {
        var zeros = new byte[40_000_000];
        zeros.AsSpan().Fill((byte)'a');

        Assert.Empty(files.Read("a.zip", Packed.Zip(("big.txt", zeros))));
        Assert.StartsWith("a.zip/big.txt: the file takes up hundreds of times its packed size", Assert.Single(files.Problems), StringComparison.Ordinal);
        Assert.Empty(files.Read("a.txt.gz", Packed.Gzip(zeros)));
        Assert.Matches("^a.txt.gz[^:]*: the file takes up hundreds of times its packed size", Assert.Single(files.Problems));
    }

    [Fact]
    public void ArchivesInArchivesAreReadOnlySoDeep()
    {
        var inner = Packed.Zip(("mill.txt", Text));
        for (var depth = 2; depth <= 3; depth++) inner = Packed.Zip(($"{depth}.zip", inner));
        Assert.Equal("a/3/2/mill", files.ReadOne("a.zip", inner).Id);

        for (var depth = 4; depth <= 6; depth++) inner = Packed.Zip(($"{depth}.zip", inner));
        Assert.Empty(files.Read("a.zip", inner));
        Assert.Contains("the file lies in 4 files, one in another.", Assert.Single(files.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void ABrokenFileInAnArchiveDoesNotKeepTheOthersFromBeingRead()
    {
        Assert.Equal(["a/good"], files.Read("a.zip", Packed.Zip(("bad.html", ""), ("bad.zip", "PK\x03\x04 broken"), ("good.txt", Text)))
            .Select(document => document.Id));
        Assert.Equal(["a.zip/bad.html", "a.zip/bad.zip"], files.Problems.Select(problem => problem.Split(':')[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("a.zip")]
    [InlineData("a.tar")]
    [InlineData("a.tgz")]
    [InlineData("a.warc")]
    public void AnArchiveThatIsCutOffIsOneProblem(string name)
    {
        var page = Answer("200 OK\r\nContent-Type: text/html", Encoding.UTF8.GetBytes($"<html><p>{Text}</p>"));
        byte[] whole = name switch
        {
            "a.zip" => Packed.Zip(("mill.txt", Text)),
            "a.tar" => Packed.Tar(("mill.txt", Text), ("ferry.txt", Text)),
            "a.tgz" => Packed.Gzip(Packed.Tar(("mill.txt", Text))),
            _ => Packed.Warc(("response", "https://example.org/1", page)),
        };
        Assert.Empty(files.Read(name, whole[..(whole.Length * (name is "a.tar" ? 1 : 6) / (name is "a.tar" ? 20 : 10))]));
        Assert.Single(files.Problems);
        Assert.Empty(files.Read(name, ""));
        Assert.Single(files.Problems);
    }
}
