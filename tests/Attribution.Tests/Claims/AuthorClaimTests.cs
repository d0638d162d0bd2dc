using Attribution.Actors;
using Attribution.Claims;

namespace Attribution.Tests.Claims;

public sealed class AuthorClaimTests
{
    [Fact]
    public void ASentenceWithoutAQuoteIsInTheWritersVoice() =>
        Assert.Equal(
            ["The mill is old.", "It stands by the river."],
            new Marked("The mill is old. [s1:The mayor] [c1:said] [q1:that it would stay]. It stands by the river.").AuthorClaims);

    [Theory]
    [InlineData("The council closed the old bridge to trucks after [s1:an engineer] [c1:warned] [q1:that it could fail].",
        "The council closed the old bridge to trucks")]
    [InlineData("The bridge has two lanes, but [s1:the engineer] [c1:said] [q1:that one could fail].", "The bridge has two lanes")]
    [InlineData("In May, the town bought the mill, and [s1:the mayor] [c1:promised] [q1:that it would stay].", "In May, the town bought the mill")]
    [InlineData("[s1:The town] [c1:proposed] [q1:a second vote], but it was rejected by the council.", "it was rejected by the council")]
    [InlineData("[s1:The town] is known to be fond of its mill, but [c1:has claimed] [q1:poverty].", "The town is known to be fond of its mill")]
    public void AnIndependentClauseBesideAQuoteIsToo(string text, string clause) =>
        Assert.Equal([clause], new Marked(text).AuthorClaims);

    [Theory]
    [InlineData("At a briefing in the town hall on Tuesday, [s1:the mayor] [c1:said] [q1:that it would stay].")]
    [InlineData("When the council met on Monday, [s1:the mayor] [c1:said] [q1:that it would stay].")]
    [InlineData("[s1:The mayor] also [c1:said] on Monday [q1:that it would stay].")]
    [InlineData("[s1:The mayor] [c1:told] the people who filled the hall [q1:that it would stay].")]
    [InlineData("“[q1:It will stay],” [s1:the mayor] [c1:said].")]
    [InlineData("TARN, May 3 (Reuters) - [s1:The mayor] [c1:said] on Friday [q1:that it would stay].")]
    [InlineData("[q1:“It will stay,”] [s1:the mayor] [c1:said], pointing at the mill.")]
    [InlineData("The mayor went on:\n\n[q1:“It will stay.”]")]
    public void TheMereFrameOfAQuoteIsNot(string text) => Assert.Empty(new Marked(text).AuthorClaims);

    [Fact]
    public void HeadingsAndLinesWithoutWordsMakeNoClaim() =>
        Assert.Equal(["The mill is old.", "It is for sale."], new Marked("The mill is old.\n\nWhat it costs\n\nIt is for sale.\n\n***").AuthorClaims);

    [Fact]
    public void AQuotationWithoutASourceIsNotInTheWritersVoice() =>
        Assert.Equal(["The mill is old."], new Marked("The mill is old.\n\n“It will stay. I know it.”").AuthorClaims);

    [Fact]
    public void AStatementOfTheWriterHasNoSource()
    {
        var claim = Assert.Single(new Marked("The mill is old.").Article.Claims);

        Assert.Equal(("c1", Voice.Author, SourceKind.None, 0, Stance.Asserts), (claim.Id, claim.Voice, claim.SourceKind, claim.Depth, claim.Stance));
        Assert.Null(claim.Actor ?? claim.Relay ?? claim.Quote);
    }

    [Theory]
    [InlineData("date 2024-05-31 In this photo provided by the harbour office, divers look for a bell.", SourceKind.Document, 1)]
    [InlineData("date 2024-05-31 Divers look for a bell. (AP Photo/Ann Example)", SourceKind.Document, 1)]
    [InlineData("date 2024-05-31 In this photo, divers look for a bell.", SourceKind.None, 0)]
    public void APhotoCreditIsTheSourceOfItsCaption(string text, SourceKind kind, int depth)
    {
        var claim = new Marked(text + "\n\nThe bell is old.").Article.Claims[0];

        Assert.Equal((kind, depth, Voice.Author), (claim.SourceKind, claim.Depth, claim.Voice));
    }
}
