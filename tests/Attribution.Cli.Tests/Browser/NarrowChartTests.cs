namespace Attribution.Cli.Tests.Browser;

/// <summary>A chart that does not fit a phone takes another form there.</summary>
[Collection(ReportInABrowser.Name)]
public sealed class NarrowChartTests(ReportFixture report)
{
    private const string Flow =
        "return Array.from(document.querySelectorAll('figure.chart')).filter(chart => chart.querySelector('script').textContent.includes('\"sankey\"'))";

    [BrowserFact]
    public void AFlowIsAListOfBarsOnAPhone()
    {
        var browser = report.Browser;
        browser.Open(report.Page("index.html"), width: 1200);
        var flows = browser.Run<long>(Flow + ".length");
        Assert.True(flows >= 2);
        Assert.Equal(flows, browser.Run<long>(Flow + ".filter(chart => chart.querySelector('.sankey-link')).length"));
        browser.Open(report.Page("index.html"), width: 400);
        Assert.Equal(0, browser.Count(".sankey-link"));
        Assert.Equal(flows, browser.Run<long>(Flow + ".filter(chart => chart.querySelector('.barlayer .point')).length"));
    }

    [BrowserTheory]
    [InlineData("report")]
    [InlineData("one")]
    public void NoLabelOfAChartLiesUponAnotherOrIsCut(string folder)
    {
        var browser = report.Browser;
        browser.Open(folder == "one" ? report.OnePage("index.html") : report.Page("index.html"), width: 400);
        Assert.Equal([], browser.Texts(
            """
            const bad = [];
            for (const plot of document.querySelectorAll('.plot')) {
              const frame = plot.getBoundingClientRect();
              const labels = Array.from(plot.querySelectorAll('.annotation-text, .ytick text')).filter(label => label.textContent.trim());
              labels.forEach((label, index) => {
                const box = label.getBoundingClientRect();
                if (box.left < frame.left - 1 || box.right > frame.right + 1) bad.push('cut: ' + label.textContent);
                labels.slice(index + 1).forEach(other => {
                  const next = other.getBoundingClientRect();
                  if (box.left < next.right - 2 && next.left < box.right - 2 && box.top < next.bottom - 2 && next.top < box.bottom - 2) bad.push(label.textContent + ' upon ' + other.textContent);
                });
              });
            }
            return bad;
            """));
    }
}
