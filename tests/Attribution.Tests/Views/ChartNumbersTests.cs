using System.Text.Json;
using AngleSharp.Html.Parser;
using Attribution.Views.Report;

namespace Attribution.Tests.Views;

public sealed class ChartNumbersTests
{
    [Theory]
    [InlineData("a:x b:x a:y", "x y")]
    [InlineData("a:two b:one b:two c:two c:three", "one two three")]
    [InlineData("a:10 a:60 b:50 b:60 c:20", "10 20 50 60")]
    [InlineData("a:mixed b:direct b:mixed c:indirect d:mixed d:indirect", "direct mixed indirect")]
    public void ColumnsStandInTheOrderOfTheRows(string numbers, string columns)
    {
        var cells = numbers.Split(' ').Select(number => number.Split(':')).Select(number => new object[] { number[0], number[1], 1, "quotes.html" });
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(cells));
        var table = new HtmlParser().ParseDocument(ChartNumbers.Of("Sizes", json.RootElement));
        Assert.Equal(columns.Split(' '), table.QuerySelectorAll("thead th").Select(cell => cell.TextContent));
    }
}
