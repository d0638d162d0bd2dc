using Attribution.Views;

namespace Attribution.Tests.Views;

public sealed class ReportTests
{
    [Fact]
    public void AReportIsWrittenWholeAndTheSameEveryTime()
    {
        var folder = Environment.GetEnvironmentVariable("REPORT_SAMPLE") ?? Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var index = ReportWriter.Write(Sample(), folder);
        Assert.True(File.Exists(index));
    }

    private static ReportContent Sample()
    {
        var corpus = SampleCorpus.Corpus;
        var charts = new[] { Attribution.Charts.Charts.WhoSaidWhat(corpus), Attribution.Charts.Charts.HowClaimsWereSourced(corpus), Attribution.Charts.Charts.SourceKindsBySection(corpus), Attribution.Charts.Charts.FiguresByClaimant(corpus) };
        return new("Velmora", corpus, [new("01-all", "All charts", [
            ReportCell.Markdown("# All charts\n\nWho said what? See [the next](02-x.ipynb) or <b>this</b>."),
            .. charts.Select(chart => ReportCell.Code("Charts.X(corpus)", ReportOutput.Rich([new("application/vnd.plotly.v1+json", chart.FigureJson), new("text/html", chart.ToHtml())]))),
            ReportCell.Code("Tables.Quotes(corpus)", ReportOutput.Rich([new("text/html", Tables.Quotes(corpus).ToHtml())])),
            ReportCell.Code("Tables.Claims(corpus)", ReportOutput.Rich([new("text/html", Tables.Claims(corpus).ToHtml())])),
            ReportCell.Code("Fail()", ReportOutput.Text("hello"), ReportOutput.Error("01-all.ipynb, cell 3, line 1: nothing"))])]);
    }
}
