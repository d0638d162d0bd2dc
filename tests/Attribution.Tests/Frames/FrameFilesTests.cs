using Attribution.Frames;

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
        Assert.Equal(paths.Order(), Directory.GetFiles(Path.Combine(folder, "new", "deep")).Order());
    }

    [Fact]
    public void ASecondRunGivesTheSameBytes()
    {
        var first = FrameFiles.Write(SampleCorpus.Corpus, folder).Select(File.ReadAllBytes).ToArray();
        var second = FrameFiles.Write(SampleCorpus.Corpus, folder).Select(File.ReadAllBytes).ToArray();
        Assert.Equal(first, second);
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
