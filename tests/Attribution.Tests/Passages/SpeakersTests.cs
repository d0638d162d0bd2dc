using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;

namespace Attribution.Tests.Passages;

public sealed class SpeakersTests
{
    private static readonly NewsCorpus Corpus = SampleCorpus.Corpus;

    [Theory]
    [InlineData("person-ines-okafor", "she", "Ines Okafor")]
    [InlineData(null, "A ministry official", "ministry official")]
    [InlineData(null, "the engineers", "engineers")]
    [InlineData(null, "Others", "someone not identified")]
    [InlineData(null, "they", "someone not identified")]
    [InlineData(null, " ", "unspecified source")]
    public void SpeakersHaveOneNameEach(string? actor, string words, string name) =>
        Assert.Equal(name, Speakers.First(Corpus, Quote() with { Actor = actor, SpeakerName = words }));

    [Fact]
    public void JointSpeakersCountEach() =>
        Assert.Equal(["ministry official", "Ines Okafor"],
            Speakers.Of(Corpus, Quote() with { Actor = null, SpeakerName = "a ministry official", CoActors = ["person-ines-okafor"] }));

    [Fact]
    public void WhoIsNotKnownComesLastAndHasNotTheMost()
    {
        var article = Corpus.Articles[0];
        var pronouns = article.Quotes.Select(quote => quote.Id is "q2" or "q9" ? quote : quote with { Actor = null, SpeakerName = "they" });
        var chart = Attribution.Charts.Charts.WhoSaidWhat(Corpus with { Articles = [article with { Quotes = [.. pronouns] }] });
        Assert.StartsWith("Ines Okafor and Institute for Coastal Mobility ", chart.Title, StringComparison.Ordinal);
        Assert.Contains("someone not identified\"],", chart.FigureJson.Replace("\\u003cbr\\u003e", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static SourcedQuote Quote() => Corpus.Articles[0].Quotes[0];
}
