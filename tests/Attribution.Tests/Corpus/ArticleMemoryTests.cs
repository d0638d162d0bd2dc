using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Tests.Documents;

namespace Attribution.Tests.Corpus;

public sealed class SharedAnalysisTests : IDisposable
{
    private const string Text = "Mayor Ann Lind said on Monday that 40 of 1,500 flats were sold, the Courier reported.\n";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task WhatIsReadAgainIsTheSameAndAnalysedOnce()
    {
        var path = folder.Write("a.txt", Text);
        var alone = CorpusReader.Read([path]);
        using var shared = SharedAnalysis.Begin();
        CorpusReader.Read([path]);
        var again = await Task.Run(() => CorpusReader.Read([Path.Combine(Path.GetDirectoryName(path)!, ".", "a.txt")]));
        Assert.Equal(1, shared.Count);
        Assert.Equal(alone.Articles[0].Quotes.Length, again.Articles[0].Quotes.Length);
        Assert.All(alone.Articles[0].Claims.Zip(again.Articles[0].Claims), pair => Assert.Equal(pair.First, pair.Second));
    }

    [Fact]
    public void OtherBytesOrMetadataAreOtherDocuments()
    {
        var path = folder.Write("a.txt", Text);
        using var shared = SharedAnalysis.Begin();
        CorpusReader.Read([path]);
        CorpusReader.Read([path], new CorpusOptions { Metadata = new DocumentMetadata(new DateOnly(2024, 1, 1)) });
        folder.Write("a.txt", Text + "Lind left.\n");
        Assert.Contains("Lind left", CorpusReader.Read([path]).Articles[0].Text, StringComparison.Ordinal);
        Assert.Equal(3, shared.Count);
    }

    [Fact]
    public async Task WhoReadsWhatIsKeptGetsIt()
    {
        var (a, b) = (folder.Write("a.txt", Text), folder.Write("b.txt", Text));
        using var shared = SharedAnalysis.Begin();
        var told = CorpusReader.Read([a, b], new CorpusOptions { Metadata = new DocumentMetadata(Outlet: "Courier") });
        shared.Keep([a, b], told);
        Assert.Same(told, await Task.Run(() => CorpusReader.Read([b, Path.Combine(Path.GetDirectoryName(a)!, ".", "a.txt")])));
        Assert.Null(CorpusReader.Read([a]).Articles[0].Document.Metadata.Outlet);
        Assert.Equal("Ledger", CorpusReader.Read([a, b], new CorpusOptions { Metadata = new DocumentMetadata(Outlet: "Ledger") }).Articles[0].Document.Metadata.Outlet);
        shared.Dispose();
        Assert.Null(CorpusReader.Read([a, b]).Articles[0].Document.Metadata.Outlet);
    }

    public void Dispose() => folder.Dispose();
}
