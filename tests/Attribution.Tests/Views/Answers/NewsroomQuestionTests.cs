using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Attribution.Audit;
using Attribution.Corpus;
using Attribution.Passages;
using Attribution.Views;
using Attribution.Views.ActorPages;
using Attribution.Views.Answers;
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
        Assert.Equal("The overview has 4 sources: 2 more only think, plan or ask for something.", heard.WhyTheOverviewHasMore);
        Assert.Equal("2 of the sources say or know something, and these the source audit has; 2 only think, plan or ask for something.",
            heard.WhyTheAuditHasFewer);

        var said = HeardSources.Of(News.Parse("Ada Fenn said that the mill is safe."));
        Assert.Equal(("", "", ""), (said.WhyTheAuditHasFewer, said.WhyTheOverviewHasMore, said.WhyNotAllHavePages));
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
}
