using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Attribution.Corpus;
using Attribution.Passages;
using Attribution.Views.NotebookPages;
using Attribution.Views.Report;

namespace Attribution.Tests.Views;

public sealed partial class ReportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("attribution-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void AReportHasAPagePerNotebookAndArticleAndTheData()
    {
        var index = ReportWriter.Write(Samples.Report(SampleCorpus.Corpus), folder);
        Assert.Equal(Path.Combine(folder, "index.html"), index);
        Assert.Equal(
            [
                ".attribution.json", "01-all.html", "02-tables.html", "actors.html", "article.js", "articles/ferry.html", "articles/harbour.html",
                "audit.html", "claims.html", "compare-data.js", "compare.html", "compare.js", "corrections-data.js", "corrections.html", "corrections.js",
                "data/actors.csv", "data/claims.csv", "data/documents.csv", "data/figures.csv", "data/mentions.csv",
                "data/network/edges.csv", "data/network/network.gexf",
                "data/network/nodes.csv", "data/network/statements.csv", "data/quotes.csv", "data/sources.csv", "figures.html", "index.html", "lists.js",
                "lists/actors-1.js", "lists/articles-1.js", "lists/claims-1.js", "lists/figures-1.js", "lists/network-1.js",
                "lists/quotes-1.js", "network-data.js", "network.html", "network.js",
                "plotly.min.js", "quotes.html", "report.css", "report.js", "saving.js", "search.html", "search.js",
                "tables.js", "words.html",
            ],
            Files(folder).Where(file => !file.StartsWith("actors/", StringComparison.Ordinal)));
        Assert.Equal(4, Files(folder).Count(file => file.StartsWith("actors/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Ada Fenn said that the mill is safe.", false)]
    [InlineData("Ada Fenn said that the mill is safe. The company promised to pay for the roof.", true)]
    public void TheFirstPageSaysThatItCountsWhatTheAuditLeavesOut(string text, bool isSaid)
    {
        ReportWriter.Write(Samples.Report(News.Parse(text)), folder);
        Assert.Equal(isSaid, File.ReadAllText(Path.Combine(folder, "index.html")).Contains("but not in the source audit", StringComparison.Ordinal));
    }

    [Fact]
    public void TheSameContentGivesTheSameBytes()
    {
        var again = Directory.CreateTempSubdirectory("attribution-").FullName;
        try
        {
            ReportWriter.Write(Samples.Report(SampleCorpus.Corpus), folder);
            ReportWriter.Write(Samples.Report(SampleCorpus.Corpus), again);
            ReportWriter.Write(Samples.Report(SampleCorpus.Corpus), again);
            Assert.Equal(Files(folder), Files(again));
            Assert.All(Files(folder), file => Assert.Equal(File.ReadAllBytes(Path.Combine(folder, file)), File.ReadAllBytes(Path.Combine(again, file))));
        }
        finally
        {
            Directory.Delete(again, recursive: true);
        }
    }

    public static TheoryData<bool> Sizes => [false, true];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void PagesAskForNothingButFilesBesideThemAndEveryLinkLeadsSomewhere(bool isLong)
    {
        ReportWriter.Write(Samples.Report(isLong ? Long() : SampleCorpus.Corpus), folder);
        foreach (var page in Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories))
        {
            Assert.InRange(new FileInfo(page).Length, 1, 1_000_000);
            var document = new HtmlParser().ParseDocument(File.ReadAllText(page));
            var addresses = document.QuerySelectorAll("[src]").Select(element => element.GetAttribute("src"))
                .Concat(document.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")))
                .Where(address => address is not "data:," && !address!.StartsWith("https://post.example/quay?a=1&b=2", StringComparison.Ordinal));
            Assert.All(addresses, address => Assert.True(LeadsSomewhere(page, address!), $"{page} leads to {address}."));
        }
    }

    [Fact]
    public void AFileHasAsManyRowsAsPagesTell()
    {
        ReportWriter.Write(Samples.Report(Long()), folder);
        var told = 0;
        foreach (var page in Directory.GetFiles(folder, "*.html"))
        {
            var html = File.ReadAllText(page);
            foreach (Match file in RowsInFile().Matches(html).Concat(FileOfRows().Matches(html)))
            {
                told++;
                var rows = Rows(Path.Combine(folder, file.Groups["file"].Value));
                if (file.Groups["inner"].Success) rows = Passage.Quotes.Of(Long()).Count(quote => quote.Parent.Length > 0);
                Assert.Equal($"{Path.GetFileName(page)}, {file.Groups["file"]}: {rows}",
                    $"{Path.GetFileName(page)}, {file.Groups["file"]}: {file.Groups["rows"].Value.Replace(",", "", StringComparison.Ordinal)}");
            }
        }
        Assert.True(told >= 7 + 5, $"{told} files only are told of");
        Assert.Matches("claims.csv</a>; the [0-9]+ that stand inside another are in", File.ReadAllText(Path.Combine(folder, "claims.html")));
        Assert.Contains("data/network/edges.csv", File.ReadAllText(Path.Combine(folder, "network.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void ANoteLeadsToThePassageInTheOriginal()
    {
        ReportWriter.Write(Samples.Report(SampleCorpus.Corpus), folder);
        var document = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, "articles", "harbour.html")));
        Assert.Contains("https://post.example/quay?a=1&b=2#:~:text=that%20the%20bridge%20moves%20at%20night",
            document.QuerySelectorAll("details a").Where(link => link.TextContent == "In the original").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void ChartsAreDrawnFromJsonWithTheirTitleAndWhatTheySay()
    {
        ReportWriter.Write(Samples.Report(SampleCorpus.Corpus), folder);
        var document = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, "01-all.html")));
        var charts = document.QuerySelectorAll("figure.chart");
        Assert.Equal(Samples.Charts.Count, charts.Length);
        foreach (var (chart, figure) in charts.Zip(Samples.Charts.Values.Select(make => make(SampleCorpus.Corpus))))
        {
            using var json = JsonDocument.Parse(chart.QuerySelector("script")!.TextContent);
            Assert.True(json.RootElement.TryGetProperty("layout", out _));
            Assert.Equal(figure.Title, chart.QuerySelector("h3")!.TextContent);
            Assert.Equal(figure.Question, chart.QuerySelector("figcaption")!.TextContent);
            Assert.Equal(figure.AltText, chart.QuerySelector("details p")!.TextContent);
            Assert.Equal($"{figure.Title}. {figure.AltText}", chart.QuerySelector("[role=img]")!.GetAttribute("aria-label"));
        }
    }

    [Fact]
    public void ANotebooksChartsHaveTheirNumbersWithTheWayToThePassages()
    {
        ReportWriter.Write(Samples.Report(SampleCorpus.Corpus), folder);
        var document = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, "01-all.html")));
        var counts = 0;
        foreach (var (chart, figure) in document.QuerySelectorAll("figure.chart").Zip(Samples.Charts.Values.Select(make => make(SampleCorpus.Corpus))))
        {
            var links = chart.QuerySelectorAll("details.numbers td a").Select(link => $"{link.TextContent} {link.GetAttribute("href")}")
                .Order(StringComparer.Ordinal);
            Assert.Equal(figure.Numbers.Where(number => number.Count > 0).Select(number => $"{number.Count} {number.Passages.Address}")
                .Order(StringComparer.Ordinal), links);
            counts += figure.Numbers.Length;
        }
        Assert.True(counts > 20, $"The charts tell {counts} numbers.");
    }

    [Theory]
    [InlineData("""[["bar","",2,"javascript:alert(1)"],["bar","",3,"claims.html#x=y"]]""", "3 claims.html#x=y")]
    [InlineData("""[["bar","",2],["bar","","2","claims.html"],"claims.html",null]""", "")]
    [InlineData("""{"bar":2}""", "")]
    public void NumbersThatAFigureOfSomebodyElseCarriesLeadToListsOrAreNotShown(string numbers, string expected)
    {
        var figure = """{"data":[],"layout":{"meta":{"title":"Bars","numbers":""" + numbers + "}}}";
        var body = NotebookPage.Body(new("own", "Own", [ReportCell.Code("x", ReportOutput.Rich([new("application/vnd.plotly.v1+json", figure)]))]),
            new HashSet<string>());
        var links = new HtmlParser().ParseDocument(body).QuerySelectorAll("details.numbers a");
        Assert.Equal(expected, string.Join(';', links.Select(link => $"{link.TextContent} {link.GetAttribute("href")}")));
    }

    [Fact]
    public void AnArticleIsNamedByItsTitleElseByItsFirstWords()
    {
        ReportWriter.Write(Samples.Report(SampleCorpus.Corpus), folder);
        var index = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, "index.html")));
        Assert.Equal(
            ["A new quay for Velmora", "The night ferry will stop running in June, Okafor announced. “Nobody took it,”…"],
            index.QuerySelectorAll("#articles ~ .list td:first-child").Select(title => title.TextContent));
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, "articles", "harbour.html")));
        Assert.Equal("A new quay for Velmora", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Velmora Evening Post · Jo Quill · 9 April 2024 · harbour · post.example", page.QuerySelector(".origin")!.TextContent);
    }

    [Fact]
    public void LinksBetweenNotebooksLeadToTheirPages()
    {
        ReportWriter.Write(Samples.Report(SampleCorpus.Corpus), folder);
        var document = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, "01-all.html")));
        Assert.Equal("02-tables.html", document.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Single(document.QuerySelectorAll("h1"));
    }

    [Fact]
    public void TextErrorsAndUnreadFilesAreShown()
    {
        var corpus = SampleCorpus.Corpus with { Problems = [new("in/a.txt", "in/a.txt, line 2: no date. Add one."), new("in/<b>.txt", "is empty")] };
        ReportWriter.Write(Samples.Report(corpus), folder);
        var tables = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, "02-tables.html")));
        Assert.Equal("1 < 2", tables.QuerySelector("pre.output")!.TextContent);
        Assert.Equal("02-tables.ipynb, cell 3, line 1: <none>", tables.QuerySelector("pre.error")!.TextContent);
        var index = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, "index.html")));
        Assert.Equal(["in/a.txt, line 2: no date. Add one.", "in/<b>.txt: is empty"],
            index.QuerySelectorAll("main ul")[^1].QuerySelectorAll("li").Select(item => item.TextContent.Trim()));
    }

    [Fact]
    public void AnArticleWithoutATitleIsCalledByItsHeadlineAndOneIsOne()
    {
        var corpus = News.Parse("Former treasurer jailed for four years\n\nThe treasurer said that he would appeal.\n");
        ReportWriter.Write(Samples.Report(corpus), folder);
        var index = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, "index.html")));
        Assert.Equal("Former treasurer jailed for four years", index.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains("heard in 1 quote: ", index.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("1 quotes", index.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void ArticlesWhoseNamesLookAlikeHaveTheirOwnPages()
    {
        var article = SampleCorpus.Corpus.Articles[0];
        var corpus = SampleCorpus.Of(
            [.. new[] { "a/b", "a-b", "A-B", "",
            "a?b" }.Select(id => article with { Annotated = article.Annotated with { Document = article.Document with { Id = id } } })]);
        Assert.Equal(["articles/a-b.html", "articles/a-b-2.html", "articles/A-B-3.html", "articles/page.html", "articles/a-b-4.html"],
            PageNames.Articles(corpus).AsEnumerable());
    }

    [Fact]
    public void ACancelledReportLeavesNoHalfWrittenFile()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => ReportWriter.Write(Samples.Report(SampleCorpus.Corpus), folder, cancellation: cancelled.Token));
        Assert.Empty(Files(folder));
    }

    /// <summary>A file beside the page, and in it the place named; a list's filters are no place.</summary>
    private static bool LeadsSomewhere(string page, string address)
    {
        var parts = address.Split('#');
        var file = parts[0].Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, parts[0]);
        return File.Exists(file) && (parts.Length == 1 || parts[1].Contains('=', StringComparison.Ordinal)
            || new HtmlParser().ParseDocument(File.ReadAllText(file)).GetElementById(parts[1]) is not null);
    }

    /// <summary>An article of more quotes, claims, figures, actors and ties than a page shows without a script.</summary>
    private static NewsCorpus Long()
    {
        string[] first = ["Ada", "Ben", "Cora", "Dan", "Eva", "Finn", "Gina", "Hugo"];
        string[] last = ["Fenn", "Lark", "Moor", "Brook", "Stone", "Field", "Hill", "Wood"];
        return News.Parse(string.Join(' ', first.SelectMany((name, row) => last.Select((family, column) =>
            $"{name} {family} said that {first[(row + 1) % 8]} {last[(column + 3) % 8]} claimed that {(8 * row) + column + 20} boats had sunk."))));
    }

    /// <summary>How many rows a file has below its head; a line end inside quotation marks is none.</summary>
    private static int Rows(string file)
    {
        var (rows, quoted) = (-1, false);
        foreach (var c in File.ReadAllText(file))
        {
            if (c == '"') quoted = !quoted;
            else if (c == '\n' && !quoted) rows++;
        }
        return rows;
    }

    [GeneratedRegex("(?<rows>[0-9,]+) (?<inner>that stand inside another )?are in <a href=\"(?<file>[^\"]+)\"")]
    private static partial Regex RowsInFile();

    [GeneratedRegex("<a href=\"(?<file>data/[a-z]+.csv)\">[^<]+</a> <span class=\"kind\">(?<rows>[0-9,]+) rows?")]
    private static partial Regex FileOfRows();

    private static string[] Files(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
}
