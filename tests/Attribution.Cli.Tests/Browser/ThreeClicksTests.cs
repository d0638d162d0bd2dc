using System.Globalization;
using System.Text;

namespace Attribution.Cli.Tests.Browser;

/// <summary>Eight outlets, twelve months: which relies most on unnamed sources, since when, and who are they?</summary>
[Collection(ReportInABrowser.Name)]
public sealed class ThreeClicksTests(ReportFixture report) : IDisposable
{
    private const string Anonymous = "Morning Courier";
    private const int Since = 7;

    private static readonly string[] Outlets =
        ["Velmora Evening Post", "Harbour Gazette", "The Northern Ledger", Anonymous, "Illyra Times", "Marenza Tribune", "Belgora Herald", "Karvelia Today"];

    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [BrowserFact]
    public async Task TheOutletTheMonthAndTheSourcesAreThreeClicksAway()
    {
        work.Notebook("notebooks/01-none.ipynb");
        var metadata = new StringBuilder("document,date,outlet\n");
        for (var month = 1; month <= 12; month++)
        {
            foreach (var (place, outlet) in Outlets.Index())
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"a{month:00}{place}");
                work.Article($"in/{name}.txt", outlet == Anonymous && month >= Since
                    ? "The port will close, a senior ministry official said. Two harbour pilots said that the ships would wait."
                    : "The port will close, Minister Ada Holloway said. Bruno Garrick said that the ships would wait.");
                metadata.Append(CultureInfo.InvariantCulture, $"{name},2025-{month:00}-{1 + (3 * place):00},{outlet}\n");
            }
        }
        work.Article("in/documents.csv", metadata.ToString());
        var run = await Program.RunAsync("report", work.At("in"), "--notebooks", work.At("notebooks"), "--out", work.At("out"));
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));

        var browser = report.Browser;
        browser.Open(work.At("out", "index.html"));
        browser.Find("main a[href^='compare.html']").Click();
        Assert.Matches("unnamed|without a name", browser.Find(".compare-panel h2").Text);
        var first = browser.Find(".compare-panel .compare-name");
        Assert.Equal(Anonymous, first.Text);

        first.Click();
        var shares = browser.Texts("return Array.from(document.querySelectorAll('.compare-panel:first-child li'), row => row.firstChild.textContent + ' ' "
            + "+ row.lastChild.firstChild.textContent)");
        Assert.Equal(["all 50 %", .. Enumerable.Range(1, 12).Select(month =>
            string.Create(CultureInfo.InvariantCulture, $"2025-{month:00} {(month >= Since ? 100 : 0)} %"))], shares);

        browser.Find(".compare-panel .compare-all a").Click();
        Assert.Equal("12 of 192 quotes", browser.Find(".list-count").Text);
        Assert.EndsWith(": senior ministry official 6, two harbour pilots 6", browser.Find(".list-most").Text, StringComparison.Ordinal);
        browser.Find(".list-most button").Click();
        Assert.StartsWith("6 of 192", browser.Find(".list-count").Text, StringComparison.Ordinal);
    }
}
