using System.Text;
using System.Text.Json;
using Attribution.Views.Lists;

namespace Attribution.Tests.Views.Lists;

public sealed class ReportListTests
{
    private static readonly ReportList Claims = PassageLists.Claims(SampleCorpus.Corpus, new(SampleCorpus.Corpus));

    [Fact]
    public void WhatWasNotSaidIsMarkedWhereItStandsAlone()
    {
        var claims = SampleCorpus.Corpus.Articles.SelectMany(article => article.Claims).ToList();
        var texts = Claims.Columns.OfType<TextColumn>().Single().Texts;
        Assert.Contains("Not said: who would pay the difference", texts);
        Assert.Equal(claims.Select(claim => claim.Negated), texts.Select(text => text.StartsWith("Not said: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void AListThatFitsIsWhole()
    {
        var data = Claims.Data();
        Assert.Equal((Claims.Count, null), (data.Rows, data.TextLength));
        Assert.Equal(Claims.Columns.OfType<TextColumn>().Single().Texts, Texts(data));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void WhatDoesNotFitIsCutFirst(int bytesTooMany)
    {
        var budget = Encoding.UTF8.GetByteCount(Claims.Data().Json) - bytesTooMany;
        var data = Claims.Data(budget);
        Assert.InRange(Encoding.UTF8.GetByteCount(data.Json), 1, budget);
        Assert.Equal(Claims.Count, data.Rows);
        Assert.NotNull(data.TextLength);
        Assert.All(Texts(data), text => Assert.InRange(text!.Length, 1, data.TextLength.Value));
    }

    [Fact]
    public void WhatDoesNotFitThenLosesItsLastRows()
    {
        var budget = Encoding.UTF8.GetByteCount(Claims.Data().Json) * 3 / 4;
        var data = Claims.Data(budget);
        Assert.InRange(Encoding.UTF8.GetByteCount(data.Json), 1, budget);
        Assert.InRange(data.Rows, 1, Claims.Count - 1);
        Assert.Equal(data.Rows, Texts(data).Count);
        using var json = JsonDocument.Parse(data.Json);
        Assert.All(json.RootElement.GetProperty("columns").EnumerateArray(), column => Assert.Equal(data.Rows, column.GetProperty("cells").GetArrayLength()));
    }

    [Fact]
    public void ARowLeadsToItsPassage()
    {
        var at = Enumerable.Range(0, Claims.Count).First(row => Claims.Columns[0].Text(row).StartsWith("Truck traffic", StringComparison.Ordinal));
        Assert.Equal("articles/harbour.html#c7", Claims.Href(at));
        Assert.Equal("harbour", Claims.Key(at));
    }

    [Fact]
    public void EveryFacetOfThePassagesCanBeFilteredBy() =>
        Assert.Equal(
            Attribution.Passages.Passage.Claims.Facets.Select(facet => facet.Name).Order(StringComparer.Ordinal),
            Claims.Columns.OfType<FacetColumn>().Select(column => column.Name).Order(StringComparer.Ordinal));

    private static List<string?> Texts(ListData data)
    {
        using var json = JsonDocument.Parse(data.Json);
        return [.. json.RootElement.GetProperty("columns")[0].GetProperty("cells").EnumerateArray().Select(cell => cell.GetString())];
    }
}
