using System.Globalization;

namespace Attribution.Cli.Tests.Browser;

/// <summary>Every number leads to the passages that it counts, and each passage to its place.</summary>
[Collection(ReportInABrowser.Name)]
public sealed class LinkTests(ReportFixture report)
{
    [BrowserTheory]
    [InlineData("report")]
    [InlineData("one")]
    public void EveryNumberOfTheFirstPageIsTheLengthOfTheListToWhichItLeads(string folder)
    {
        var browser = report.Browser;
        browser.Open(Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(report.Page("x"))!)!, folder, "index.html"));
        var links = browser.Texts("return Array.from(document.querySelectorAll('main a[href]'), link => link.textContent + '|' + link.href)")
            .Select(link => link.Split('|'))
                .Where(link => link[0].All(c => char.IsAsciiDigit(c) || c == ',') && link[1].Contains(".html", StringComparison.Ordinal)
                    && !link[1].Contains("index.html", StringComparison.Ordinal)
                    && !link[1].Contains("/articles/", StringComparison.Ordinal)).ToList(); // "29" may be a figure's own words, too
        Assert.InRange(links.Count, 40, 2000);
        // About sixteen of them, those of one list one after the other: only another page is loaded.
        foreach (var link in links.Where((_, index) => index % (links.Count / 16) == 0).OrderBy(link => link[1], StringComparer.Ordinal))
        {
            browser.Go(link[1]);
            Assert.Equal($"{link[0]}|{link[1]}", $"{browser.Find(".list-count").Text.Split(' ')[0]}|{link[1]}");
        }
    }

    [BrowserFact]
    public void FromTheNumbersBehindAChartToThePassageInTheArticle()
    {
        var browser = report.Browser;
        browser.Open(report.Page("index.html"));
        browser.Find("figure.chart details.numbers summary").Click();
        var number = browser.Find("figure.chart details.numbers td a");
        var count = int.Parse(number.Text, CultureInfo.InvariantCulture);
        number.Click();
        Assert.Equal(count.ToString(CultureInfo.InvariantCulture), browser.Find(".list-count").Text.Split(' ')[0]);
        Assert.Equal(Math.Min(count, 25), browser.Count(".list tbody tr"));

        var text = browser.Find(".list tbody a").Text;
        browser.Find(".list tbody a").Click();
        Assert.Matches(@"/articles/.*\.html#[cqf]\d+$", browser.Address);
        Assert.NotEqual(0, browser.Count(".here"));
        Assert.Contains(browser.Find(".here").Text, text, StringComparison.Ordinal);
        Assert.True(browser.Run<bool>("const box = document.querySelector('.here').getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight"));
    }

    [BrowserTheory]
    [InlineData("index.html", "quotes.html#")]
    [InlineData("articles/article-000.html", "document=article-000")]
    public void AClickOnABarLeadsToItsPassages(string page, string address)
    {
        var browser = report.Browser;
        browser.Open(report.Page(page));
        browser.PointAt(".barlayer .point path", click: true);
        browser.Wait($"return !location.pathname.endsWith('{page}')");
        Assert.Contains(address, browser.Address, StringComparison.Ordinal);
        Assert.NotEqual(0, browser.Count(".list tbody a"));
    }

    [BrowserFact]
    public void PointingAtABarOrAPassageShowsWhoSpeaks()
    {
        var browser = report.Browser;
        browser.Open(report.Page("articles/article-000.html"));
        browser.PointAt(".barlayer .point path");
        browser.Wait("return document.querySelector('.hoverlayer .hovertext') !== null");
        Assert.Contains("quote", browser.Find(".hoverlayer .hovertext").Text, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^Quote \d+: \w.* \((direct|mixed|indirect)\)$", browser.Find(".news-article .block .content").GetAttribute("title"));
    }
}
