namespace Attribution.Cli.Tests.Browser;

/// <summary>A report on two hundred articles stays usable.</summary>
public sealed class ManyArticlesTests : IDisposable
{
    private readonly Workplace work = new();

    [Fact]
    public async Task EveryPageOfAReportOnTwoHundredArticlesStaysUnderAMegabyte()
    {
        ManyArticles.Write(work.At("in"), count: 200, seed: 1);
        work.Notebook("notebooks/01-try.ipynb", "Attribution.Views.Tables.Claims(Attribution.News.Read(articles)).First(20000)");
        var run = await Program.RunAsync(["report", work.At("in"), "--notebooks", work.At("notebooks"), "--out", work.At("report")]);
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal(200, Directory.GetFiles(work.At("report", "articles")).Length);
        var pages = Directory.GetFiles(work.At("report"), "*.*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is not ".csv" && Path.GetFileName(path) != "plotly.min.js");
        Assert.All(pages, page => Assert.True(new FileInfo(page).Length < 1_000_000, $"{page} weighs {new FileInfo(page).Length:N0} bytes."));
    }

    public void Dispose() => work.Dispose();
}
