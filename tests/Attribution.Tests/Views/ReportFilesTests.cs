using Attribution.Views;

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

    [Theory]
    [InlineData("../victim.txt")]
    [InlineData("notes/victim.txt")]
    [InlineData("articles/../victim.txt")]
    [InlineData("/etc/victim.txt")]
    [InlineData("victim .txt")]
    public void AListThatWasChangedByHandRemovesNothingElsewhere(string name)
    {
        var inside = Path.Combine(folder, "report");
        var victim = Path.GetFullPath(Path.Combine(inside, name));
        if (victim.StartsWith(folder, StringComparison.Ordinal))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(victim)!);
            File.WriteAllText(victim, "mine");
        }
        Directory.CreateDirectory(inside);
        File.WriteAllText(Path.Combine(inside, ReportFiles.Manifest), name + "\n");
        var files = new ReportFiles(inside, CancellationToken.None);
        files.Write("index.html", "new");
        files.Finish();
        Assert.Equal(victim.StartsWith(folder, StringComparison.Ordinal), File.Exists(victim));
        Assert.Equal("index.html\nreport-files.txt\n", File.ReadAllText(Path.Combine(inside, ReportFiles.Manifest)));
    }

    private void Put(string name) => File.WriteAllText(Path.Combine(folder, name), "mine");

    private bool Has(string name) => File.Exists(Path.Combine(folder, name));
}
