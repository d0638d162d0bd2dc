using System.Text.Json;
using Attribution.Corpus.Rows;
using Attribution.Views.Lists;

namespace Attribution.Tests.Views.Lists;

public sealed class ReportListTests
{
    private static readonly ReportList Claims = PassageLists.Claims(SampleCorpus.Corpus, new(SampleCorpus.Corpus));

    [Fact]
    public void WhatWasNotSaidIsMarkedWhereItStandsAlone()
    {
        var claims = CorpusRows.Of(SampleCorpus.Corpus).ClaimsAndInner;
        var texts = Claims.Columns.OfType<TextColumn>().Single().Texts;
        Assert.Contains("Not said: who would pay the difference", texts);
        Assert.Equal(claims.Select(claim => claim.Negated), texts.Select(text => text.StartsWith("Not said: ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("The Norland government has dismissed claims made by President Oda Karim that its ships entered the strait.",
        "that its ships entered the strait")]
    [InlineData("Governor Ruth Pell rejected an allegation by the auditor that the state had lost the money.", "that the state had lost the money")]
    [InlineData("Spokesman Ed Rowe said Minister Ann Example had told him that the talks would resume.", "that the talks would resume")]
    public void WhatStandsInsideAClaimIsListedAndNotCounted(string text, string inner)
    {
        var corpus = News.Parse(text);
        var list = PassageLists.Claims(corpus, new(corpus));

        Assert.Equal((corpus.Claims.Length + 1, 1), (list.Count, list.Inside));
        var row = list.Columns.OfType<TextColumn>().Single().Texts.IndexOf(inner);
        Assert.Equal("inside", Assert.Single(list.Columns.OfType<FacetColumn>().Single(column => column.Name == "said").Values[row]));
        Assert.EndsWith("#q2", list.Href(row), StringComparison.Ordinal);
        Assert.Contains("\"numbers\":[1,-2", ListParts.Of(list)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void ThePartsHoldEveryRowOnce()
    {
        Assert.Equal([(0, Claims.Count)], Claims.Ranges(1_000_000));
        var ranges = Claims.Ranges(400).ToList();
        Assert.True(ranges.Count > 3, "the rows are not parted");
        Assert.Equal(Enumerable.Range(0, Claims.Count), ranges.SelectMany(range => Enumerable.Range(range.From, range.To - range.From)));
        Assert.Equal(Claims.Columns.OfType<TextColumn>().Single().Texts, Texts(ListParts.Of(Claims)));
    }

    [Fact]
    public void AWordStandsInOnePartAlone()
    {
        var parts = ListParts.Of(Claims, 400).Select(Part).ToList();
        var place = Claims.Columns.IndexOf(Claims.Columns.OfType<FacetColumn>().First(column => column.Name == "source"));
        var words = parts.SelectMany(part => part.GetProperty("columns")[place].GetProperty("values").EnumerateArray()
            .Select(value => value.GetString()!)).ToList();
        Assert.Equal(words.Distinct(), words);
        var cells = parts.SelectMany(part => part.GetProperty("columns")[place].GetProperty("cells").EnumerateArray()).ToList();
        var facet = (FacetColumn)Claims.Columns[place];
        for (var row = 0; row < Claims.Count; row++)
        {
            int[] numbers = cells[row].ValueKind is JsonValueKind.Array ? [.. cells[row].EnumerateArray().Select(cell => cell.GetInt32())]
                : [cells[row].GetInt32()];
            Assert.Equal(facet.Values[row], numbers.Where(number => number > 0).Select(number => words[number - 1]));
        }
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

    private static IEnumerable<string> Texts(IEnumerable<string> parts) => parts.SelectMany(part =>
        Part(part).GetProperty("columns")[0].GetProperty("cells").EnumerateArray().Select(cell => cell.GetString()!));

    private static JsonElement Part(string script) =>
        JsonDocument.Parse(script[(script.IndexOf(".push(", StringComparison.Ordinal) + 6)..script.LastIndexOf(')')]).RootElement[1];
}
