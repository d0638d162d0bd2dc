using Attribution.Actors;
using Attribution.Claims;
using Attribution.Documents;
using Attribution.Figures;
using Attribution.Quotes;

namespace Attribution.Tests.Charts;

/// <summary>A chart's title says the finding, in a sentence that is right for none, one and many.</summary>
public sealed class FindingTests
{
    private const string Text =
        "The pool is cold. The pool is deep. Ana Brook says 3 swimmers left. Tom Reed says “go home” twice. Ana Brook would deny that. Two ducks came.";

    public static TheoryData<string, string, string, string> Findings => new()
    {
        { "who-said-what", "Nobody is quoted", "The only quote is by Ana Brook", "Ana Brook speaks most: 2 of 3 quotes" },
        { "sourcing-profile", "No claim was found", "The only claim rests on a source", "2 of 5 claims have no source named" },
        { "how-claims-were-sourced", "No claim was found", "No claim was relayed by an outlet", "1 of 5 claims was relayed by an outlet: Pond Post" },
        { "sourcing-depth", "No claim was found", "No claim passed through more than one hand", "1 of 5 claims passed through two or more hands" },
        { "disputes", "No claim is denied by another", "No claim is denied by another", "One denial: Ana Brook against Tom Reed" },
        { "framing-verbs", "Nobody is quoted", "The only quote is reported with a neutral verb", "2 of 3 quotes are reported with a neutral verb" },
        { "verbatim-shares", "Nobody is quoted", "None of the quoted words stands in quotation marks",
            "40% of the quoted words stand in quotation marks" },
        { "where-actors-speak", "Nobody is quoted", "The only quote stands in the first half",
            "1 of 3 quotes stands in the first half; Ana Brook speaks first" },
        { "figures-without-source", "No figure was found besides dates", "The only figure has a source", "1 of 2 figures has no source named" },
        { "figures-by-claimant", "No figure was found besides dates", "The only figure is by Ana Brook",
            "Ana Brook and the writer give most: 1 of 2 figures each" },
    };

    [Theory]
    [MemberData(nameof(Findings))]
    public void TitlesSayTheFinding(string chart, string none, string one, string many)
    {
        Assert.Equal(none, Samples.Charts[chart](SampleCorpus.Of()).Title);
        Assert.Equal(one, Samples.Charts[chart](SampleCorpus.Of(One())).Title);
        Assert.Equal(many, Samples.Charts[chart](SampleCorpus.Of(Many())).Title);
    }

    [Fact]
    public void EveryChartHasAFinding() => Assert.Equal(Samples.Charts.Keys.Order(), Findings.Select(row => (string)row[0]).Order());

    [Theory]
    [InlineData(0, 5, "none of 5 claims")]
    [InlineData(1, 1, "the only claim")]
    [InlineData(2, 2, "both claims")]
    [InlineData(3, 3, "all 3 claims")]
    [InlineData(1, 1200, "1 of 1,200 claims")]
    public void PartsOfAWholeAreSaidInWords(int part, int whole, string said) => Assert.Equal(said, Attribution.Charts.Counting.Of(part, whole, "claim"));

    [Theory]
    [InlineData(0, 7, 0)]
    [InlineData(1, 1000, 1)]
    [InlineData(999, 1000, 99)]
    [InlineData(7, 7, 100)]
    [InlineData(0, 0, 0)]
    public void OnlyNoneAndAllAreRoundedToTheEnds(int part, int whole, int percent) => Assert.Equal(percent, Attribution.Charts.Counting.Percent(part, whole));

    private static Article One() => Start()
        .Quote(QuoteKind.Indirect, "Ana Brook", "say", ["3 swimmers left"], "person-ana-brook", SourceKind.NamedPerson)
        .Figure(FigureKind.Count, "3 swimmers", 3, "swimmers", "q1")
        .Build();

    private static Article Many()
    {
        var article = Start()
            .Own("The pool is cold.")
            .Own("The pool is deep.")
            .Quote(QuoteKind.Indirect, "Ana Brook", "say", ["3 swimmers left"], "person-ana-brook", SourceKind.NamedPerson)
            .Quote(QuoteKind.Direct, "Tom Reed", "say", ["“go home”"], "person-tom-reed", SourceKind.NamedPerson, "organization-pond-post", "Tom Reed")
            .Quote(QuoteKind.Indirect, "Ana Brook", "deny", ["that"], "person-ana-brook", SourceKind.NamedPerson, stance: Stance.Denies)
            .Figure(FigureKind.Count, "3 swimmers", 3, "swimmers", "q1")
            .Figure(FigureKind.Count, "Two ducks", 2, "ducks")
            .Build();
        var quotation = article.Quotes[1].Quote.Content[0];
        return article with
        {
            Annotated = article.Annotated with { Quotations = [new(quotation, true, true, 0)] },
            Claims = article.Claims.SetItem(4, article.Claims[4] with { Disputes = "c4" }),
        };
    }

    private static SampleArticle Start() => new SampleArticle("pond", Text, new DocumentMetadata())
        .Paragraph("The pool", "came.")
        .Actor("person-ana-brook", "Ana Brook", ActorKind.Person)
        .Actor("person-tom-reed", "Tom Reed", ActorKind.Person)
        .Actor("organization-pond-post", "Pond Post", ActorKind.Outlet);
}
