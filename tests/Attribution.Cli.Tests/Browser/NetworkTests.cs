using OpenQA.Selenium;

namespace Attribution.Cli.Tests.Browser;

/// <summary>Who quotes whom, drawn: the same for the same choice, reached by keys, each number with its passages.</summary>
[Collection(ReportInABrowser.Name)]
public sealed class NetworkTests(ReportFixture report)
{
    private const string Places = "return Array.from(document.querySelectorAll('.network-picture .node'), node => node.dataset.node + ' ' "
        + "+ node.getAttribute('transform'))";

    private const string Numbers = "return Array.from(document.querySelectorAll('.network-ties tbody tr'), row => Array.from(row.cells, cell => "
        + "cell.textContent).join('|') + '|' + row.querySelector('.n a').href)";

    [BrowserFact]
    public void ThePictureIsTheSameEachTimeAndFitsAPhone()
    {
        var browser = report.Browser;
        browser.Open(report.Page("network.html"));
        var places = browser.Texts(Places);
        Assert.InRange(places.Length, 4, 40);
        browser.Open(report.Page("network.html"));
        Assert.Equal(places, browser.Texts(Places));
        browser.Open(report.Page("network.html"), width: 400);
        Assert.InRange(browser.Texts(Places).Length, 2, 40);
        Assert.InRange(browser.Run<long>("return document.documentElement.scrollWidth"), 1, 400);
        Assert.Empty(browser.Complaints());
    }

    [BrowserFact]
    public void ArrowKeysGoFromNodeToNodeAndEnterShowsItsTies()
    {
        var browser = report.Browser;
        browser.Open(report.Page("network.html"));
        var all = browser.Count(".network-ties tbody tr");
        browser.Run<object?>("document.querySelector('.network-picture .node[tabindex=\"0\"]').focus()");
        var first = browser.Focused.GetAttribute("data-node");
        foreach (var key in (string[])[Keys.ArrowLeft, Keys.ArrowRight, Keys.ArrowUp, Keys.ArrowDown])
        {
            if (browser.Focused.GetAttribute("data-node") == first) browser.Press(key);
        }
        Assert.NotEqual(first, browser.Focused.GetAttribute("data-node"));
        browser.Press(Keys.Enter);
        Assert.Equal("true", browser.Focused.GetAttribute("aria-pressed"));
        Assert.InRange(browser.Count(".network-ties tbody tr"), 1, all - 1);
        var name = browser.Run<string>("return document.activeElement.getAttribute('aria-label')").Split(", ")[0];
        Assert.All(browser.Texts(Numbers), row => Assert.Contains(name, row.Split('|')[..3]));
        browser.Press(Keys.Escape);
        Assert.Equal(all, browser.Count(".network-ties tbody tr"));
    }

    [BrowserFact]
    public void EachNumberLeadsToAsManyPassages()
    {
        var browser = report.Browser;
        browser.Open(report.Page("network.html"));
        browser.Run<object?>("const least = document.getElementById('network-at-least-so-often'); least.value = 1; least.dispatchEvent(new Event('change'))");
        var ties = browser.Texts(Numbers).Select(row => row.Split('|')).GroupBy(row => row[1]).SelectMany(kind => kind.Take(2)).ToList();
        Assert.InRange(ties.Count, 3, 6);
        foreach (var tie in ties)
        {
            var address = new Uri(tie[4]);
            browser.Open(address.LocalPath, address.Fragment);
            Assert.Equal($"{tie[3]}|{tie[4]}", $"{browser.Find(".list-count").Text.Split(' ')[0]}|{tie[4]}");
        }
    }
}
