using Attribution.Frames;
using Attribution.Output;

namespace Attribution.Tests.Frames;

public sealed class FrameFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("attribution-").FullName;

    [Fact]
    public void OneFilePerFrameIsWritten()
    {
        var paths = FrameFiles.Write(SampleCorpus.Corpus, Path.Combine(folder, "new", "deep"));
        Assert.Equal(
            ["documents.csv", "actors.csv", "mentions.csv", "quotes.csv", "figures.csv", "claims.csv", "sources.csv"],
            paths.Select(path => Path.GetFileName(path)));
        Assert.Equal(
            paths.Append(Path.Combine(folder, "new", "deep", OutputManifest.Name)).Order(StringComparer.Ordinal),
            Directory.GetFiles(Path.Combine(folder, "new", "deep")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ASecondRunGivesTheSameBytes()
    {
        var first = FrameFiles.Write(SampleCorpus.Corpus, folder).Select(File.ReadAllBytes).ToArray();
        var second = FrameFiles.Write(SampleCorpus.Corpus, folder).Select(File.ReadAllBytes).ToArray();
        Assert.Equal(first, second);
    }

    [Fact]
    public void AFileThatWasCorrectedByHandStaysUnlessItMayBeOverwritten()
    {
        var quotes = Path.Combine(folder, "quotes.csv");
        FrameFiles.Write(SampleCorpus.Corpus, folder);
        File.AppendAllText(quotes, "corrected");
        var error = Assert.ThrowsAny<IOException>(() => FrameFiles.Write(SampleCorpus.Corpus, folder));
        Assert.Contains("quotes.csv (changed since it was written)", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("corrected", File.ReadAllText(quotes), StringComparison.Ordinal);
        FrameFiles.Write(SampleCorpus.Corpus, folder, overwrite: true);
        Assert.DoesNotContain("corrected", File.ReadAllText(quotes), StringComparison.Ordinal);
    }

    [Fact]
    public void ACancelledRunLeavesWhatWasThere()
    {
        File.WriteAllText(Path.Combine(folder, "quotes.csv"), "before");
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => FrameFiles.Write(SampleCorpus.Corpus, folder, cancellation: source.Token));
        Assert.Equal(["quotes.csv"], Directory.GetFiles(folder).Select(path => Path.GetFileName(path)));
        Assert.Equal("before", File.ReadAllText(Path.Combine(folder, "quotes.csv")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
