namespace Attribution.Cli.Tests;

public sealed class ReportTests : IDisposable
{
    private const string Shows =
        "var news = Attribution.News.Read(articles);\nConsole.Write($\"read {news.Articles.Length} of {string.Join(' ', articles)}\");";

    private readonly Workplace work = new();

    [Fact]
    public async Task AReportHoldsPagesFramesAndOneCopyOfTheChartScript()
    {
        work.Notebook("notebooks/01-try.ipynb", Shows);
        var run = await Report(work.Article("in/a.txt"));
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.EndsWith(work.At("report", "index.html"), run.Output.TrimEnd());
        Assert.All(["index.html", "01-try.html", "articles/a.html", "data/quotes.csv"], file => Assert.True(File.Exists(work.At("report", file)), file));
        Assert.Contains("The article was read by the fast model in the precise setting.", work.Read("report", "index.html"));
        Assert.Single(Directory.GetFiles(work.At("report"), "plotly*", SearchOption.AllDirectories));
        Assert.Empty(Directory.GetFiles(work.At("report"), "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task TheNotebooksReadTheArticlesThatTheCommandNames()
    {
        work.Notebook("notebooks/01-try.ipynb", Shows);
        await Report(work.Article("in/a.txt"), work.Article("more/b.txt"));
        Assert.Contains("read 2 of ../in/a.txt ../more/b.txt", work.Read("report", "01-try.html"));
    }

    [Fact]
    public async Task TheNotebooksSeeTheDateAndTheOutletThatTheCommandWasTold()
    {
        work.Notebook("notebooks/01-try.ipynb",
            "var one = Attribution.News.Read(articles).Articles.Single();\nConsole.Write($\"{one.Document.Metadata.Outlet}, "
                + "{one.Document.Metadata.Date:yyyy-MM-dd}, said on {one.Figures.First(figure => figure.Figure.Kind is "
                + "Attribution.Figures.FigureKind.Date).Figure.Resolved}\");");
        var article = work.Article("in/a.txt");
        var run = await Program.RunAsync("report", article, "--date", "2024-05-02", "--outlet", "The Courier", "--notebooks", work.At("notebooks"), "--out",
            work.At("report"));
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Contains("The Courier, 2024-05-02, said on 2024-04-29", work.Read("report", "01-try.html"));
        Assert.Contains(",2024-05-02,The Courier,", work.Read("report", "data", "documents.csv"));
        Assert.Contains("../in/a.txt", work.Read("report", "01-try.html"));
    }

    [Fact]
    public async Task TheNotebooksReadWithTheChosenModelAndTheFirstPageNamesIt()
    {
        work.Notebook("notebooks/01-try.ipynb",
            "Attribution.News.Read(Attribution.ReadingModels.Named(model), articles).Models.Single() + \" as told\"");
        var run = await Program.RunAsync("report", work.Article("in/a.txt"), "--model", "accurate", "--notebooks", work.At("notebooks"), "--out",
            work.At("report"));
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Contains("accurate as told", work.Read("report", "01-try.html"));
        Assert.Contains("The article was read by the accurate model in the precise setting.", work.Read("report", "index.html"));
    }

    [Fact]
    public async Task TheNotebooksReadWithTheWordsOfOnesOwn()
    {
        work.Notebook("notebooks/01-try.ipynb", "string.Join(' ', Attribution.News.Read(articles, lexicon).Claims.Select(claim => claim.RelayId))");
        work.Article("words/outlets.tsv", "tarn-packet\tThe Tarn Packet\tTP News\n");
        var article = work.Article("in/a.txt", "Mayor Ann Lind said on Monday that 40 flats were sold, TP News reported.\n");
        var run = await Program.RunAsync("report", article, "--lexicon", work.At("words"), "--notebooks", work.At("notebooks"), "--out", work.At("report"));
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Contains("tarn-packet", work.Read("report", "01-try.html"));
        Assert.Contains("tarn-packet", work.Read("report", "data", "claims.csv"));
    }

    [Fact]
    public async Task ANotebookThatFailsHasAPageThatSaysSo()
    {
        work.Notebook("notebooks/01-try.ipynb", "throw new Exception(\"no rows\");");
        var run = await Report(work.Article("a.txt"));
        Assert.Equal(ExitCode.PartFailed, run.ExitCode);
        Assert.Contains("01-try.ipynb, cell", run.Error);
        Assert.Contains("no rows", work.Read("report", "01-try.html"));
    }

    [Fact]
    public async Task ASecondReportIsTheSameByteForByte()
    {
        work.Notebook("notebooks/01-try.ipynb", Shows);
        var article = work.Article("a.txt");
        await Report(article);
        var first = Contents();
        await Report(article);
        Assert.Equal(first, Contents());
    }

    [Fact]
    public async Task ANotebookThatComparesArticlesHasNoPageWhereThereIsOnlyOne()
    {
        work.Notebook("notebooks/01-try.ipynb", Shows);
        work.Notebook("notebooks/02-compare.ipynb", new { report = new { articles = 2 } }, Shows);
        var one = await Report(work.Article("a.txt"));
        Assert.Equal((ExitCode.Success, ""), (one.ExitCode, one.Error));
        Assert.Contains("Without 02-compare.ipynb: it needs 2 articles or more.", one.Output);
        Assert.Equal(["01-try.html"], Pages());
        var two = await Report(work.At("a.txt"), work.Article("b.txt"));
        Assert.DoesNotContain("Without", two.Output);
        Assert.Equal(["01-try.html", "02-compare.html"], Pages());
        await Report(work.At("a.txt"));
        Assert.Equal(["01-try.html"], Pages());
    }

    [Fact]
    public async Task ANotebookThatIsNoPartOfReportsIsLeftOutOfEachAndNoLinkLeadsToIt()
    {
        work.Notebook("notebooks/01-try.ipynb", new { report = true }, Shows);
        work.Notebook("notebooks/02-exercises.ipynb", new { report = false }, "throw new Exception(\"not to be run\");");
        var run = await Report(work.Article("a.txt"), work.Article("b.txt"));
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Contains("Without 02-exercises.ipynb: its metadata keep it out of reports.", run.Output);
        Assert.Equal(["01-try.html"], Pages());
        Assert.DoesNotContain("02-exercises", work.Read("report", "index.html"));
    }

    [Fact]
    public async Task ANotebookWhoseMetadataSayNothingToTheReportIsNamedBeforeAnythingIsWritten()
    {
        work.Notebook("notebooks/01-try.ipynb", new { report = "sometimes" }, Shows);
        var run = await Report(work.Article("a.txt"));
        Assert.Equal(ExitCode.NothingRead, run.ExitCode);
        Assert.Contains("01-try.ipynb: in its metadata, attribution.report is \"sometimes\".", run.Error);
        Assert.False(Directory.Exists(work.At("report")));
    }

    [Fact]
    public async Task WithoutArticlesOrNotebooksThereIsNoReport()
    {
        Assert.Equal(ExitCode.NothingRead, (await Report(work.Article("a.txt"))).ExitCode);
        work.Notebook("notebooks/01-try.ipynb", Shows);
        Assert.Equal(ExitCode.NothingRead, (await Report(work.At("nowhere"))).ExitCode);
        Assert.False(Directory.Exists(work.At("report")));
    }

    public void Dispose() => work.Dispose();

    private Task<Program> Report(params string[] articles) =>
        Program.RunAsync(["report", .. articles, "--notebooks", work.At("notebooks"), "--out", work.At("report")]);

    /// <summary>The pages of notebooks.</summary>
    private string[] Pages() => [.. Directory.GetFiles(work.At("report"), "0*.html").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private SortedDictionary<string, string> Contents() => new(
        Directory.GetFiles(work.At("report"), "*", SearchOption.AllDirectories).ToDictionary(path => path,
            path => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))),
        StringComparer.Ordinal);
}
