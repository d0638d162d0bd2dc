using OpenQA.Selenium;

namespace Attribution.Cli.Tests.Browser;

/// <summary>Who speaks in an article is told without pointing at anything: beside the text, on a tap, and with the keyboard.</summary>
[Collection(ReportInABrowser.Name)]
public sealed class ArticleTests(ReportFixture report)
{
    private const string Panel = ".speaks[role=status]";

    [BrowserTheory]
    [InlineData(400)]
    [InlineData(1200)]
    public void ATapOnAPassageShowsWhoSpeaks(int width)
    {
        var browser = Open(width);
        Assert.Equal("", browser.Find(Panel).Text);
        var mark = browser.Find(".block .content + sup a").GetAttribute("aria-label")!;
        browser.Find(".block .content:has(+ sup)").Click();
        Assert.Contains(mark.Replace("Quote ", "", StringComparison.Ordinal).Replace(":", "", StringComparison.Ordinal),
            browser.Texts("return Array.from(document.querySelectorAll('.speaks .who'), who => who.textContent)"));
        Assert.Matches("(?i)(named|unnamed) person|institution|document|outlet|media|unspecified source", browser.Find(Panel).Text);
        Assert.True(
            browser.Run<bool>(
            "const box = document.querySelector('.speaks').getBoundingClientRect(); return box.height > 0 && box.left >= 0 && box.right <= "
                + "innerWidth && Math.abs(box.bottom - innerHeight) < 2"));
        browser.Press(Keys.Escape);
        Assert.Equal("", browser.Find(Panel).Text);
    }

    [BrowserFact]
    public void TheTabKeyReachesEachPassageByItsMark()
    {
        var browser = Open(1200);
        browser.Find("#main").Click();
        for (var tabs = 0; tabs < 10 && !browser.Run<bool>("return document.activeElement.matches('sup a')"); tabs++) browser.Press(Keys.Tab);
        Assert.Equal("",
            browser.Run<string>(
            "const marks = Array.from(document.querySelectorAll('.news-article sup a')); return marks.filter(mark => mark.tabIndex < 0 || "
                + "!mark.getAttribute('aria-label')).map(mark => mark.id).join()"));
        Assert.Contains(browser.Find(".speaks .who").Text, browser.Find(".notes").Text.Split('\n').Select(line => line.Trim()));
        browser.Press(Keys.Enter);
        browser.Wait("return document.activeElement.matches('details[open] > summary')");
        Assert.True(browser.Run<bool>("return document.activeElement.parentElement.id === location.hash.slice(1)"));
    }

    [BrowserFact]
    public void TheNotesStandBesideTheTextWhereThereIsRoomElseBelow()
    {
        const string Beside =
            "const [text, notes] = ['.block > p', '.block > .notes'].map(part => document.querySelector(part).getBoundingClientRect()); return "
                + "notes.left >= text.right";
        Assert.True(Open(1200).Run<bool>(Beside));
        Assert.False(Open(400).Run<bool>(Beside));
        Assert.Equal(report.Browser.Count(".block sup a"), report.Browser.Count(".block .notes summary"));
    }

    [BrowserFact]
    public void ANoteLeadsToItsRowInTheListAndToWhatItDenies()
    {
        var browser = report.Browser;
        browser.Open(report.OnePage("articles/article-000.html"), "#note-q16");
        browser.Find("#note-q16 a[href*='quotes.html']").Click();
        browser.Wait("return document.querySelectorAll('.list tr.here').length === 1");
        Assert.EndsWith("#q16", browser.Find("tr.here a").GetAttribute("href"), StringComparison.Ordinal);

        browser.Open(report.OnePage("articles/article-000.html"));
        var denial = browser.Run<string>(
            "const link = document.querySelector('.notes a[href^=\"#note-\"]'); link.closest('details').open = true; link.click(); return link.hash");
        browser.Wait($"return document.querySelector('{denial}').open");
        Assert.NotEqual(0, browser.Count(".here"));
    }

    [BrowserFact]
    public void TheWritersOwnSentencesAreMarked()
    {
        var browser = Open(1200);
        Assert.NotEqual(0, browser.Count(".block .own"));
        Assert.Equal(browser.Count(".notes .writers"),
            browser.Run<long>(
            "return new Set(Array.from(document.querySelectorAll('.block .own'), part => part.dataset.in.split(' ').find(id => id[0] === 'c'))).size"));
        Assert.NotEqual("rgba(0, 0, 0, 0)", browser.Run<string>("return getComputedStyle(document.querySelector('.block .own')).backgroundColor"));
    }

    private Chromium Open(int width)
    {
        report.Browser.Open(report.OnePage("articles/article-000.html"), width: width);
        return report.Browser;
    }
}
