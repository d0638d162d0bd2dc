using Attribution.Claims;
using Attribution.Corpus.Rows;
using Attribution.Passages;

namespace Attribution.Tests.Passages;

public sealed class PassageListTests
{
    [Fact]
    public void AQuerySelectsThePassagesWithItsValues()
    {
        var all = Passage.Claims.Of(SampleCorpus.Corpus);
        var query = PassageQuery.All("claims").And("voice", "author").And("relay", "");
        var selected = all.Where(row => Passage.Claims.Matches(query, row)).ToList();
        Assert.NotEmpty(selected);
        Assert.Equal(all.Count(row => row.Voice is Voice.Author && row.Relay.Length == 0), selected.Count);
    }

    [Fact]
    public void AQueryLeavesOutThePassagesWithItsValues()
    {
        var all = Passage.Claims.Of(SampleCorpus.Corpus);
        var query = PassageQuery.All("claims").Without("voice", "author", "mixed").Without("relay", "");
        var selected = all.Where(row => Passage.Claims.Matches(query, row)).ToList();
        Assert.NotEmpty(selected);
        Assert.Equal(all.Count(row => row.Voice is not (Voice.Author or Voice.Mixed) && row.Relay.Length > 0), selected.Count);
        Assert.Equal("claims.html#-voice=author&-voice=mixed&-relay=", query.Address);
    }

    [Fact]
    public void AQueryOfAnotherListSelectsNothing() =>
        Assert.DoesNotContain(Passage.Claims.Of(SampleCorpus.Corpus), row => Passage.Claims.Matches(PassageQuery.All("quotes"), row));

    [Fact]
    public void EveryPassageLiesInItsArticle()
    {
        var corpus = SampleCorpus.Corpus;
        IEnumerable<IPassage> all = [.. Passage.Claims.Of(corpus), .. Passage.Quotes.Of(corpus), .. Passage.Figures.Of(corpus)];
        Assert.All(all, passage => Assert.InRange(passage.Span.End, passage.Span.Start + 1, passage.Article.Text.Length));
    }

    [Fact]
    public void ADenialIsFoundFromBothEnds()
    {
        var first = SampleCorpus.Corpus.Articles[0];
        var denied = first with { Claims = first.Claims.SetItem(1, first.Claims[1] with { Disputes = "c1" }) };
        var claims = Passage.Claims.Of(SampleCorpus.Corpus with { Articles = SampleCorpus.Corpus.Articles.SetItem(0, denied) });
        Assert.Equal($"{first.Document.Id}:c1", claims[1].Disputes);
        Assert.Equal([$"{first.Document.Id}:{claims[1].Id}"], claims[0].DisputedBy);
        Assert.All(claims.Skip(1), claim => Assert.Empty(claim.DisputedBy));
        Assert.Equal(claims[0].Sources, claims[1].Denied);
        Assert.Empty(claims[0].Denied);
    }

    [Fact]
    public void AnUnknownFacetIsNamedWithThoseThatAreKnown()
    {
        var error = Assert.Throws<ArgumentException>(() => Passage.Quotes["colour"]);
        Assert.Contains("no facet 'colour'", error.Message, StringComparison.Ordinal);
        Assert.Contains("speaker", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claims", "source", "A & B", "claims.html#source=A%20%26%20B")]
    [InlineData("quotes", "source kind", "", "quotes.html#source%20kind=")]
    public void AnAddressHoldsEachValueEscaped(string list, string facet, string value, string address) =>
        Assert.Equal(address, PassageQuery.All(list).And(facet, value).Address);
}
