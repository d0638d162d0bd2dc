using Attribution.Actors;
using Attribution.Corpus;

namespace Attribution.Tests.Corpus.Identity;

/// <summary>Which bodies of several documents are one.</summary>
public sealed class BodyIdentityTests
{
    [Theory]
    [InlineData("The Harbour Safety Board (HSBX) said no. HSBX left.", "HSBX said yes.")]
    [InlineData("Lindhaus & Tarrow Group said no.", "Lindhaus and Tarrow Group Ltd said yes.")]
    [InlineData("The U.S. Harbour Commission said no.", "The United States Harbour Commission said yes.")]
    [InlineData("The Harbour Echo Institute said no.", "Harbour Echo Institute said yes.")]
    public void OneBodyMayBeWrittenInSeveralWays(string first, string second) => Assert.Single(Bodies(first, second));

    [Theory]
    [InlineData("Peru’s Harbour Commission said no.", "Chile’s Harbour Commission said yes.")]
    [InlineData("The Harbour Safety Board said no.", "The Harbour Trust said yes.")]
    public void OtherBodiesStayApart(string first, string second) => Assert.Equal(2, Bodies(first, second).Count);

    [Fact]
    public void AnAcronymOfTwoBodiesIsNeither() => Assert.Equal(3, Bodies(
        "The Harbour Safety Board (HSBX) said no.", "The Highland Sheep Breeders Association (HSBX) said yes.", "HSBX said nothing.").Count);

    [Fact]
    public void ACampaignIsThatOfThePersonWhoseItIs()
    {
        var bodies = Bodies("Ines Okafor spoke. The Okafor campaign said no.", "Ines Okafor spoke. Okafor’s campaign said yes.");

        Assert.Equal(("organization-ines-okafor-campaign", 2), bodies.Select(body => (body.Id, body.Documents)).Single());
    }

    [Theory]
    [InlineData("The Supreme Court said no, and Chile agreed.", "chile-supreme-court")]
    [InlineData("Republicans in Ohio said the Supreme Court was slow.", "us-supreme-court")]
    [InlineData("Chile fell silent. The Navy said no.", "chile-navy")]
    public void ABodyOfEveryStateIsThatOfTheStateOfWhichTheTextSpeaks(string text, string id) =>
        Assert.Contains(IdentityTests.Corpus(text).Actors, actor => actor.Id == id);

    [Fact]
    public void TheResultDoesNotDependOnOrder()
    {
        string[] texts = ["The Harbour Safety Board (HSBX) said no.", "HSBX said yes.", "Lindhaus Group A/S said no.", "Lindhaus Group said yes.",
            "Ines Okafor spoke. The Okafor campaign said no.", "The Harbour Safety Board left."];

        Assert.Equal(Ids(texts), Ids([.. texts.Reverse()]));

        static IEnumerable<string> Ids(string[] texts) => IdentityTests.Corpus(texts).Actors.Where(IsBody).Select(actor => $"{actor.Name} {actor.Documents}")
            .Order(StringComparer.Ordinal);
    }

    private static List<CorpusActor> Bodies(params string[] texts) => [.. IdentityTests.Corpus(texts).Actors.Where(IsBody)];

    private static bool IsBody(CorpusActor actor) => actor.Kind is not (ActorKind.Person or ActorKind.Country);
}
