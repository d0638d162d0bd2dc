using Attribution.Claims;

namespace Attribution.Tests.Claims;

public sealed class StanceTests
{
    [Theory]
    [InlineData("[s1:The mayor] [c1:said] [q1:that the mill would stay].", Stance.Asserts)]
    [InlineData("[s1:The mayor] [c1:has dismissed] [q1:the idea].", Stance.Denies)]
    [InlineData("[s1:The mayor] [c1:denies] [q1:taking money].", Stance.Denies)]
    [InlineData("[s1:The mayor] [c1:pleaded not guilty] [q1:to fraud].", Stance.Denies)]
    [InlineData("[s1:The mayor] [c1:pushed back] [q1:against the report].", Stance.Denies)]
    [InlineData("[s1:The mayor] [c1:asked] [q1:who would pay].", Stance.Asks)]
    [InlineData("[s1:The mayor] [c1:asked] [q1:the council to wait].", Stance.Asks)]
    [InlineData("[s1:The mayor] [c1:proposed] [q1:a second vote].", Stance.Asks)]
    [InlineData("[s1:The mayor] [c1:called for] [q1:a second vote].", Stance.Urges)]
    [InlineData("[s1:The mayor] [c1:called on] [q1:the council to wait].", Stance.Urges)]
    [InlineData("[s1:The mayor] [c1:called] [q1:the closure a disaster].", Stance.Asserts)]
    [InlineData("[s1:The mayor] [c1:ordered] [q1:the mill to close].", Stance.Urges)]
    [InlineData("[s1:The mayor] [c1:told] [q1:drivers to take another road].", Stance.Urges)]
    [InlineData("[s1:The mayor] [c1:told] the council [q1:that drivers want to wait].", Stance.Asserts)]
    [InlineData("[q1:Drivers] [c1:have been told] [q1:to take another road].", Stance.Urges)]
    [InlineData("[s1:The mayor] [c1:wants] [q1:the council to wait].", Stance.Urges)]
    [InlineData("[s1:The mayor] [c1:wants] [q1:to sell the mill].", Stance.Asserts)]
    [InlineData("[s1:The mayor] [c1:promised] [q1:that the mill would stay].", Stance.Promises)]
    [InlineData("[s1:The mayor] [c1:did not deny] [q1:taking money].", Stance.Denies)]
    [InlineData("[s1:The mayor] [c1:did not say] [q1:who would pay].", Stance.Asserts)]
    [InlineData("[q1:“Who would pay for it?”] [s1:the mayor] [c1:said].", Stance.Asks)]
    public void TheCueSaysWhatTheSpeakerDoes(string text, Stance stance) =>
        Assert.Equal(stance, new Marked(text).Article.Quotes[0].Stance);

    [Theory]
    [InlineData("[s1:The ministry] [c1:denied] [q1:the fishermen licences].", Stance.Asserts)]
    [InlineData("[s1:The ministry] [c1:denied] [q1:her a passport].", Stance.Asserts)]
    [InlineData("[s1:The council] [c1:rejected] [q1:the bill].", Stance.Asserts)]
    [InlineData("[s1:The court] [c1:dismissed] [q1:a lawsuit against the mill].", Stance.Asserts)]
    [InlineData("[s1:The mill] [c1:dismissed] [q1:three clerks].", Stance.Asserts)]
    [InlineData("[s1:The two towns] [c1:disagree over] [q1:who should pay].", Stance.Asserts)]
    [InlineData("[s1:The council] [c1:denied] [q1:the club’s members a permit].", Stance.Asserts)]
    [InlineData("[s1:The ministry] [c1:denied] [q1:the paper's reporters their visas].", Stance.Asserts)]
    [InlineData("[s1:The bank] [c1:denied] [q1:the town’s claims about the loan].", Stance.Denies)]
    [InlineData("[s1:The ministry] [c1:denied] [q1:the paper's report of a fire].", Stance.Denies)]
    [InlineData("[s1:The ministry] [c1:denied] [q1:any link to the fire].", Stance.Denies)]
    [InlineData("[s1:The ministry] [c1:denied] [q1:that it had refused the fishermen licences].", Stance.Denies)]
    [InlineData("[s1:The council] [c1:rejected] [q1:the allegation].", Stance.Denies)]
    [InlineData("[s1:The mill] [c1:dismissed] [q1:reports of three deaths].", Stance.Denies)]
    public void AnActInAVerbOfDenyingDeniesNothing(string text, Stance stance) =>
        Assert.Equal(stance, new Marked(text).Article.Quotes[0].Stance);

    /// <summary>Sentences that the model of acts was not trained with: of acts nothing said is called false.</summary>
    [Fact]
    public void ActsAndDenialsInTheSameVerbsAreToldApart()
    {
        string[] acts =
        [
            "[s1:The committee] [c1:rejected] [q1:her candidacy].", "[s1:Regulators] [c1:rejected] [q1:a complaint against Opal] on Friday.",
            "[s1:The consulate] [c1:denied] [q1:him a visa].", "[s1:Prison officials] [c1:denied] [q1:the inmates phone calls].",
            "[s1:A judge] [c1:dismissed] [q1:the charges against the mayor].", "[s1:The director] [c1:dismissed] [q1:three cooks] in May.",
            "[s1:Norland] [c1:rejected] [q1:the treaty].", "[s1:Lawmakers] [c1:rejected] [q1:calls for a vote].",
            "[s1:Dorn] [c1:denied] [q1:Westvale a goal] twice.", "[s1:The union] [c1:contested] [q1:the election of its chair].",
            "[s1:Voters] [c1:rejected] [q1:the merger] in a referendum.", "[s1:The airline] [c1:denied] [q1:boarding to 30 people].",
        ];
        string[] denials =
        [
            "[s1:The mill] [c1:denied] [q1:polluting the river].", "[s1:The minister] [c1:rejected] [q1:any link to the firm].",
            "[s1:Kahl] [c1:disputes] [q1:the count].", "[s1:She] [c1:dismissed] [q1:the rumours about her health].",
            "[s1:The ministry] [c1:rejected] [q1:accusations of torture].", "[s1:He] [c1:denied] [q1:an affair with his secretary].",
            "[s1:The coach] [c1:denied] [q1:any rift in the team].", "[s1:Opal] [c1:denies] [q1:that its phones listen].",
            "[s1:Brandt] [c1:contested] [q1:the report's conclusion].",
        ];

        string[] wrong =
        [
            .. acts.Where(text => new Marked(text).Article.Quotes[0].Stance is Stance.Denies),
            .. denials.Where(text => new Marked(text).Article.Quotes[0].Stance is not Stance.Denies),
        ];

        Assert.True(wrong.Length <= 3, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("[s1:The mayor] [c1:said] [q1:that the claims were “totally unfounded”].")]
    [InlineData("[q1:“This is pure invention,”] [s1:the mayor] [c1:said].")]
    [InlineData("[s1:The mayor] [c1:calls] [q1:the claim “pure invention.”]")]
    [InlineData("[s1:The mayor] [c1:said] [q1:reports of a sale were false].")]
    [InlineData("[s1:The mayor] [c1:said] [q1:it was not true].")]
    [InlineData("[s1:The mayor] [c1:said] [q1:there was no truth to the rumors].")]
    [InlineData("[q1:“Nonsense,”] [s1:the mayor] [c1:said].")]
    [InlineData("[s1:The mayor] [c1:described] [q1:the allegations as baseless].")]
    [InlineData("[s1:The mayor] [c1:said] [q1:the report was wrong].")]
    [InlineData("[s1:The mayor] [c1:said] [q1:the miller used categorically false claims].")]
    [InlineData("[s1:The mayor] [c1:said] [q1:that no such letter existed].")]
    [InlineData("[q1:“She is wrong,”] [s1:the mayor] [c1:said].")]
    [InlineData("[s1:The mayor] [c1:described] [q1:the letter as a smear].")]
    public void ContentThatCallsAClaimFalseDenies(string text) =>
        Assert.Equal(Stance.Denies, new Marked(text).Article.Quotes[0].Stance);

    [Theory]
    [InlineData("[s1:The mayor] [c1:said] [q1:reports of a sale were disturbing].")]
    [InlineData("[s1:The mayor] [c1:said] [q1:that the claims were not false].")]
    [InlineData("[s1:The mayor] [c1:said] [q1:it was wrong to close the mill].")]
    [InlineData("[q1:“You think it is a hoax,”] [s1:the mayor] [c1:said].")]
    [InlineData("[s1:The mayor] [c1:assumed] [q1:that the report was false].")]
    [InlineData("[s1:The mayor] [c1:said] [q1:a false alarm had closed the mill].")]
    [InlineData("[s1:The mayor] [c1:called] [q1:the closure a death sentence].")]
    [InlineData("[s1:The mayor] [c1:said] [q1:he had read the report and that two doors were fake].")]
    public void AnOpinionOrAnotherFalseThingDoesNot(string text) =>
        Assert.Equal(Stance.Asserts, new Marked(text).Article.Quotes[0].Stance);
}
