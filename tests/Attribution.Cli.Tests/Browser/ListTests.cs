using System.Text.RegularExpressions;

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
        Assert.Matches(
            @"^[\d,]+ of [\d,]+ claims(, [\d,]+ of them said again)?, [\d,]+ of them of what somebody did not say(, [\d,]+ of them inside another)?"
                + @": [\d,]+ count$",
            browser.Find(".list-count").Text);
        Assert.Equal("status", browser.Find(".list-count").GetAttribute("role"));
        Assert.All(browser.Texts("return Array.from(document.querySelectorAll('.list tbody tr'), row => row.cells[2].textContent)"),
            kind => Assert.Equal("named person", kind));
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
            ["In the counts: each statement once", "Left out: the writer's own", "Kind of source: institution", "Words: the"],
            browser.Texts("return Array.from(document.querySelectorAll('.chip:not(.all)'), chip => chip.firstChild.textContent)"));
        Assert.Contains("page 2 of", browser.Find(".list-pages").Text, StringComparison.Ordinal);
        Assert.Equal("descending", browser.Find("th[data-column=source]").GetAttribute("aria-sort"));
        Assert.NotEmpty(browser.Texts(Rows));
        Assert.DoesNotContain("the writer", browser.Texts(Rows));
    }

    [BrowserFact]
    public void TheOldestComeFirstWhereThatIsChosen()
    {
        const string Days = "return Array.from(document.querySelectorAll('.list tbody .where'), place => place.textContent.match(/\\d{4}-\\d\\d-\\d\\d/)[0])";
        const string Order = "const order = document.getElementById('list-order'); order.value = arguments[0]; order.dispatchEvent(new Event('change'))";
        var browser = report.Browser;
        browser.Open(report.Page("claims.html"));
        browser.Run<object?>(Order, "date");
        Assert.EndsWith("#sort=date", browser.Address, StringComparison.Ordinal);
        var days = browser.Texts(Days);
        Assert.NotEmpty(days);
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        browser.Run<object?>(Order, "-date");
        Assert.True(string.CompareOrdinal(browser.Texts(Days)[0], days[0]) > 0);
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
        var numbers = browser.Texts(
            "return Array.from(document.querySelectorAll('.list tbody td[data-label=Mentions]'), cell => cell.textContent.replace(',', ''))")
                .Select(int.Parse).ToList();
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
        Assert.All(browser.Texts("return Array.from(document.querySelectorAll('.list tbody tr'), row => row.textContent)"),
            row => Assert.Contains("war", row, StringComparison.OrdinalIgnoreCase));
        browser.Find("#list-search").SendKeys("qqqq");
        Assert.Equal(0, Count(browser));
        Assert.Contains("Remove a filter", browser.Find(".empty").Text, StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("quotes.html", "")]
    [InlineData("claims.html", @", ([1-9]\d*) of them inside another")]
    public void AListCountsApartWhatWasSaidAgainAndWhatWasNotSaid(string page, string inside)
    {
        var browser = report.Browser;
        browser.Open(report.OnePage(page));
        var rows = Path.GetFileNameWithoutExtension(page);
        var all = Regex.Match(browser.Find(".list-count").Text,
            @"^(\d+) \w+, ([1-9]\d*) of them said again, ([1-9]\d*) of them of what somebody did not say" + inside + @": (\d+) count$");
        Assert.True(all.Success, browser.Find(".list-count").Text);
        int[] numbers = [.. all.Groups.Values.Skip(1).Select(group => int.Parse(group.ValueSpan, System.Globalization.CultureInfo.InvariantCulture))];
        AssertSaid("yes", numbers[^1], "");
        Assert.Equal(numbers[0] - numbers[1..^1].Sum(), numbers[^1]);
        AssertSaid("again", numbers[1], ", all of them said again");
        AssertSaid("no", numbers[2], ", all of them of what somebody did not say");
        if (inside.Length > 0) AssertSaid("inside", numbers[3], ", all of them inside another");

        void AssertSaid(string value, int count, string all)
        {
            browser.Open(report.OnePage(page), $"#said={value}");
            Assert.Equal($"{count} of {numbers[0]} {rows}{all}", browser.Find(".list-count").Text);
        }
    }

    [BrowserFact]
    public void AListOfOneRowHasNothingToFilterOrSort()
    {
        var browser = report.Browser;
        browser.Open(report.OnePage("index.html"));
        Assert.Equal("1 article", browser.Find(".list-count").Text);
        Assert.False(browser.Find(".list-filters").Displayed);
        Assert.Equal(0, browser.Count(".list th button"));
        Assert.Equal(0, browser.Count("noscript .note"));
        Assert.Equal(1, browser.Count(".list tbody a[href^='articles/']"));
    }

    [BrowserFact]
    public void AFilterWithOneValueIsLeftOut()
    {
        var browser = report.Browser;
        browser.Open(report.Page("claims.html"));
        var before = Offered(browser);
        Assert.Contains("Article", before);
        Choose(browser, "Article", "article-000");
        var after = Offered(browser);
        Assert.Contains("Article", after);
        Assert.DoesNotContain("Outlet", after);
        Assert.Contains("Outlet", before);
        Assert.All(browser.Texts("return Array.from(document.querySelectorAll('.list-filters p:not([hidden]) select'), choice => choice.options.length)"),
            options => Assert.InRange(int.Parse(options, System.Globalization.CultureInfo.InvariantCulture), 2, 1000));

        static string[] Offered(Chromium browser) =>
            browser.Texts("return Array.from(document.querySelectorAll('.list-filters p:not([hidden]) label'), label => label.textContent)");
    }

    [BrowserFact]
    public void ADenialNamesWhatItDeniesInItsWords()
    {
        var browser = report.Browser;
        browser.Open(report.OnePage("claims.html"), "#stance=denies&-disputes=");
        var link = browser.Find("td[data-label=Denies] a");
        Assert.DoesNotMatch("^[cq][0-9]+$", link.Text);
        var text = link.Text.TrimEnd('…');
        link.Click();
        // What is denied may be a quote inside the denial, which is marked with its cue and source.
        Assert.Contains(text, browser.Run<string>("return Array.from(document.querySelectorAll('.here'), part => part.textContent).join('')"),
            StringComparison.Ordinal);
    }

    [BrowserFact]
    public void WhatDoesNotStandInTheBodySaysWhere()
    {
        var browser = report.Browser;
        browser.Open(report.OnePage("claims.html"), "#section=caption");
        Assert.NotEqual(0, browser.Count(".list tbody tr"));
        Assert.All(browser.Texts(
            "return Array.from(document.querySelectorAll('.list tbody td:first-child'), cell => cell.querySelector('.where')?.textContent)"),
            where => Assert.Equal("in the caption", where));
        browser.Open(report.OnePage("claims.html"), "#section=body");
        Assert.All(browser.Texts("return Array.from(document.querySelectorAll('.list tbody .where'), place => place.textContent)"),
            where => Assert.DoesNotContain("in the", where, StringComparison.Ordinal));
        browser.Open(report.Page("claims.html"), "#section=body");
        Assert.Equal(browser.Count(".list tbody tr"), browser.Count(".list tbody .where"));
    }

    private static int Count(Chromium browser) =>
        int.Parse(browser.Find(".list-count").Text.Split(' ')[0], System.Globalization.NumberStyles.AllowThousands,
            System.Globalization.CultureInfo.InvariantCulture);

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
