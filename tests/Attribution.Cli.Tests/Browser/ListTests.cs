namespace Attribution.Cli.Tests.Browser;

/// <summary>The lists of claims, quotes and figures: filter, search, sort and page, with the state in the address.</summary>
[Collection(ReportInABrowser.Name)]
public sealed class ListTests(ReportFixture report)
{
    private const string Links = "return Array.from(document.querySelectorAll('.list tbody td:first-child a'), link => link.href)";
    private const string Rows = "return Array.from(document.querySelectorAll('.list tbody tr'), row => row.cells[1].textContent)";

    [BrowserFact]
    public void AFilterShowsItsRowsAndSaysHowManyTheyAre()
    {
        var browser = report.Browser;
        browser.Open(report.Page("claims.html"));
        var all = Count(browser);
        Choose(browser, "Kind of source", "named person");
        Assert.InRange(Count(browser), 1, all - 1);
        Assert.Matches(@"^[\d,]+ of [\d,]+ claims$", browser.Find(".list-count").Text);
        Assert.Equal("status", browser.Find(".list-count").GetAttribute("role"));
        Assert.All(browser.Texts("return Array.from(document.querySelectorAll('.list tbody tr'), row => row.cells[2].textContent)"), kind => Assert.Equal("named person", kind));
        Assert.EndsWith("#source%20kind=named%20person", browser.Address, StringComparison.Ordinal);

        browser.Find(".chip").Click();
        Assert.Equal(all, Count(browser));
        Assert.Equal(0, browser.Count(".chip"));
    }

    [BrowserFact]
    public void ALinkOpensAListAsItsWriterSawIt()
    {
        var browser = report.Browser;
        browser.Open(report.Page("claims.html"), "#said=yes&-voice=author&source%20kind=institution&search=the&sort=-source&page=2");
        Assert.Equal(
            ["Said: yes", "In whose words: not the writer's own", "Kind of source: institution", "Words: the"],
            browser.Texts("return Array.from(document.querySelectorAll('.chip:not(.all)'), chip => chip.firstChild.textContent)"));
        Assert.Contains("page 2 of", browser.Find(".list-pages").Text, StringComparison.Ordinal);
        Assert.Equal("descending", browser.Find("th[data-column=source]").GetAttribute("aria-sort"));
        Assert.NotEmpty(browser.Texts(Rows));
        Assert.DoesNotContain("the writer", browser.Texts(Rows));
    }

    [BrowserFact]
    public void AHeadingSortsUpThenDownThenAsBefore()
    {
        var browser = report.Browser;
        browser.Open(report.Page("claims.html"));
        var before = browser.Texts(Rows);
        browser.Find("th[data-column=source] button").Click();
        Assert.Equal("ascending", browser.Find("th[data-column=source]").GetAttribute("aria-sort"));
        var up = browser.Texts(Rows);
        Assert.Equal(up.Order(StringComparer.InvariantCultureIgnoreCase), up);
        browser.Find("th[data-column=source] button").Click();
        Assert.Equal("descending", browser.Find("th[data-column=source]").GetAttribute("aria-sort"));
        Assert.True(StringComparer.InvariantCultureIgnoreCase.Compare(browser.Texts(Rows)[0], up[0]) > 0);
        browser.Find("th[data-column=source] button").Click();
        Assert.Equal("none", browser.Find("th[data-column=source]").GetAttribute("aria-sort"));
        Assert.Equal(before, browser.Texts(Rows));
    }

    [BrowserFact]
    public void NumbersSortByTheirSize()
    {
        var browser = report.Browser;
        browser.Open(report.Page("actors.html"), "#sort=mentions");
        var numbers = browser.Texts("return Array.from(document.querySelectorAll('.list tbody td[data-label=Mentions]'), cell => cell.textContent.replace(',', ''))").Select(int.Parse).ToList();
        Assert.Equal(numbers.Order(), numbers);
    }

    [BrowserFact]
    public void PagesFollowEachOtherAndTheWayBackWorks()
    {
        var browser = report.Browser;
        browser.Open(report.Page("quotes.html"));
        var first = browser.Texts(Links);
        browser.Find(".list-pages button:last-child").Click();
        Assert.Contains("page 2 of", browser.Find(".list-pages").Text, StringComparison.Ordinal);
        Assert.Empty(browser.Texts(Links).Intersect(first));
        browser.Run<object?>("history.back()");
        browser.Wait("return document.querySelector('.list-pages').textContent.includes('page 1 of')");
        Assert.Equal(first, browser.Texts(Links));
    }

    [BrowserFact]
    public void WordsThatAreSoughtStandInTheRows()
    {
        var browser = report.Browser;
        browser.Open(report.Page("quotes.html"));
        browser.Find("#list-search").SendKeys("war");
        Assert.NotEmpty(browser.Texts(Rows));
        Assert.All(browser.Texts("return Array.from(document.querySelectorAll('.list tbody tr'), row => row.textContent)"), row => Assert.Contains("war", row, StringComparison.OrdinalIgnoreCase));
        browser.Find("#list-search").SendKeys("qqqq");
        Assert.Equal(0, Count(browser));
        Assert.Contains("Remove a filter", browser.Find(".empty").Text, StringComparison.Ordinal);
    }

    private static int Count(Chromium browser) =>
        int.Parse(browser.Find(".list-count").Text.Split(' ')[0], System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);

    private static void Choose(Chromium browser, string label, string value) => browser.Run<object?>(
        """
        const label = Array.from(document.querySelectorAll('.list-filters label')).find(label => label.textContent === arguments[0]);
        const control = document.getElementById(label.htmlFor);
        control.value = '=' + arguments[1];
        control.dispatchEvent(new Event('change'));
        """,
        label,
        value);
}
