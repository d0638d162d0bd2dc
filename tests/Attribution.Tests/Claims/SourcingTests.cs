using Attribution.Actors;

namespace Attribution.Tests.Claims;

public sealed class SourcingTests
{
    [Fact]
    public void AQuoteWithoutASourceRestsOnAnUnspecifiedOne()
    {
        var quote = Assert.Single(new Marked("It [c1:is believed] [q1:that the mill is old].").Article.Quotes);

        Assert.Equal((SourceKind.Unspecified, "no source in the text", ""), (quote.SourceKind, quote.SourceReason, quote.SpeakerName));
        Assert.Null(quote.Actor);
    }

    [Theory]
    [InlineData("[s1:Ann Example] [c1:said] [q1:that the mill is old], per [v1:Reuters].", "reuters", 2)]
    [InlineData("[s1:Ann Example] [c1:told] [v1:the BBC] [q1:that the mill is old].", "bbc", 2)]
    [InlineData("[s1:Ann Example] [c1:told] [v1:the council] [q1:that the mill is old].", null, 1)]
    [InlineData("[s1:Ann Example] [c1:said] in an interview with the BBC [q1:that the mill is old].", "bbc", 2)]
    [InlineData("[q1:“The mill is old,”] [s1:Ann Example] [c1:said] on CNN.", "cnn", 2)]
    [InlineData("[s1:Ann Example] [c1:said] on Monday [q1:that she had read the BBC].", null, 1)]
    [InlineData("[s1:Ann Example, who sold the mill to the BBC,] [c1:said] [q1:that the mill is old].", null, 1)]
    [InlineData("[s1:Reuters] [c1:reported] [q1:that the mill is old].", null, 1)]
    [InlineData("The mill is old, per Reuters.", "reuters", 1)]
    [InlineData("According to Reuters, the mill is old.", "reuters", 1)]
    [InlineData("The mill costs 4 euros per visitor.", null, 0)]
    public void OnlyOutletsRelay(string text, string? relay, int depth)
    {
        var claim = Assert.Single(new Marked(text).Article.Claims);

        Assert.Equal((relay, depth), (claim.Relay, claim.Depth));
    }

    [Fact]
    public void AFigureBelongsToTheOutermostQuoteAroundIt()
    {
        var figures = new Marked(
            "[n9:Two] mills burned. [s1:The mayor] [c1:said] [q1:[s2:the miller] [c2:saw] [q2:[n9:three men] near them]] at [n9:nine].").Article.Figures;

        Assert.Equal([("f1", null), ("f2", "q1"), ("f3", null)], figures.Select(figure => (figure.Id, figure.Quote)));
    }

    [Theory]
    [InlineData("According to Reuters, [n9:two] mills [c1:are believed] [q1:to have burned].", "reuters")]
    [InlineData("[n9:Two] mills burned, per Reuters.", "reuters")]
    [InlineData("[n9:Two] mills burned.", null)]
    [InlineData("[s1:Ann Example] [c1:said] [q1:that [n9:two] mills burned], per [v1:Reuters].", null)]
    public void AFigureOutsideQuotesHasTheOutletOfItsSentence(string text, string? outlet) =>
        Assert.Equal(outlet, Assert.Single(new Marked(text).Article.Figures).Outlet);

    [Fact]
    public void ClaimsStandInTextOrderAndNestedQuotesMakeNone()
    {
        var article = new Marked(
            "The mill is old. [q1:“As [s2:the miller] [c2:has said], [q2:it will stay],”] [s1:the mayor] [c1:said].").Article;

        Assert.Equal([("c1", null), ("c2", "q1")], article.Claims.Select(claim => (claim.Id, claim.Quote)));
        Assert.Equal([null, "q1"], article.Quotes.Select(quote => quote.Parent));
    }
}
