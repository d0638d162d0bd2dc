using Attribution.Views.Report;

namespace Attribution.Tests.Views;

public sealed class ReportFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("attribution-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void PagesOfAnEarlierReportGoAndFilesOfOthersStay()
    {
        var corpus = SampleCorpus.Corpus;
        ReportWriter.Write(Samples.Report(corpus), folder);
        Put("articles/notes.html");
        Put("thesis.docx");
        ReportWriter.Write(new("Velmora", SampleCorpus.Of(corpus.Articles[0]), []), folder);
        Assert.True(Has("articles/harbour.html"));
        Assert.False(Has("articles/ferry.html"));
        Assert.False(Has("01-all.html"));
        Assert.True(Has("articles/notes.html"));
        Assert.True(Has("thesis.docx"));
    }

    private void Put(string name) => File.WriteAllText(Path.Combine(folder, name), "mine");

    private bool Has(string name) => File.Exists(Path.Combine(folder, name));
}
