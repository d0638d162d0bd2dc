using System.Text.Json;
using System.Text.Json.Nodes;
using Attribution.Notebooks.Rendering;
using Attribution.Notebooks.Tests.OtherKernels;
using Attribution.Notebooks.Tests.Rendering.Shapes;
using Deedle;
using Plotly.NET;
using Chart2D = Plotly.NET.GenericChart;
using Frame = Deedle.Frame;

namespace Attribution.Notebooks.Tests.Rendering;

/// <summary>The types of Deedle and Plotly.NET, which the engine does not know, show as the library's assembly declares.</summary>
public class ForeignTypesTests
{
    private static readonly Frame<int, string> People = Frame.FromRecords(
        new[] { new { Name = "Ines", Score = 0.5 }, new { Name = (string)null!, Score = double.NaN } });

    [Fact]
    public void A_frame_is_a_table_with_types_and_missing_values()
    {
        Assert.Equal([":int|Name:string|Score:double", "0|Ines|0.5", "1|∅|∅"], Shown.Rows(People));
        Assert.Equal("Frame<int, string>: 2 rows × 2 columns\n   Name  Score\n0  Ines    0.5\n1", Shown.Text(People));
    }

    [Fact]
    public void A_series_is_a_table_of_keys_and_values() =>
        Assert.Equal(["key:int|value:double", "0|0.5", "1|∅"], Shown.Rows(People.GetColumn<double>("Score")));

    [Fact]
    public void An_optional_value_of_Deedle_shows_as_what_it_holds()
    {
        Assert.Equal("0.5", Shown.Text(People.GetColumn<double>("Score").TryGet(0)));
        Assert.Equal("null", Shown.Text(People.GetColumn<double>("Score").TryGet(1)));
    }

    [Fact]
    public void A_chart_of_Plotly_NET_is_a_figure_and_HTML_that_draws_it()
    {
        MimeBundle shown = Renderer.Render(Chart("Sales </script><script>alert(1)"));
        Assert.Equal([MimeBundle.Plotly, MimeBundle.Html, MimeBundle.PlainText], shown.Select(pair => pair.Key));
        Assert.True(shown.TryGet(MimeBundle.Plotly, out JsonElement figure));
        Assert.Equal("bar", figure.GetProperty("data")[0].GetProperty("type").GetString());
        Assert.Equal(4, figure.GetProperty("data")[0].GetProperty("y").GetArrayLength());
        Assert.True(figure.GetProperty("config").GetProperty("responsive").GetBoolean());
        Assert.Equal("Chart: bar 'Sales </script><script>alert(1)' of 4 points", shown.Text(MimeBundle.PlainText));
        string html = shown.Text(MimeBundle.Html)!;
        Assert.Single(html.Split("</script>")[1..]);
        Assert.Contains("data-news-chart", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_with_its_template_is_the_figure_that_Plotly_NET_writes()
    {
        var trace = new Trace("bar");
        trace.SetProperty("y", new[] { 1, 2 });
        trace.SetProperty("marker", new { color = "red" });
        Chart2D chart = Chart2D.ofTraceObject(true, trace);
        Assert.True(Renderer.Render(chart).TryGet(MimeBundle.Plotly, out JsonElement figure));
        JsonObject shown = JsonObject.Create(figure)!, expected = JsonNode.Parse(Chart2D.toFigureJson(chart))!.AsObject();
        shown.Remove("config");
        Assert.NotNull(expected["layout"]!["template"]!["layout"]);
        Assert.True(JsonNode.DeepEquals(expected, shown), $"{expected}\n{shown}");
    }

    [Fact]
    public async Task Cells_show_frames_and_charts_without_wrapping()
    {
        var outputs = await Cells.LastAsync("""
            #r "nuget: Deedle"
            var frame = Deedle.Frame.FromRecords(new[] { new { Name = "Ines", Age = 41 } });
            frame.Display("text/html");
            frame
            """);
        Assert.Equal(2, outputs.Count);
        Assert.All(outputs.Cast<RichOutput>(), output =>
            Assert.Contains("Frame&lt;int, string&gt;: 1 row × 2 columns", output.Data.Text(MimeBundle.Html), StringComparison.Ordinal));
    }

    [Fact]
    public void Polyglot_Notebooks_shows_them_as_our_engine_does()
    {
        object chart = Chart("Sales");
        foreach (object value in new[] { People, People.GetColumn<double>("Score"), chart })
            Assert.Equal(Shown.Html(value), Polyglot.Render(value)[MimeBundle.Html]);
        Assert.Equal([MimeBundle.Plotly, MimeBundle.Html, MimeBundle.PlainText], Polyglot.Render(chart).Keys);
    }

    private static Chart2D Chart(string name)
    {
        var trace = new Trace("bar");
        trace.SetProperty("name", name);
        trace.SetProperty("y", new[] { 1, 2, double.NaN, 3 });
        var config = new Config();
        config.SetProperty("responsive", true);
        return Chart2D.setConfig(config, Chart2D.ofTraceObject(false, trace));
    }
}
