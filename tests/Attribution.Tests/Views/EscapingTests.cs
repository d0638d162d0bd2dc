using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Attribution.Views;
using Attribution.Views.NotebookPages;
using Attribution.Views.Report;

namespace Attribution.Tests.Views;

/// <summary>Whatever an article, a name, a title or a quote holds stays text in every page and chart.</summary>
public sealed class EscapingTests
{
    private static readonly string[] Handlers = ["onerror", "onload", "onclick"];

    public static TheoryData<string> Fragments => [.. AllFragments().Keys];

    [Theory]
    [MemberData(nameof(Fragments))]
    public void NothingInAFragmentBecomesAnElement(string name)
    {
        var (harmless, hostile) = AllFragments()[name];
        AssertSameElements(harmless, hostile);
    }

    [Fact]
    public void NothingInAReportBecomesAnElement()
    {
        var folder = Directory.CreateTempSubdirectory("attribution-").FullName;
        try
        {
            ReportWriter.Write(Samples.Report(HostileCorpus.Corpus, HostileCorpus.Plant), folder);
            var pages = Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories);
            Assert.Equal(15, pages.Length);
            foreach (var page in pages)
            {
                var document = new HtmlParser().ParseDocument(File.ReadAllText(page));
                AssertHarmless(document);
                // The page of the search holds no words of articles until its script has run, and that of the words never.
                if (Path.GetFileName(page) is not ("search.html" or "words.html"))
                    Assert.Contains("<img src=x onerror=alert(1)>", document.DocumentElement.TextContent, StringComparison.Ordinal);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("</script><img src=x onerror=alert(1)>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JavaScript&colon;alert(1))")]
    [InlineData("[x](data:text/html,<script>alert(1)</script>)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](https://example.org/pixel.png)")]
    [InlineData("[x]: vbscript:a\n\n[x]")]
    public void MarkdownRunsNothingAndAsksForNothing(string markdown)
    {
        var document = new HtmlParser().ParseDocument(MarkdownText.ToHtml(markdown, new HashSet<string>()));
        AssertHarmless(document);
        Assert.Empty(document.QuerySelectorAll("img"));
    }

    private static Dictionary<string, (string Harmless, string Hostile)> AllFragments()
    {
        var fragments = new Dictionary<string, (string, string)>();
        foreach (var (name, chart) in Samples.Charts) fragments[name] = (chart(SampleCorpus.Corpus).ToHtml(), chart(HostileCorpus.Corpus).ToHtml());
        foreach (var (name, table) in Samples.Tables) fragments[name] = (table(SampleCorpus.Corpus).ToHtml(), table(HostileCorpus.Corpus).ToHtml());
        fragments["article"] = (ArticleView.Of(SampleCorpus.Corpus.Articles[0]).ToHtml(), ArticleView.Of(HostileCorpus.Corpus.Articles[0]).ToHtml());
        return fragments;
    }

    private static void AssertSameElements(string harmless, string hostile)
    {
        var expected = new HtmlParser().ParseDocument(harmless).QuerySelectorAll("*").Select(element => element.LocalName).Distinct().Order();
        var document = new HtmlParser().ParseDocument(hostile);
        // A word too long for a column stands in a span of its own.
        Assert.Subset(expected.Append("span").ToHashSet(), document.QuerySelectorAll("*").Select(element => element.LocalName).ToHashSet());
        AssertHarmless(document);
    }

    private static void AssertHarmless(IDocument document)
    {
        Assert.Empty(document.QuerySelectorAll("img[src=x]"));
        foreach (var element in document.QuerySelectorAll("*"))
        {
            Assert.DoesNotContain(element.Attributes, attribute => Handlers.Contains(attribute.Name));
            if (element.GetAttribute("href") is { } address) Assert.DoesNotMatch("^\\s*(javascript|vbscript|data:text)", address);
            if (element.LocalName is "script" or "style") Assert.DoesNotContain("<img", element.TextContent, StringComparison.Ordinal);
        }
    }
}
