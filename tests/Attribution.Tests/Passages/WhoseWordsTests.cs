using Attribution.Corpus.Rows;
using Attribution.Figures;
using Attribution.Passages;
using Attribution.Views;
using Attribution.Views.Lists;

namespace Attribution.Tests.Passages;

/// <summary>What the facets of passages and the columns of frames say of negations, of whose words a quote is in, and of joint claimants.</summary>
public sealed class WhoseWordsTests
{
    private const string Told = "“As President Trump has said, continued cooperation between these two nuclear powers will only make the United States less "
        + "safe,” Tammy Bruce said.\n\nThe river is high.\n\nMayor Ann Example said that the bridge would close.";

    [Theory]
    [InlineData("The country is not believed to have given weapons to the rebels.", "not believe", "negated", Passage.AssertsNot)]
    [InlineData("The country is believed to have given weapons to the rebels.", "believe", "", "asserts")]
    [InlineData("Mayor Ann Example denied that the bridge would close.", "deny", "denied", "denies")]
    [InlineData("Mayor Ann Example did not say that the bridge would close.", "not say", "not said", "not said")]
    public void TheVerbKeepsItsNot(string text, string verb, string polarity, string does)
    {
        var corpus = News.Parse(text);
        var row = Assert.Single(CorpusRows.Of(corpus).Quotes);
        Assert.Equal(verb, Assert.Single(Passage.Quotes["verb"].Values(row)));
        Assert.Equal(polarity, string.Concat(Passage.Quotes["polarity"].Values(row)));
        Assert.Equal(does, Assert.Single(Passage.Quotes["stance"].Values(row)));
        Assert.Equal(polarity, string.Concat(Passage.Claims["polarity"].Values(Assert.Single(CorpusRows.Of(corpus).Claims, claim => claim.QuoteId == row.Id))));
    }

    [Fact]
    public void WhatIsToldInsideQuotationMarksIsInTheTellersWords()
    {
        var quotes = CorpusRows.Of(News.Parse(Told)).Quotes;
        var told = quotes.Single(quote => quote.Source.EndsWith("Trump", StringComparison.Ordinal));
        Assert.Equal($"indirect, {Terms.ToldByAnother}", string.Join(", ", Passage.Quotes["kind"].Values(told)));
        var writers = quotes.Single(quote => quote.Content.Contains("bridge", StringComparison.Ordinal));
        Assert.Equal("indirect", Assert.Single(Passage.Quotes["kind"].Values(writers)));
        Assert.DoesNotContain("writer", PlainWords.Value("kind", "indirect"), StringComparison.Ordinal);
    }

    [Fact]
    public void WordsInAnothersQuotationMarksAreToldBesideThoseOfTheSpeakersOwn()
    {
        var reading = Readings.QuotedWords(News.Parse(Told)).ToString();
        Assert.Contains(" of them in those of another speaker, who tells them.", reading, StringComparison.Ordinal);
        Assert.Contains("only as another speaker tells it: Trump.", reading, StringComparison.Ordinal);
    }

    [Fact]
    public void AFigureCountsForAllWhoseItIs()
    {
        var corpus = News.Parse(Told);
        var figure = Assert.Single(CorpusRows.Of(corpus).Figures, row => row.Kind is FigureKind.Count);
        Assert.Equal(["Tammy Bruce", "Trump"], Passage.Figures["claimant"].Values(figure).Order(StringComparer.Ordinal));
        Assert.All(corpus.Actors.Where(actor => actor.Name is "Tammy Bruce" or "Trump"), actor => Assert.Equal(1, actor.Figures));
    }

    [Fact]
    public void AnAnonymousDenialBesideAnothersIsNeitherAloneNorSaidBySeveral()
    {
        const string Claim = "Mayor Ann Example said that the bridge would collapse. ";
        const string Anonymous = "A city official, who spoke on condition of anonymity, denied that the bridge would collapse. ";
        string RestsOn(string text) => CorpusRows.Of(News.Parse(text)).Claims.Single(row => row.Source.Contains("official", StringComparison.Ordinal)).RestsOn;
        Assert.Equal("one anonymous source", RestsOn(Claim + Anonymous));
        Assert.Equal(
            "one anonymous source, beside others who deny it",
            RestsOn(Claim + Anonymous + "Governor Bo Sample denied that the bridge would collapse."));
    }
}
