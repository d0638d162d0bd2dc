namespace Attribution.Cli.Tests.Browser;

/// <summary>One report and one browser for the tests of this folder.</summary>
public sealed class ReportFixture : IAsyncLifetime, IDisposable
{
    private readonly Workplace work = new();
    private Chromium? browser;

    /// <summary>The browser; started when a test first asks for it.</summary>
    internal Chromium Browser => browser ??= new Chromium();

    /// <summary>The path of a page of the report on many articles.</summary>
    public string Page(string name) => work.At("report", name);

    /// <summary>The path of a page of the report on one article.</summary>
    public string OnePage(string name) => work.At("one", name);

    /// <summary>All pages, but one of the articles for all of them: those of the report on many articles, then those of the other; and one of an actor.</summary>
    public IEnumerable<string> Pages() => new[] { "report", "one" }.SelectMany(folder =>
        Directory.GetFiles(work.At(folder), "*.html").Order(StringComparer.Ordinal)
            .Append(Directory.GetFiles(work.At(folder, "articles")).Order(StringComparer.Ordinal).First()))
        .Append(Directory.GetFiles(work.At("report", "actors")).Order(StringComparer.Ordinal).First());

    public async Task InitializeAsync()
    {
        if (Chromium.WhyNot is not null) return;
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
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        browser?.Dispose();
        work.Dispose();
    }
}

/// <summary>The tests that share the report and the browser, one after the other; <see cref="ReportInASecondBrowser"/> goes beside them.</summary>
[CollectionDefinition(Name)]
public sealed class ReportInABrowser : ICollectionFixture<ReportFixture>
{
    public const string Name = "A report in a browser";
}

/// <summary>The tests that look at every page, with a report and a browser of their own.</summary>
[CollectionDefinition(Name)]
public sealed class ReportInASecondBrowser : ICollectionFixture<ReportFixture>
{
    public const string Name = "Every page in a browser";
}
