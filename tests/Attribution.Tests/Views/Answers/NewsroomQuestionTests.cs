using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Attribution.Actors;
using Attribution.Audit;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;
using Attribution.Quotes;
using Attribution.Views;
using Attribution.Views.ActorPages;
using Attribution.Views.Answers;
using Attribution.Views.Correcting;
using Attribution.Views.Report;

namespace Attribution.Tests.Views.Answers;

/// <summary>What a newsroom asks of a report: who disputes somebody, which claims several outlets carry, and how many sources there are.</summary>
public sealed class NewsroomQuestionTests
{
    private const string Union = "Bartholomew Featherstonehaugh-Quillington";

    [Fact]
    public void WhoDisputesAnActorIsToldWithTheClaim()
    {
        var corpus = SampleCorpus.Disputed;
        var article = corpus.Articles[0];
        var denial = article.Claims.Single(claim => claim.Disputes is not null);
        var page = Page(new WhoDisputes(Scope(corpus with
        {
            Articles = [article with { Claims = article.Claims.Replace(denial, denial with { Disputes = "c3" }) }, corpus.Articles[1]],
        })).Of("Ines Okafor"));
        Assert.Contains(Union, page.QuerySelector(".denied b")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("1 denial answers what Ines Okafor says", page.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("../articles/harbour.html#c", page.QuerySelector(".denied a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void ADenialThatNamesSomebodyIsToldWhereNoClaimWasFound()
    {
        var corpus = News.Parse("Ada Fenn opened the mill. The union rejected the accusation that Ada Fenn sold the river.");
        Assert.Empty(Passage.Claims.Of(corpus).Where(claim => claim.Disputes.Length > 0));
        var text = Page(new WhoDisputes(Scope(corpus)).Of("Ada Fenn")).Body!.TextContent;
        Assert.Contains("1 denial names Ada Fenn, and it was not found which claim it answers.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhomNobodyDisputesIsToldToo() => Assert.Contains("No denial was found that answers Harbour board",
        new WhoDisputes(Scope(SampleCorpus.Disputed)).Of("Harbour board"), StringComparison.Ordinal);

    [Fact]
    public void ClaimsOfSeveralOutletsStandWithTheirOutletsAndPlaces()
    {
        var corpus = SampleCorpus.Corpus;
        var grouped = corpus with
        {
            Articles = [.. corpus.Articles.Select(article => article with
            {
                Claims = article.Claims.Replace(article.Claims[1], article.Claims[1] with { Group = "g1", Sources = 2, Outlets = ["velmora-courier", "post"] }),
            })],
        };
        var page = Page(SeveralOutlets.Of(Scope(grouped)));
        Assert.StartsWith("1 claim is carried by several outlets, in 2 of ", page.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
        var item = Assert.Single(page.QuerySelectorAll("ol.carried li")).TextContent;
        Assert.Contains("Velmora Courier, post: 2 passages, 2 independent sources.", item, StringComparison.Ordinal);
        Assert.Equal(2, Passage.Claims.Of(grouped).Count(claim => Passage.Claims.Matches(Statements.Carried.And("group", "g1"), claim)));
        Assert.StartsWith("<p>No claim was found", SeveralOutlets.Of(Scope(corpus)), StringComparison.Ordinal);
    }

    [Fact]
    public void TheNumbersOfSourcesAreThoseOfThePagesAndToldApart()
    {
        var corpus = News.Parse(
            "Ada Fenn said that the mill is safe. The inspectors found that the roof leaks. Bo Lark believes that the river will rise. "
                + "The company promised to pay for the roof.");
        var heard = HeardSources.Of(corpus);
        Assert.Equal((4, 2), (heard.All, heard.SaidOrKnown));
        Assert.Equal(SourceAudit.Of(corpus).Sources.Length, heard.SaidOrKnown);
        Assert.Equal("2 sources that say or know something (2 more only think, plan or ask for something)", heard.InTheAudit);
        Assert.Equal("The overview counts what is thought, planned or asked for as well, and so has 2 sources, 2 quotes and 2 claims more.",
            heard.HowTheAuditCounts);
        var (all, counted) = (SourceAudit.Of(corpus, AuditTypes.All), SourceAudit.Of(corpus));
        Assert.Equal((2, 2), (all.Passages - counted.Passages, all.Statements - counted.Statements));
        Assert.Equal("2 of the sources say or know something, and these the source audit has; 2 only think, plan or ask for something.",
            heard.WhyTheAuditHasFewer);

        var said = HeardSources.Of(News.Parse("Ada Fenn said that the mill is safe."));
        Assert.Equal(("", "1 source", "", ""), (said.WhyTheAuditHasFewer, said.InTheAudit, said.HowTheAuditCounts, said.WhyNotAllHavePages));
    }

    [Fact]
    public void QuotesThatNoSourceSpeaksAreToldApart()
    {
        var corpus = News.Parse("It is said that the bridge moves. It is believed that the river will rise. Reports say that the tower leans. "
            + "Ada Fenn said that the mill is safe.");
        var text = Page(WhoSpeaks.Of(Scope(corpus))).Body!.TextContent;
        Assert.Contains("is heard in 1 of 4 quotes; the other 3 have no source that counts. They are: 2 of an unspecified source (“is said”, “is believed”); "
            + "1 of words that tell of nobody (“reports”).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void TurnsOfAnInterviewAreNotSaidToBeRetold()
    {
        var corpus = News.Parse("Ada Fenn runs the mill.\n\nQ: Why does the mill stand still?\n\nA: The river is low, and the wheel does not turn.\n\n"
            + "Q: When will it turn again?\n\nA: It will turn when the rain comes back to the hills.\n");
        var turns = Passage.Quotes.Of(corpus).Where(quote => quote.IsTurn).ToList();
        Assert.Equal(4, turns.Count);
        Assert.All(turns, turn => Assert.Equal($"indirect, {Terms.Turn}", string.Join(", ", Passage.Quotes["kind"].Values(turn))));
        var text = Page(WhoSpeaks.Of(Scope(corpus))).Body!.TextContent;
        Assert.Contains("2 of them, a turn of an interview or transcript", text, StringComparison.Ordinal);
        Assert.Contains("2 of them turns of an interview", text, StringComparison.Ordinal);
        Assert.Contains("2 more are questions of an interview", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatSeveralSourcesSayIsAskedWhereThereIsOneOutlet()
    {
        var one = Joint("Velmora Post", "Velmora Post");
        var question = Assert.Single(FourQuestions.All(Scope(one)), question => question.Id == "several");
        Assert.Equal("What do several sources say?", question.Title);
        Assert.Contains("1 of 3 claims rests on several sources: 1 said jointly.", Page(question.Brief).Body!.TextContent, StringComparison.Ordinal);
        question = Assert.Single(FourQuestions.All(Scope(Joint("Velmora Post", "Courier"))), question => question.Id == "several");
        Assert.Equal("What do several outlets or sources say?", question.Title);
        Assert.Contains("rests on several sources", question.Answer, StringComparison.Ordinal);

        static NewsCorpus Joint(params string[] outlets) => SampleCorpus.Of(
        [
            .. outlets.Zip(["Ada Fenn and Bo Lark said that the mill is safe. Ada Fenn said that the roof leaks.", "Ada Fenn said that the river is high."])
                .Select((pair, index) => News.Parse(pair.Second).Articles[0] is var article
                    ? article with
                    {
                        Annotated = article.Annotated with
                        {
                            Document = article.Document with { Id = $"a{index}", Metadata = article.Document.Metadata with { Outlet = pair.First } },
                        },
                    } : null!),
        ]);
    }

    [Theory]
    [InlineData("Ada Fenn said that 36 people were missing. Bo Lark said that 68 people were missing.", "36 people Ada Fenn · 68 people Bo Lark")]
    [InlineData("Ada Fenn said that 36 people were missing. Bo Lark said that 36 people were missing.", "")]
    [InlineData("Ada Fenn said that 36 people were missing. Ada Fenn said that 68 people were missing.", "")]
    [InlineData("Ada Fenn said that 36 people were missing. Bo Lark said that 68 boats were missing.", "")]
    [InlineData("The town has 36 mills. The valley has 68 mills.", "")]
    public void DifferentNumbersOfOneThingStandBesideOneAnother(string text, string expected)
    {
        var found = Page(WhoseNumbers.Of(Scope(News.Parse(text)))).QuerySelectorAll("details.folded li").Select(item => item.TextContent.Split(": ", 2)[1]);
        Assert.Equal(expected, string.Join('|', found));
    }

    [Fact]
    public void WhatTheProgramIsLeastSureOfComesFirst()
    {
        var quotes = Passage.Quotes.Of(SampleCorpus.Corpus).ToList();
        var unsure = quotes[3].Article.Quotes[3];
        var weak = quotes[3].Article with { Quotes = quotes[3].Article.Quotes.Replace(unsure, unsure with { Quote = unsure.Quote with { Confidence = 0.4 } }) };
        var corpus = SampleCorpus.Of(weak, SampleCorpus.Corpus.Articles[1]);
        var first = WeakPassages.Of(Passage.Quotes.Of(corpus)).First();
        Assert.Equal((unsure.Id, "40 % sure"), (first.Id, WeakPassages.Why(first)));
        Assert.Contains("40 % sure", CorrectionsPage.Of(corpus, new(corpus)), StringComparison.Ordinal);
    }

    [Fact]
    public void ADenialInsideAnotherQuoteIsToldOnThePageOfWhoSpeaksThere()
    {
        const string Text = "Fenn claims that Lark asked for help, which he denied.";
        var article = new SampleArticle("help", Text, new(null)).Paragraph("Fenn", "denied.")
            .Actor("person-fenn", "Fenn", ActorKind.Person).Actor("person-lark", "Lark", ActorKind.Person)
            .Quote(QuoteKind.Indirect, "Fenn", "claims", ["that Lark asked for help, which he denied"], "person-fenn", SourceKind.NamedPerson)
            .Quote(QuoteKind.Indirect, "he", "denied", ["which"], "person-lark", SourceKind.NamedPerson, stance: Stance.Denies,
                parent: 0)
            .Build();
        var corpus = SampleCorpus.Of(article);
        Assert.Contains("1 denial inside another quote stands in a sentence in which Fenn speaks.", new WhoDisputes(Scope(corpus)).Of("Fenn"),
            StringComparison.Ordinal);
        Assert.DoesNotContain("inside another quote", new WhoDisputes(Scope(corpus)).Of("Lark"), StringComparison.Ordinal);
    }

    [Fact]
    public void NoOutletStandsAmongThoseWhoRelay()
    {
        var page = Page(WhoSpeaks.Of(Scope(SampleCorpus.Corpus)));
        Assert.All(page.QuerySelectorAll("td[data-label='relayed by']"), cell =>
            Assert.DoesNotContain("no outlet", cell.TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(page.QuerySelectorAll("td[data-label='no outlet named'] a"));
    }

    private static Scope Scope(NewsCorpus corpus) => new(corpus, new ReportLinks(corpus), "../", null);

    private static IHtmlDocument Page(string html) => new HtmlParser().ParseDocument(html);

    [Fact]
    public void AFigureOfAnUnspecifiedSourceIsClaimedByNone()
    {
        var corpus = News.Parse("Ada Fenn said that 300 workers were dismissed. It is believed that 20 boats were lost. The mill has 12 gates.");
        Assert.Contains(
            "Of 3 figures (dates aside), 1 is claimed by a source, 1 by an unspecified one or by someone not identified and 1 stands in the writer's own voice",
            Page(WhoseNumbers.Of(Scope(corpus))).Body!.TextContent, StringComparison.Ordinal);
    }
}
