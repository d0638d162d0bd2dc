using Attribution.Language;
using Attribution.Quotes.Tagging;

namespace Attribution.Training.Tests.Quotes;

public sealed class QuotesCommandTests : IDisposable
{
    private readonly SmallPolnear corpora = new();
    private readonly string folder = Directory.CreateTempSubdirectory("models").FullName;

    [Fact]
    public void TheSameArticlesGiveTheSameBytesAndAStoppedTrainingGoesOn()
    {
        var (first, said) = Train("a", "stages-a");
        Assert.Contains("exact F1 on dev, source / cue / content", said, StringComparison.Ordinal);
        Assert.Equal(first, Train("b", "stages-b").Model);
        File.Delete(Directory.GetFiles(Path.Combine(folder, "stages-a")).Order(StringComparer.Ordinal).First());
        Assert.Equal(first, Train("c", "stages-a").Model);
        using var written = new MemoryStream(first);
        ModelFile.Check(QuoteModel.Kind, written);
        Assert.NotNull(QuoteModel.Read(written));
    }

    private (byte[] Model, string Said) Train(string output, string stages)
    {
        using var said = new StringWriter();
        var target = Directory.CreateDirectory(Path.Combine(folder, output)).FullName;
        Assert.Equal(0, Commands.Run(["quotes", "--corpora", corpora.Folder, "--out", target, "--stages", Path.Combine(folder, stages)], said, said));
        return (File.ReadAllBytes(Path.Combine(target, "quotes.model")), said.ToString());
    }

    public void Dispose()
    {
        corpora.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
