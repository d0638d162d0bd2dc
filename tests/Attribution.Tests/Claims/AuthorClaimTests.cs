using Attribution.Actors;
using Attribution.Claims;
using Attribution.Documents;

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
    [InlineData("The Dutch have lent the pumps, but [q1:the town] [c1:is not believed] [q1:to have used them].", "The Dutch have lent the pumps")]
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
    [InlineData("date 2024-05-31 Divers look for a bell. (AP Photo/Ann Example)")]
    [InlineData("date 2024-05-31 In this photo, divers look for a bell.")]
    public void WhoMadeAPhotoIsNoSourceOfItsCaption(string text)
    {
        var article = new Marked(text + "\n\nThe bell is old.").Article;

        Assert.Equal([SectionKind.Caption, SectionKind.Body], article.Claims.Select(claim => article.Annotated.ParagraphOf(claim.Sentence).Section));
        Assert.All(article.Claims, claim => Assert.Equal((SourceKind.None, 0, Voice.Author), (claim.SourceKind, claim.Depth, claim.Voice)));
    }

    [Theory]
    [InlineData("In this photo provided by the harbour office, divers look for a bell.", SourceKind.Institution)]
    [InlineData("In this image released by the Ministry of Health, a nurse vaccinates a child on Monday.", SourceKind.Institution)]
    [InlineData("In this frame grab from video shared by a resident, a barn burns.", SourceKind.UnnamedPerson)]
    [InlineData("A photo provided by Ann Example, a diver, shows the bell.", SourceKind.NamedPerson)]
    public void WhoGaveAPictureStandsBehindItsCaption(string caption, SourceKind kind)
    {
        var claim = new Marked($"date 2024-05-31 {caption}\n\nThe bell is old.").Article.Claims[0];

        Assert.Equal((kind, 1, Voice.Author), (claim.SourceKind, claim.Depth, claim.Voice));
    }

    [Theory]
    [InlineData("[s1:The town] [c1:proposed] [q1:a truce] that Norland accepted, but it was rejected by the council.",
        "that Norland accepted, but it was rejected by the council")]
    [InlineData("[s1:The mayor] [c1:proposed] [q1:a swap of lots], which Norland agreed to.", "which Norland agreed to")]
    [InlineData("[s1:The mayor] [c1:offered] [q1:a pay deal] that she accepted on Monday.", "that she accepted on Monday")]
    public void WhatSomebodyDidWithAProposalIsTheWritersStatement(string text, string clause) =>
        Assert.Equal([clause], new Marked(text).AuthorClaims);

    [Theory]
    [InlineData("(AP Photo/Ann Example)")]
    [InlineData("(Photo: Bo Lind/Harbour News)")]
    [InlineData("Photo by Bo Lind via Getty Images")]
    [InlineData("Photo: Bo Lind/Reuters")]
    [InlineData("Photograph: Bo Lind/The Guardian")]
    [InlineData("Picture by Bo Lind")]
    [InlineData("Image source, Getty Images")]
    [InlineData("Image: Bo Lind.")]
    [InlineData("Image credit: Port of Tarn")]
    [InlineData("Photo courtesy of the Tarn Rowing Club")]
    [InlineData("Courtesy of Bo Lind")]
    [InlineData("Credit: Bo Lind")]
    [InlineData("Bo Lind/Reuters.")]
    [InlineData("BO LIND via Getty Images.")]
    [InlineData("Pool/AFP")]
    [InlineData("Bo Lind for The Harbour Times")]
    [InlineData("Video: Bo Lind / Tarn TV")]
    public void ACreditClaimsNothing(string credit) =>
        Assert.Equal(["Divers look for a bell.", "It is old."], new Marked($"Divers look for a bell.\n\n{credit}\n\nIt is old.").AuthorClaims);

    [Theory]
    [InlineData("10:32 a.m.")]
    [InlineData("14.05 GMT")]
    [InlineData("Noon, Tuesday, 4 June 2024")]
    [InlineData("Updated at 10:32 a.m.")]
    [InlineData("Last updated: June 4, 2024 at 6:15 PM EDT")]
    [InlineData("Published 3 hours ago")]
    [InlineData("5 min read")]
    [InlineData("(h/t Bo Lind)")]
    [InlineData("H/T: @bolind")]
    [InlineData("@bo_lind.")]
    [InlineData("Advertisement")]
    [InlineData("Read more: The bell of the Aurora")]
    [InlineData("Share this")]
    [InlineData("Contributing: Bo Lind and Ann Example")]
    [InlineData("This story has been updated with comments from the harbour office.")]
    [InlineData("float: left;")]
    public void WhatAPageSaysOfItselfClaimsNothing(string line) =>
        Assert.Equal(["Divers look for a bell.", "It is old."], new Marked($"Divers look for a bell.\n\n{line}\n\nIt is old.").AuthorClaims);

    [Theory]
    [InlineData("Names and addresses.")]
    [InlineData("Bo Lind as the harbour master")]
    [InlineData("A stage show for families")]
    [InlineData("Labour Party - 12 seats")]
    [InlineData("What comes next for the mill?")]
    public void ALineThatStatesNothingClaimsNothing(string line) =>
        Assert.Equal(["Divers look for a bell.", "It is old."], new Marked($"Divers look for a bell.\n\n{line}\n\nIt is old.").AuthorClaims);

    [Theory]
    [InlineData("The ferry left at 10:32 a.m.")]
    [InlineData("Reuters photographed the bell.")]
    [InlineData("The image shows the harbour at dusk.")]
    [InlineData("Two clubs share this boat.")]
    [InlineData("The committee relinquished control of the port.")]
    [InlineData("Still, the smell persists.")]
    [InlineData("He won.")]
    public void AShortSentenceWithAVerbIsAStatement(string sentence) =>
        Assert.Equal([sentence, "It is old."], new Marked($"{sentence}\n\nIt is old.").AuthorClaims);
}
