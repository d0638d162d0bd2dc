namespace Attribution.Notebooks.Tests.Portability;

public class PortabilityTests
{
    private const string First =
        "#r \"../src/Attribution.Analysis/bin/Release/net10.0/Attribution.Analysis.dll\"\nusing Attribution;\nusing Attribution.Views;\nvar news = "
            + "News.Parse(\"The port said that two ships sank.\", new DateOnly(2024, 1, 1));";

    public static TheoryData<string> All => [.. NotebooksFolder.Names];

    [Theory]
    [MemberData(nameof(All))]
    public void A_notebook_uses_only_what_all_kernels_understand(string name)
    {
        Notebook notebook = Notebook.Load(NotebooksFolder.PathOf(name));
        Assert.Empty(PortabilityRules.Problems([.. notebook.Cells.Where(cell => cell.Kind == CellKind.Code).Select(cell => cell.Source)]));
    }

    [Theory]
    [InlineData("#!html", "#!html")]
    [InlineData("#!about\n1", "#!about")]
    [InlineData("#r \"nuget: Deedle\"", "package source")]
    [InlineData("#r \"nuget: Deedle, 8.1.0\"", "outside the first cell")]
    [InlineData("#r \"other.dll\"", "outside the first cell")]
    [InlineData("#load \"other.csx\"", "outside the first cell")]
    [InlineData("display(news);", "'display'")]
    [InlineData("HTML(\"<b>x</b>\")", "'HTML'")]
    [InlineData("\"<b>x</b>\".DisplayAs(\"text/html\");", "'DisplayAs'")]
    [InlineData("Formatter.Register<int>(i => \"\");", "'Formatter'")]
    [InlineData("using static Microsoft.DotNet.Interactive.Formatting.PocketViewTags;", "'PocketViewTags'")]
    [InlineData("news.Frames().Quotes", "bare Deedle.Frame<int, string>")]
    [InlineData("var frame = news.Frames().Quotes;\nframe", "'frame' shows a bare Deedle.Frame")]
    [InlineData("news.Frames().Quotes.Display();", "'news.Frames().Quotes' shows a bare")]
    [InlineData("\"\u201cmine\u201d\"", "'\u201c'")]
    [InlineData("new Plotly.NET.Trace(\"bar\")", "bare Plotly.NET.Trace")]
    public void What_runs_in_one_kernel_alone_is_found(string cell, string expected) =>
        Assert.Contains(PortabilityRules.Problems([First, cell]),
            problem => problem.StartsWith("cell 2: ", StringComparison.Ordinal) && problem.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("Tables.Quotes(news)")]
    [InlineData("Tables.Quotes(news).Display();")]
    [InlineData("var frame = news.Frames().Quotes;")]
    [InlineData("news.Frames().Quotes.RowCount")]
    [InlineData("var html = Tables.Quotes(news).ToHtml();\nhtml.Length")]
    [InlineData("#pragma warning disable CS8321\nawait Task.Delay(1);")]
    [InlineData("Plotly.NET.GenericChart.ofTraceObject(false, new Plotly.NET.Trace(\"bar\"))")]
    public void What_all_understand_is_left(string cell) => Assert.Empty(PortabilityRules.Problems([First, cell]));
}
