namespace Attribution.Cli.Tests.Browser;

/// <summary>One report for the tests of this folder, which only look at it, and a browser for those that go one after the other.</summary>
public sealed class ReportFixture : IAsyncLifetime, IDisposable
{
    private static readonly Lazy<Task<Workplace>> Made = new(MakeAsync);

    private Workplace work = null!;
    private Chromium? browser;

    /// <summary>The browser; started when a test first asks for it.</summary>
    internal Chromium Browser => browser ??= new Chromium();

    /// <summary>The path of a page of the report on many articles.</summary>
    public string Page(string name) => work.At("report", name);

    /// <summary>The path of a page of the report on one article.</summary>
    public string OnePage(string name) => work.At("one", name);

    /// <summary>All pages, but one of the articles for all of them: those of the report on many articles, those of the other, and one of an actor.</summary>
    public IEnumerable<string> Pages() => new[] { "report", "one" }.SelectMany(folder =>
        Directory.GetFiles(work.At(folder), "*.html").Order(StringComparer.Ordinal)
            .Append(Directory.GetFiles(work.At(folder, "articles")).Order(StringComparer.Ordinal).First()))
        .Append(Directory.GetFiles(work.At("report", "actors")).Order(StringComparer.Ordinal).First());

    public async Task InitializeAsync()
    {
        if (Chromium.WhyNot is null) work = await Made.Value;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => browser?.Dispose();

    /// <summary>Makes the reports; they go with the process.</summary>
    private static async Task<Workplace> MakeAsync()
    {
        var work = new Workplace();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => work.Dispose();
        ManyArticles.Write(work.At("in"), count: 12, seed: 7);
        work.Notebook(
            "notebooks/01-try.ipynb",
            "Attribution.Charts.Charts.WhoSaidWhat(Attribution.News.Read(articles))",
            "Attribution.Views.Tables.Quotes(Attribution.News.Read(articles)).First(20)",
            "Attribution.Views.ArticleView.Of(Attribution.News.Read(articles).Articles[0])");
        foreach (var (articles, folder) in new[] { (work.At("in"), "report"), (work.At("in", "article-000.txt"), "one") })
        {
            var run = await Program.RunAsync("report", articles, "--notebooks", work.At("notebooks"), "--out", work.At(folder));
            Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        }
        return work;
    }
}

/// <summary>The tests that share a browser, one after the other; <see cref="ReportInASecondBrowser"/> goes beside them.</summary>
[CollectionDefinition(Name)]
public sealed class ReportInABrowser : ICollectionFixture<ReportFixture>
{
    public const string Name = "A report in a browser";
}

/// <summary>The tests that look at every page, with a browser of their own.</summary>
[CollectionDefinition(Name)]
public sealed class ReportInASecondBrowser : ICollectionFixture<ReportFixture>
{
    public const string Name = "Every page in a browser";
}
