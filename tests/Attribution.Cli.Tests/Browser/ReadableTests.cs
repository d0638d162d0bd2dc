namespace Attribution.Cli.Tests.Browser;

/// <summary>Every page is readable: on a phone, in the dark, by a screen reader, on paper and without a network.</summary>
[Collection(ReportInASecondBrowser.Name)]
public sealed class ReadableTests(ReportFixture report)
{
    private const int Phone = 400, Desk = 1200;

    private static readonly string[] Interactive = ["link", "button", "textbox", "searchbox", "combobox", "listbox", "spinbutton", "checkbox",
        "DisclosureTriangle", "region", "navigation"];
    private static readonly string[] Pictures = ["image", "img"];

    /// <summary>Each page is opened once a look, as drawing its charts is what takes long.</summary>
    [BrowserTheory]
    [InlineData(Phone, false)]
    [InlineData(800, false)]
    [InlineData(Desk, false)]
    [InlineData(Desk, true)]
    public void EveryPageIsReadable(int width, bool dark)
    {
        var browser = report.Browser;
        browser.Complaints();
        foreach (var page in report.Pages())
        {
            browser.Open(page, width: width, dark: dark);
            var look = $"{page}, {width} pixels wide{(dark ? ", in the dark" : "")}";
            AssertNone(look, "complains or asks for something outside the report", browser.Complaints());
            if (width == Desk && !dark) AssertWhateverCanBeUsedHasAName(page, browser.Parts());
            if (width == Phone && browser.Run<long>("return document.documentElement.scrollWidth") > width)
                AssertNone(look, "scrolls sideways", browser.Texts(Scripts.Wide));
            if (width == Phone) AssertNone(look, "has what cannot be reached", browser.Texts(Scripts.Unreachable));
            browser.Run<object?>("document.querySelectorAll('details').forEach(part => { part.open = true; })");
            if (width == Desk) AssertNone(look, "has text that does not stand out from its ground", browser.Texts(Scripts.Faint));
            if (dark) continue;
            AssertNone(look, "cuts a table", browser.Texts(Scripts.Cut));
            AssertNone(look, "breaks words in the middle", browser.Texts(Scripts.Broken));
        }
    }

    [BrowserFact]
    public void PaperShowsTheChartsAndNotTheWaysAround()
    {
        var browser = report.Browser;
        browser.Open(report.OnePage("index.html"));
        var whole = browser.Print();
        Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString(whole, 0, 8), StringComparison.Ordinal);
        browser.Media("print");
        Assert.Equal("none", browser.Run<string>("return getComputedStyle(document.querySelector('nav')).display"));
        Assert.Equal("none", browser.Run<string>("return getComputedStyle(document.querySelector('.list-filters')).display"));
        Assert.Equal(browser.Count("figure.chart"),
            browser.Run<long>(
            "return Array.from(document.querySelectorAll('figure.chart .main-svg:first-child')).filter(chart => chart.getBoundingClientRect().height "
                + "> 50).length"));
        browser.Run<object?>("document.querySelectorAll('.plot').forEach(place => { place.style.display = 'none'; })");
        Assert.InRange(browser.Print().Length, 1, whole.Length - 5_000);
    }

    [BrowserFact]
    public void TheKeyboardAloneReachesFilterSortAndPassage()
    {
        var browser = report.Browser;
        browser.Open(report.Page("claims.html"));
        TabTo(browser, "document.activeElement.id === 'list-search'");
        browser.Press("war");
        Assert.EndsWith("search=war", browser.Address, StringComparison.Ordinal);
        TabTo(browser, "document.activeElement.tagName === 'SELECT'");
        browser.Press(OpenQA.Selenium.Keys.ArrowDown);
        browser.Wait("return document.querySelectorAll('.chip:not(.all)').length === 2");
        TabTo(browser, "document.activeElement.closest('th')");
        browser.Press(OpenQA.Selenium.Keys.Enter);
        Assert.Equal(1, browser.Count("th[aria-sort=ascending]"));
        TabTo(browser, "document.activeElement.closest('tbody')");
        browser.Press(OpenQA.Selenium.Keys.Enter);
        browser.Wait("return /articles.*#c\\d+$/.test(location.href)");
        Assert.NotEqual(0, browser.Count(".here"));
    }

    private static void AssertWhateverCanBeUsedHasAName(string page, IReadOnlyList<(string Role, string Name)> parts)
    {
        Assert.Contains(parts, part => part.Role == "link");
        Assert.All(parts.Where(part => Interactive.Contains(part.Role) || Pictures.Contains(part.Role)),
            part => Assert.True(part.Name.Trim().Length > 0, $"{page}: a {part.Role} has no name"));
    }

    private static void AssertNone(string look, string what, string[] found) =>
        Assert.True(found is [], $"{look}: it {what}: {string.Join(" | ", found.Take(8))}");

    private static void TabTo(Chromium browser, string condition)
    {
        for (var tabs = 0; tabs < 60; tabs++)
        {
            if (browser.Run<bool>($"return Boolean({condition})")) return;
            browser.Press(OpenQA.Selenium.Keys.Tab);
        }
        Assert.Fail($"The Tab key does not lead to {condition}.");
    }
}
