using System.Text.Json;
using Attribution.Notebooks.Comparing;
using Attribution.Notebooks.Pictures;

namespace Attribution.Notebooks.Tests.Comparing;

public class ComparisonTests
{
    private static readonly JsonElement Figure = JsonDocument.Parse("""{"data": [{"x": [1, 2]}], "layout": {}}""").RootElement;

    [Theory]
    [InlineData("at 0x7f31c0de12", "at 0x55d0aa0011", true)]
    [InlineData("took 12 ms", "took 345.5 ms", true)]
    [InlineData("took 0.3 s", "took 11.25 s", true)]
    [InlineData("took 00:00:01.25", "took 00:00:02.5", true)]
    [InlineData("at 12:30:01", "at 9:00:59", true)]
    [InlineData("2024-01-02T12:30:01", "2024-01-02T12:30:02", true)]
    [InlineData("in /home/me/report/x.csv", "in /build/report/x.csv", true)]
    [InlineData(@"in C:\Users\me\x.csv", @"in D:\y.csv", true)]
    [InlineData("a\r\nb", "a\nb", true)]
    [InlineData("3 quotes", "4 quotes", false)]
    [InlineData("5 seconds", "6 seconds", false)]
    [InlineData("12 minutes", "13 minutes", false)]
    [InlineData("2024-01-02", "2024-01-03", false)]
    [InlineData("and/or", "and/nor", false)]
    [InlineData("24/7/365", "24/7/366", false)]
    [InlineData("<b>a</b><i>x</i>", "<b>a</b><i>y</i>", false)]
    [InlineData("https://example.org/a/b", "https://example.org/a/c", false)]
    [InlineData("0x12", "0x13", false)]
    public void Only_what_says_nothing_about_results_is_masked(string one, string other, bool same) =>
        Assert.Equal(same, VolatileText.Mask(one) == VolatileText.Mask(other));

    [Theory]
    [InlineData("""{"a": 1, "b": [2.0, null]}""", """{"b": [2, null], "a": 1.0}""", null)]
    [InlineData("""{"a": {"b": [1, 2]}}""", """{"a": {"b": [1, 3]}}""", "$.a.b[1]: 2 → 3")]
    [InlineData("""{"a": 1}""", """{"a": 1, "c": "x"}""", "$.c: nothing → \"x\"")]
    [InlineData("""{"a": [1]}""", """{"a": [1, 2]}""", "$.a[1]: nothing → 2")]
    [InlineData("""{"a": "1"}""", """{"a": 1}""", "$.a: \"1\" → 1")]
    [InlineData("""{"a": null}""", """{}""", "$.a: null → nothing")]
    [InlineData("""{"a": true}""", """{"a": false}""", "$.a: true → false")]
    public void Json_is_compared_by_structure(string one, string other, string? expected)
    {
        var found = JsonComparison.Compare(JsonDocument.Parse(one).RootElement, JsonDocument.Parse(other).RootElement, 5);
        Assert.Equal(expected, found.Count == 0 ? null : string.Join('\n', found.Select(d => $"{d.Path}: {d.Expected} → {d.Actual}")));
    }

    public static TheoryData<string, CellOutput[], CellOutput[]> Different => new()
    {
        { "cell 1, output 1 (stdout)", [new StreamOutput("stdout", "a")], [new StreamOutput("stdout", "b")] },
        { "cell 1, output 1:", [new StreamOutput("stdout", "a")], [new StreamOutput("stderr", "a")] },
        { "cell 1, outputs:", [new StreamOutput("stdout", "a")], [] },
        { "cell 1, outputs:", [], [new ErrorOutput("E", "bad", [])] },
        { "cell 1, output 1 (error)", [new ErrorOutput("E", "a", [])], [new ErrorOutput("E", "b", [])] },
        { "cell 1, output 1 (text/plain)", [Rich()], [new RichOutput(MimeBundle.OfText("other"))] },
        { "cell 1, output 1 (text/html)", [Rich("<b>x</b>")], [Rich()] },
        { "cell 1, output 1 (application/vnd.plotly.v1+json $.data[0].x[1])", [WithFigure(Rich(), Figure)], [WithFigure(Rich(), Other())] },
        { "cell 1, output 1 (picture)", [Drawn("of another figure")], [WithFigure(Rich("<script></script>"), Figure)] },
        { "cell 1, output 1 (image/png)", [new RichOutput(MimeBundle.OfText("x").With(MimeBundle.Png, Figure))], [Rich()] },
    };

    [Theory]
    [MemberData(nameof(Different))]
    public void A_difference_names_cell_output_and_format(string start, CellOutput[] expected, CellOutput[] actual)
    {
        NotebookDifference difference = Assert.Single(NotebookComparison.Compare(Holding(expected), Holding(actual)));
        Assert.StartsWith(start, difference.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_of_the_same_figure_stands_for_the_html_of_the_run() => Assert.Empty(NotebookComparison.Compare(
        Holding(Drawn(FigureHash.Of(WithFigure(Rich(), Figure).Data)!)), Holding(WithFigure(Rich("<script></script>"), Figure))));

    [Fact]
    public void Sources_and_the_number_of_cells_count() => Assert.Equal(
        ["number of cells", "source"], NotebookComparison.Compare(Cells.Notebook("1", "2"), Cells.Notebook("3")).Select(d => d.What));

    [Fact]
    public async Task Two_runs_of_one_notebook_do_not_differ()
    {
        string[] sources = ["var t = System.Diagnostics.Stopwatch.StartNew();", "Console.WriteLine($\"{t.Elapsed} {AppContext.BaseDirectory}\");",
            "new[] { 1, 2 }"];
        NotebookRun one = await Cells.RunAsync(sources), other = await Cells.RunAsync(sources);
        Assert.Empty(NotebookComparison.Compare(Notebook.Parse(one.Notebook.ToJson()), other.Notebook));
    }

    private static Notebook Holding(params CellOutput[] outputs) => new([new NotebookCell("a", CellKind.Code, "x") { Outputs = outputs }]);

    private static RichOutput Rich(string? html = null)
    {
        MimeBundle bundle = MimeBundle.OfText("x");
        return new RichOutput(html is null ? bundle : bundle.With(MimeBundle.Html, JsonSerializer.SerializeToElement(html)));
    }

    private static RichOutput WithFigure(RichOutput output, JsonElement figure) =>
        output with { Data = output.Data.With(MimeBundle.Plotly, figure) };

    private static RichOutput Drawn(string hash) => new Picture(hash, 10, 10, "AAAA").Into(WithFigure(Rich(), Figure));

    private static JsonElement Other() => JsonDocument.Parse("""{"data": [{"x": [1, 3]}], "layout": {}}""").RootElement;
}
