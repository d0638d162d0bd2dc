using Attribution.Charts;
using Attribution.Views;
using Microsoft.DotNet.Interactive.Formatting;

namespace Attribution.Notebooks.Tests.Rendering;

/// <summary>Shows the library's types with the code that Polyglot Notebooks shows values with.</summary>
public sealed class InteractiveFormattingTests
{
    private static readonly NewsChart Chart = NewsChart.Of("Title", "What it says", """{"data": [], "layout": {}}""");

    [Fact]
    public void TheyPreferHtml()
    {
        Assert.Equal(["text/html"], Formatter.GetPreferredMimeTypesFor(typeof(NewsChart)));
        Assert.Equal(["text/html"], Formatter.GetPreferredMimeTypesFor(typeof(Table)));
        Assert.Equal(["text/html"], Formatter.GetPreferredMimeTypesFor(typeof(ArticleView)));
    }

    [Fact]
    public void ChartsShowAsTheirOwnHtmlFigureAndText()
    {
        Assert.Equal(Chart.ToHtml(), Chart.ToDisplayString("text/html"));
        Assert.Equal(Chart.FigureJson, Chart.ToDisplayString("application/vnd.plotly.v1+json"));
        Assert.Equal(Chart.ToString(), Chart.ToDisplayString("text/plain"));
    }

    [Fact]
    public void TablesAndArticlesShowAsTheirOwnHtmlAndText()
    {
        var table = Table.Of([1, 2], "Numbers", ("n", n => n));
        Assert.Equal(table.ToHtml(), table.ToDisplayString("text/html"));
        Assert.Equal(table.ToString(), table.ToDisplayString("text/plain"));
        var article = ArticleView.Of(News.Parse("The harbour is open, Ines Okafor said.").Articles[0]);
        Assert.Equal(article.ToHtml(), article.ToDisplayString("text/html"));
        Assert.Equal(article.ToString(), article.ToDisplayString("text/plain"));
    }
}
