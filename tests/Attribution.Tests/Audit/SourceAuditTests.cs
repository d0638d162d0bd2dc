using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Audit;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Documents;
using Attribution.Quotes;

namespace Attribution.Tests.Audit;

public sealed class SourceAuditTests
{
    private const string Mill =
        "The mill is safe, a clerk said. “It is dry,” Ada Fenn said, “and it is warm.” The roof leaks, Ada Fenn told the Reed Post. Bo Lark said "
            + "that Ada Fenn had promised a new roof. Ada Fenn did not say when.";

    private static readonly NewsCorpus Corpus = SampleCorpus.Corpus;

    [Theory]
    [InlineData("Ines Okafor", 5, 3, "Velmora Courier;Bartholomew Featherstonehaugh-Quillington")]
    [InlineData("ministry official", 1, 0, "Velmora Courier")]
    [InlineData("unspecified source", 1, 1, "")]
    public void ASourceHasItsQuotesAndTheHandsTheyWentThrough(string name, int quotes, int firstHand, string through)
    {
        var row = Row(Corpus.SourceAudit(), name);
        Assert.Equal((quotes, firstHand, through), (row.Quotes, row.Quotes - row.Relayed, string.Join(';', row.Through)));
    }

    [Fact]
    public void WhoIsNotNamedIsAnotherSourceInEachDocument()
    {
        var twice = Of(MillArticle("north"), MillArticle("south")).SourceAudit();
        Assert.Equal(["north", "south"], twice.Rows.Where(row => row.Name == "clerk").Select(row => row.Document));
        Assert.Equal(2, Row(twice, "Ada Fenn").Documents);
        Assert.Equal((4, 2, 2), (twice.Sources.Length, twice.Named, twice.Unnamed));
    }

    [Fact]
    public void TheWordsOfAQuoteInsideAnotherBelongToTheInnerSpeakerAlone()
    {
        var audit = Of(MillArticle("north")).SourceAudit();
        Assert.Equal((4, 0), (Row(audit, "clerk").Words, Row(audit, "clerk").VerbatimWords));
        Assert.Equal(4, Row(audit, "Bo Lark").Words);
        Assert.Equal(3 + 4 + 3 + 4, Row(audit, "Ada Fenn").Words);
    }

    [Fact]
    public void TheAffiliationOfJointSpeakersIsThatOfTheFirstAlone()
    {
        var audit = News.Parse("The Danish minister Bo Lark and Ada Fenn said that the mill was safe.").SourceAudit();
        Assert.Equal(("denmark", null), (Row(audit, "Bo Lark").Affiliation, Row(audit, "Ada Fenn").Affiliation));
    }

    [Fact]
    public void WhoAsksInAnInterviewIsNoSource()
    {
        var audit = News.Parse("We met baker Amara Dunn.\n\n((WSS)) Who buys your bread?\n\n((Amara Dunn)) The mill does.\n\n"
            + "((WSS)) Tell us about the mill.\n\n((Amara Dunn)) It is dry.\n\n((WSS)) Will you stay?\n\n((Amara Dunn)) I will.").SourceAudit();
        Assert.Equal(["Amara Dunn"], audit.Rows.Select(row => row.Name));
        Assert.Equal((3, 0), (audit.Sources[0].Quotes, audit.OnOneUnnamedSource.Length));
    }

    [Fact]
    public void WhatSomebodyDidNotSayIsLeftOut()
    {
        var audit = Of(MillArticle("north")).SourceAudit();
        Assert.Equal((3, 4), (Row(audit, "Ada Fenn").Quotes, audit.Statements));
    }

    [Fact]
    public void TheArticleRestsOnThoseHeardAtFirstHand()
    {
        var audit = Corpus.SourceAudit();
        Assert.Equal((audit.Sources.Length, 2), (audit.FirstHand + audit.SecondHand, audit.SecondHand));
        Assert.All(audit.Sources, source => Assert.Equal(source.Relayed < source.Quotes, source.IsFirstHand));
    }

    [Fact]
    public void BeliefsWithoutASourceAreListedAndNotCounted()
    {
        var audit = Corpus.SourceAudit();
        Assert.Contains(audit.Rows, row => row.Name == Speakers.Nobody);
        Assert.DoesNotContain(audit.Sources, row => row.Name == Speakers.Nobody);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void AStatementRestsOnOneUnnamedSourceWhereNobodyElseSaysIt(int? sources, bool alone)
    {
        var article = MillArticle("north");
        article = article with { Claims = [.. article.Claims.Select(claim => claim with { Sources = sources, Group = sources is null ? null : "g1" })] };
        Assert.Equal(alone ? ["clerk"] : [], Of(article).SourceAudit().OnOneUnnamedSource.Select(statement => statement.Source));
    }

    [Theory]
    [InlineData("A senior official said on condition of anonymity that the plant in Orvale would close in June.", true)]
    [InlineData("A senior official said on condition of anonymity that the plant in Orvale would close in June. The mayor, Pia Lund, said on Monday that "
        + "the plant in Orvale would close in June.", false)]
    [InlineData("A senior official said on condition of anonymity that the plant in Orvale would close in June. The mayor, Pia Lund, said on Monday that "
        + "the plant in Orvale would not close in June.", true)]
    [InlineData("Joe Marsh said that the mayor had lied about the school. A senior official denied that the mayor had lied about the school. Pia Lund, the "
        + "mayor, denied that she had lied about the school.", false)]
    public void WhatSomebodyNamedSaysTooRestsOnNoAnonymousSourceAlone(string text, bool alone) =>
        Assert.Equal(alone ? 1 : 0, News.Parse(text).SourceAudit().OnOneUnnamedSource.Length);

    [Fact]
    public void ADocumentAndAnOutletCanBeAuditedAlone()
    {
        var one = Corpus.SourceAudit(document: "ferry");
        Assert.Equal((1, "ferry"), (one.Articles, one.Document));
        Assert.Equal(2, Row(one, "Ines Okafor").Quotes);
        Assert.Equal(["harbour"], Corpus.SourceAudit(outlet: "Velmora Evening Post").Rows.Select(row => row.Document).Distinct());
    }

    [Fact]
    public void AnUnknownDocumentOrOutletIsNamedWithThoseThatAreThere()
    {
        Assert.Contains("harbour, ferry", Assert.Throws<ArgumentException>(() => Corpus.SourceAudit(document: "mill")).Message);
        Assert.Contains("Velmora Evening Post", Assert.Throws<ArgumentException>(() => Corpus.SourceAudit(outlet: "Mill Post")).Message);
    }

    [Fact]
    public void NamesakesHaveNamesOfTheirOwn()
    {
        var first = Corpus.Actors.First(actor => actor.Quotes > 0);
        var corpus = new NewsCorpus(Corpus.Articles, Corpus.Actors.Add(first with { Id = "person-other", Role = "miller" }), []);
        Assert.NotEqual(Speakers.NameOf(corpus, first.Id), Speakers.NameOf(corpus, "person-other"));
        Assert.Equal($"{first.Name} (miller)", Speakers.NameOf(corpus, "person-other"));
    }

    [Fact]
    public void NamesakesThatDifferInNothingElseAreToldApartByTheirDocuments()
    {
        var one = Corpus.Actors.First(actor => actor.Kind == Attribution.Actors.ActorKind.Person && actor.Quotes > 0) with
        {
            Name = "Holm",
            Role = null,
            Affiliation = null
        };
        var corpus = new NewsCorpus(Corpus.Articles, [one with { Id = "person-holm-north" }, one with { Id = "person-holm-south" }], []);
        Assert.Equal(["Holm (north)", "Holm (south)"], corpus.Actors.Select(actor => Speakers.NameOf(corpus, actor.Id)));
    }

    [Fact]
    public void WordsInSomebodyElsesQuotationMarksAreNotVerbatim()
    {
        var audit = News.Parse("“As Ada Fenn has said, the roof leaks,” Bo Lark said.").SourceAudit();

        Assert.Equal((3, 0), (Row(audit, "Ada Fenn").Words, Row(audit, "Ada Fenn").VerbatimWords));
        Assert.Equal((5, 5), (Row(audit, "Bo Lark").Words, Row(audit, "Bo Lark").VerbatimWords));
    }

    [Fact]
    public void WordsOfWhatIsDeniedAreNotThoseOfTheOneWhoDenies()
    {
        var audit = News.Parse("The council rejected claims that a “significant” part of the mill had burned. Bo Lark dismissed the report as “pure fantasy.” "
            + "“The roof never leaked,” Tom Reyl countered.").SourceAudit();

        Assert.Equal((1, 0, 0), (Row(audit, "council").Quotes, Row(audit, "council").Words, Row(audit, "council").VerbatimWords));
        Assert.Equal((2, 2), (Row(audit, "Bo Lark").Words, Row(audit, "Bo Lark").VerbatimWords));
        Assert.Equal((4, 4), (Row(audit, "Tom Reyl").Words, Row(audit, "Tom Reyl").VerbatimWords));
    }

    [Fact]
    public void AnArticleWithoutQuotesHasNoSources()
    {
        var audit = News.Parse("The river rose.").SourceAudit();
        Assert.Empty(audit.Rows);
        Assert.Contains("nobody is quoted", audit.ToString());
        Assert.NotEmpty(audit.ToHtml());
    }

    [Fact]
    public void WhatIsSaidAndKnownCountsUnlessOtherTypesAreAskedFor()
    {
        var corpus = News.Parse(
            "Ada Fenn said that the mill is safe. The inspectors found that the roof leaks. Bo Lark believes that the river will rise. "
                + "The company promised to pay for the roof.");
        string[] Names(params ImmutableArray<AttributionType> types) =>
            [.. corpus.SourceAudit(types: types).Sources.Select(source => source.Name).Order(StringComparer.Ordinal)];

        Assert.Equal(["Ada Fenn", "inspectors"], Names());
        Assert.Equal(["Bo Lark"], Names(AttributionType.Belief));
        Assert.Equal(4, Names([.. Enum.GetValues<AttributionType>()]).Length);
        Assert.Contains("Counted is what is said and what is known, not what is thought or what is planned or asked for.", corpus.SourceAudit().ToString());
        Assert.Equal(2, corpus.SourceAudit().Statements);
    }

    private static NewsCorpus Of(params Article[] articles) => SampleCorpus.Of(articles);

    private static AuditedSource Row(SourceAudit audit, string name) => Assert.Single(audit.Rows, row => row.Name == name);

    private static Article MillArticle(string id) => new SampleArticle(id, Mill, new DocumentMetadata())
        .Paragraph("The mill", "when.")
        .Actor("person-ada-fenn", "Ada Fenn", Attribution.Actors.ActorKind.Person)
        .Actor("person-bo-lark", "Bo Lark", Attribution.Actors.ActorKind.Person)
        .Quote(QuoteKind.Indirect, "a clerk", "said", ["The mill is safe"], null, SourceKind.UnnamedPerson)
        .Quote(QuoteKind.Direct, "Ada Fenn", "said", ["“It is dry,”", "“and it is warm.”"], "person-ada-fenn", SourceKind.NamedPerson)
        .Quote(QuoteKind.Indirect, "Ada Fenn", "told", ["The roof leaks"], "person-ada-fenn", SourceKind.NamedPerson, relay: "reed-post")
        .Quote(QuoteKind.Indirect, "Bo Lark", "said", ["that Ada Fenn had promised a new roof"], "person-bo-lark", SourceKind.NamedPerson)
        .Quote(QuoteKind.Indirect, "Ada Fenn", "had promised", ["promised a new roof"], "person-ada-fenn", SourceKind.NamedPerson, parent: 3)
        .Quote(QuoteKind.Indirect, "Ada Fenn", "did not say", ["when."], "person-ada-fenn", SourceKind.NamedPerson, negated: true)
        .Build();
}
