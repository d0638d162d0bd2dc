using Attribution.Display;
using Attribution.Views;

namespace Attribution.Tests.Display;

public sealed class NotebookDisplayTests
{
    [Fact]
    public void EveryTypeThatShowsItselfSaysSoInTheWayOfEveryKernel()
    {
        var types = typeof(Table).Assembly.GetExportedTypes().Where(typeof(INotebookValue).IsAssignableFrom).ToList();
        Assert.Superset(new HashSet<string> { "ArticleView", "NewsChart", "Table" }, types.Select(type => type.Name).ToHashSet());
        foreach (var type in types)
        {
            Assert.NotNull(type.GetMethod("ToHtml", []));
            var attribute = type.GetCustomAttributes(inherit: false).Single(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");
            Assert.Equal(typeof(NotebookFormatters), attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute));
        }
    }

    [Fact]
    public void FormattersWriteWhatTheTypeCanShow()
    {
        var table = Samples.Tables["quotes"](SampleCorpus.Corpus);
        var chart = Samples.Charts["who-said-what"](SampleCorpus.Corpus);
        Assert.Equal(["text/html", "text/plain"], Written(table).Keys);
        Assert.Equal(["application/vnd.plotly.v1+json", "text/html", "text/plain"], Written(chart).Keys);
        Assert.Equal(chart.FigureJson, Written(chart)["application/vnd.plotly.v1+json"]);
        Assert.Equal(table.ToHtml(), Written(table)["text/html"]);
        Assert.Empty(Written("something else"));
    }

    private static SortedDictionary<string, string> Written(object value)
    {
        var written = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var formatter in new NotebookFormatters().CreateTypeFormatters().Cast<NotebookFormatter>())
        {
            using var writer = new StringWriter();
            if (formatter.Format(value, writer)) written[formatter.MimeType] = writer.ToString();
        }
        return written;
    }
}
