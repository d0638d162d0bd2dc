using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Views;

namespace Attribution.Tests.Views;

public class ComparisonReadingTests
{
    private static readonly NewsCorpus Corpus = SampleCorpus.Corpus;
    private static readonly NewsCorpus Empty = SampleCorpus.Of();

    [Fact]
    public void SourcesOfSeveralArticlesAreNamed()
    {
        Assert.Equal("6 sources are heard, 1 of them in more than one article: Ines Okafor.", Readings.HeardInSeveral(Corpus).ToString());
        Assert.Equal("No source is heard.", Readings.HeardInSeveral(Empty).ToString());
    }

    [Fact]
    public void AnArticleWithFewQuotesSaysNothingOfOnWhomItLeans()
    {
        Assert.Equal("harbour leans most on one source: Ines Okafor has 3 of 9 quotes (33%). Articles with fewer than 5 quotes are not compared here.",
            Readings.LeansOnOne(Corpus).ToString());
        Assert.StartsWith("No article has 5 quotes or more", Readings.LeansOnOne(Empty).ToString());
    }

    [Theory]
    [InlineData(2, "1 claim is made in more than one article; more than one independent source stands behind it.")]
    [InlineData(1, "1 claim is made in more than one article; no more than one independent source stands behind any of them.")]
    public void ClaimsOfSeveralArticlesAreCountedByTheirIndependentSources(int sources, string expected)
    {
        var articles = Corpus.Articles.Select(article =>
            article with { Claims = article.Claims.SetItem(1, article.Claims[1] with { Group = "g1", Sources = sources }) });
        Assert.Equal(expected, Readings.Corroboration(Corpus with { Articles = [.. articles] }).ToString());
    }

    [Fact]
    public void NoClaimOfSeveralArticlesIsSaidToBeNone() =>
        Assert.Equal("No claim is made in more than one article.", Readings.Corroboration(Corpus).ToString());

    [Theory]
    [InlineData("c2", DisputeEvidence.Words, "1 denial answers a claim, none of them one that another article printed.")]
    [InlineData("ferry:c1", DisputeEvidence.Words, "1 denial answers a claim, 1 of them one that another article printed.")]
    [InlineData("c2", DisputeEvidence.Context,
        "No denial answers a claim. Of 1 more it is a guess which claim it answers: it stands last in the table and in no count.")]
    public void DenialsAreCountedWithWhereTheClaimStandsAndWhatIsAGuess(string claim, DisputeEvidence evidence, string expected)
    {
        var first = Corpus.Articles[0];
        var at = first.Claims.Length - 3;
        var denial = first.Claims[at] with { Disputes = claim, DisputeEvidence = evidence, Stance = Stance.Denies };
        Assert.Equal(expected,
            Readings.AnsweredDenials(Corpus with { Articles = Corpus.Articles.SetItem(0, first with { Claims = first.Claims.SetItem(at, denial) }) })
                .ToString());
    }

    [Fact]
    public void InShortSaysThatOneArticleCannotBeCompared()
    {
        Assert.StartsWith("With one article there is nothing to compare: name several. 1 article hears 5 sources,",
            Readings.ComparisonInShort(Corpus with { Articles = [Corpus.Articles[0]] }).ToString());
        Assert.StartsWith(
            "2 articles hear 6 sources, 1 of them in more than one article. No claim is made in more than one article. No denial answers a claim. ",
            Readings.ComparisonInShort(Corpus).ToString());
        Assert.Contains("nothing to compare", Readings.ComparisonInShort(Empty).ToString());
    }
}
