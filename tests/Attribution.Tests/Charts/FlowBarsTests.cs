using System.Text.Json;
using Attribution.Charts;

namespace Attribution.Tests.Charts;

public sealed class FlowBarsTests
{
    private static readonly Swatch Blue = Palette.Of(Attribution.Claims.Voice.Direct);
    private static readonly Swatch Grey = Palette.Of(Attribution.Claims.Voice.Author);

    [Fact]
    public void EachPairHasABarWithItsNamesAndNumberAboveIt()
    {
        var figure = Figure(Link("Rowe", "the Courier", 2, Grey), Link("Rowe", "the Courier", 3, Blue), Link("Okafor", "no other outlet", 4, Blue));
        Assert.Equal(["<b>who → through</b>", "Rowe → the Courier: <b>5</b>", "Okafor → no other outlet: <b>4</b>"], Names(figure));
        Assert.Equal(["direct", "author"], figure.GetProperty("data").EnumerateArray().Select(trace => trace.GetProperty("name").GetString()));
        Assert.Equal([3, 4], figure.GetProperty("data")[0].GetProperty("x").EnumerateArray().Select(count => count.GetInt32()));
        Assert.True(figure.GetProperty("layout").GetProperty("showlegend").GetBoolean());
    }

    [Fact]
    public void TheSmallestPairsShareTheLastBar()
    {
        var figure = Figure([.. Enumerable.Range(1, 20).Select(number => Link($"Source {number}", "the Courier", number, Blue))]);
        var names = Names(figure);
        Assert.Equal(18, names.Count);
        Assert.Equal("Source 5 → the Courier: <b>5</b>", names[1]);
        Assert.Equal("4 other pairs: <b>10</b>", names[^1]);
        Assert.Equal(Enumerable.Range(1, 20).Sum(), figure.GetProperty("data")[0].GetProperty("x").EnumerateArray().Sum(count => count.GetInt32()));
    }

    [Fact]
    public void OneMorePairThanFitsIsShown() =>
        Assert.Equal("Source 17 → the Courier: <b>1</b>",
            Names(Figure([.. Enumerable.Range(1, 17).Select(number => Link($"Source {number}", "the Courier", 1, Blue))]))[^1]);

    [Fact]
    public void LongNamesFitANarrowPageAndStayText()
    {
        var name = Names(
            Figure(Link("<b>Bartholomew</b> Featherstonehaugh-Quillington of Velmora", "Institute for Coastal Mobility and Regional Planning", 1, Blue)))[1];
        Assert.StartsWith("&lt;b&gt;Bartholomew", name, StringComparison.Ordinal);
        Assert.InRange(name.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Length, 20, 66);
    }

    private static FlowLink Link(string from, string to, int count, Swatch color) => new(from, to, count, color, "", "claims.html");

    private static List<string> Names(JsonElement figure) =>
        [.. figure.GetProperty("layout").GetProperty("annotations").EnumerateArray().Select(annotation => annotation.GetProperty("text").GetString()!)];

    private static JsonElement Figure(params FlowLink[] links) =>
        JsonDocument.Parse(PlotlyFigure.Json(new FlowBars(links).Figure(new("Finding", "Question?", "Says."), "who → through"))).RootElement;
}
