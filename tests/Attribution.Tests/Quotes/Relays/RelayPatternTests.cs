using System.Reflection;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes;
using Attribution.Quotes.Relays;

namespace Attribution.Tests.Quotes.Relays;

public sealed class RelayPatternTests
{
    /// <summary>A sentence with a quote, and the first relay that is seen: the pattern's name and the phrase.</summary>
    public static TheoryData<string, string, string> OfQuotes => new()
    {
        { "“The mill is closed,” Ana Ribeiro told Reuters.", nameof(ToldOutlet), "Reuters" },
        { "Ana Ribeiro told the BBC that the mill was closed.", nameof(ToldOutlet), "BBC" },
        { "Ana Ribeiro said the mill was closed, Interfax reported.", nameof(PassedOn), "Interfax" },
        { "Ana Ribeiro said the mill was closed, according to Reuters.", nameof(AccordingTo), "Reuters" },
        { "Ana Ribeiro said the mill was closed, per Reuters.", nameof(AccordingTo), "Reuters" },
        { "Reuters quoted Ana Ribeiro as saying that the mill was closed.", nameof(QuotedAs), "Reuters" },
        { "In an interview with the BBC, Ana Ribeiro said that the mill was closed.", nameof(Occasion), "the BBC" },
        { "“The mill is closed,” Ana Ribeiro said in comments carried by Xinhua.", nameof(CarriedBy), "Xinhua" },
        { "Reuters reported, citing police, that the mill was closed.", nameof(Citing), "Reuters" },
        { "Ana Ribeiro discussed the future of the mill with the BBC last week.", nameof(InContent), "the BBC" },
        { "Ana Ribeiro said on Sunday on CNN that the mill was closed.", nameof(Occasion), "CNN" },
        { "Ana Ribeiro, reached by Reuters, said that the mill was closed.", nameof(Occasion), "Reuters" },
        { "Ana Ribeiro said in a round-table interview Tuesday with Reuters that the mill was closed.", nameof(Occasion), "Reuters" },
        { "“The mill is closed,” Ana Ribeiro said (Reuters).", nameof(Credit), "Reuters" },
        { "“The mill is closed,” Ana Ribeiro was quoted as saying by Tass.", nameof(QuotedAs), "Tass" },
        { "Reuters reported, according to two officials, that the mill was closed.", nameof(Citing), "Reuters" },
        { "Witnesses, according to Reuters, said that the mill was closed.", nameof(AccordingTo), "Reuters" },
        { "Ana Ribeiro said that the mill was closed, Tarn Watch first reported.", nameof(PassedOn), "Tarn Watch" },
        { "Ana Ribeiro said the mill was closed on Monday’s broadcast of CNN’s “New Day.”", nameof(InContent), "CNN" },
        { "In remarks aired by the BBC, Ana Ribeiro said that the mill was closed.", nameof(CarriedBy), "the BBC" },
        { "Xinhua reported Ana Ribeiro as saying that the mill was closed.", nameof(QuotedAs), "Xinhua" },
        { "Ana Ribeiro said that the mill was closed, reported the BBC.", nameof(AccordingTo), "the BBC" },
        { "The mill was closed, according to Ana Ribeiro via Interfax.", nameof(AccordingTo), "Interfax" },
        { "“The mill is closed,” said Ana Ribeiro per ABC News.", nameof(AccordingTo), "ABC News" },
        { "Ana Ribeiro said last week on CNN that the mill was closed.", nameof(Occasion), "CNN" },
        { "Ana Ribeiro, quoted by the BBC, said that the mill was closed.", nameof(Occasion), "the BBC" },
        { "Ana Ribeiro said the mill was closed in an interview broadcast by ABC on Monday.", nameof(InContent), "ABC" },
    };

    /// <summary>A sentence of the writer's, and the relay to which it is attributed.</summary>
    public static TheoryData<string, string, string> OfSentences => new()
    {
        { "The mill closed in March, per Reuters.", nameof(SentenceTail), "Reuters" },
        { "According to Reuters, the mill closed in March.", nameof(SentenceTail), "Reuters" },
        { "The mill closed in March (Reuters).", nameof(Credit), "Reuters" },
        { "The mill closed in March. [via Reuters.]", nameof(Credit), "Reuters" },
    };

    [Theory]
    [MemberData(nameof(OfQuotes))]
    public void AQuoteKeepsItsRelay(string text, string pattern, string phrase)
    {
        var quote = Assert.Single(Find(text).Quotes, quote => quote.Parent is null);
        Assert.Equal((pattern, phrase), (quote.Relays[0].Pattern, quote.Relays[0].Phrase.Of(text)));
    }

    [Theory]
    [MemberData(nameof(OfSentences))]
    public void ASentenceKeepsItsRelay(string text, string pattern, string phrase)
    {
        var relay = Assert.Single(Find(text).Relays[0]);
        Assert.Equal((pattern, phrase), (relay.Pattern, relay.Phrase.Of(text)));
    }

    [Theory]
    [InlineData("TARN (Reuters) - Ana Ribeiro said that the mill was closed.")]
    [InlineData("Ana Ribeiro said that the mill had been photographed by Agence France-Presse (AFP).")]
    [InlineData("Ana Ribeiro said that she would take part in an interview with CNN.")]
    [InlineData("Ana Ribeiro told the council that the mill was closed.")]
    [InlineData("Ana Ribeiro said that the mill was carried by the BBC.")]
    [InlineData("Ana Ribeiro walked on the bridge and said that the mill was closed.")]
    public void WhereNobodyPassesItOnNoRelayIsTold(string text) => Assert.All(Find(text).Quotes, quote => Assert.Null(quote.Relay));

    [Fact]
    public void EachPatternIsTried()
    {
        var patterns = typeof(RelayPatterns).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(RelayPatterns).Namespace && type != typeof(RelayPatterns))
            .Where(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public)
                .Any(method => method.Name is "Apply" || method.Name is "Find" && method.ReturnType == typeof(IEnumerable<Relay>)))
            .Select(type => type.Name);
        Assert.Equal(patterns.Order(StringComparer.Ordinal),
            OfQuotes.Concat(OfSentences).Select(row => (string)row[1]).Distinct().Order(StringComparer.Ordinal));
    }

    private static QuoteSet Find(string text) => QuoteFinder.Find(Annotator.Annotate(DocumentReader.Parse(text, "text")));
}
