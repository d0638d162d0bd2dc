using Attribution.Claims;

namespace Attribution.Tests.Claims;

public sealed class DisputeTests
{
    [Theory]
    [InlineData("[s1:The miller] [c1:said] [q1:that the town had sold the mill to a hotel]. [s2:The mayor] [c2:denied] [q2:that the town had sold "
        + "the mill].", "c1")]
    [InlineData("[s1:The mayor] [c1:denied] [q1:that the town had sold the mill]. [s2:The miller] [c2:said] [q2:that the town had sold the mill to a "
        + "hotel].", "c2")]
    [InlineData("[s1:The miller] [c1:said] [q1:that the river is high]. [s2:The mayor] [c2:rejected] [q2:that account].", "c1")]
    [InlineData("[s1:The miller] [c1:said] [q1:that the river is high]. [q2:“This is pure invention,”] [s2:the mayor] [c2:said].", "c1")]
    [InlineData("[s1:A poll] [c1:showed] [q1:the miller ahead]. [s2:The mayor] [c2:dismissed] [q2:the result].", "c1")]
    [InlineData("[s1:The mayor] [c1:dismissed] [q1:[c2:claims] by [s2:the miller] [q2:that the town had sold the mill]].", "q2")]
    [InlineData("[s1:Residents] [c1:warned] [q1:that the tower would put the school in the shade]. [s2:Ann Example] [c2:said] [q2:that it was ugly]. "
        + "[s3:Ben Sample, the planner,] [c3:disputed] [q3:the claim about the school].", "c1")]
    [InlineData("[s1:Ann Example] [c1:accused] [q1:Ben Sample of taking money]. [s2:Carl Third] [c2:said] [q2:that the river is high]. [s3:Ben "
        + "Sample] [c3:pleaded] [q3:not guilty].", "c1")]
    [InlineData("[s1:Ann Example] [c1:said] [q1:that Ben Sample had lied]. [s2:Carl Third] [c2:said] [q2:that the river is high]. [q3:“That is "
        + "flatly untrue,”] [s3:Ben Sample] [c3:said].", "c1")]
    [InlineData("[s1:Ann Example] [c1:said] [q1:that the river is high]. [q2:“Rubbish,”] [s2:Ben Sample] [c2:said].", "c1")]
    [InlineData("[s1:The mayor] [c1:denied] [q1:targeting farmers]. [s2:The miller] [c2:said] [q2:that the river is high].", null)]
    [InlineData("[s1:The miller] [c1:said] [q1:that the river is high]. [s2:The mayor] [c2:did not deny] [q2:that the river is high].", null)]
    [InlineData("[s1:The miller] [c1:asked] [q1:that the river be watched]. [s2:The mayor] [c2:rejected] [q2:the claims].", null)]
    [InlineData("[s1:The miller] [c1:said] [q1:that the town had sold the mill]. [s2:The mayor] [c2:denied] [q2:that the town had sold the mill]. "
        + "[s3:The miller] [c3:said] [q3:that the river is high].", "c1")]
    public void ADenialNamesTheClaimThatItDenies(string text, string? disputed)
    {
        var claims = new Marked(text).Article.Claims;

        Assert.Equal(disputed, Assert.Single(claims.Select(claim => claim.Disputes).Where(id => id is not null).DefaultIfEmpty()));
    }

    [Theory]
    [InlineData("[s1:Mara Dell, a union leader,] [c1:said] [q1:that forty patients had died of the infection]. [s1:She] also [c2:said] [q2:that a number "
        + "of nurses had been infected]. [s3:Ann Poole, the director,] [c3:dismissed] [q3:the claim that members of her staff had caught the disease].", "c2")]
    [InlineData("[s1:Tom Reyes] [c1:said] [q1:that the firm had overstated its revenue by a fifth]. [s2:Tom Reyes] also [c2:said] [q2:that the firm had "
        + "overstated the size of its workforce]. [s3:Kim Osei] [c3:rejected] [q3:the claim that the firm had inflated its sales].", "c1")]
    [InlineData("[s1:Lena Vogt] [c1:said] [q1:that some players had been bribed before the final]. [s2:Lena Vogt] [c2:added] [q2:that several referees had "
        + "been bribed before the match]. [s3:Olaf Brandt] [c3:dismissed] [q3:the claim that any footballers had taken bribes].", "c1")]
    [InlineData("[s1:Oda Karim] [c1:said] [q1:that many Norland soldiers are fighting abroad]. [s2:Oda Karim] also [c2:said] [q2:that his government knew "
        + "of more Norland nationals who were fighting]. [s3:Ilse Tann] [c3:dismissed] [q3:the claim that more Norland citizens were fighting].", "c2")]
    public void OfOneSpeakersClaimsTheOneOfTheSamePeopleAndThingsIsDenied(string text, string disputed) =>
        Assert.Equal(disputed, new Marked(text.Replace("[s1:She]", "[s2:She]")).Article.Claims[^1].Disputes);

    [Fact]
    public void WhatOthersDenyInWordsIsWhatADenialWithoutWordsOfItsOwnPointsBackTo()
    {
        var claims = new Marked(
            "[s1:The miller] [c1:said] [q1:that the town had sold the mill]. [s2:The mayor] [c2:denied] [q2:that the town had sold the mill]. "
            + "[s3:A farmer] [c3:said] [q3:that the river is high]. [s4:Ben Sample] [c4:said] [q4:that the claims were unfounded].").Article.Claims;

        Assert.Equal([null, "c1", null, "c1"], claims.Select(claim => claim.Disputes));
        Assert.Equal([null, DisputeEvidence.Words, null, DisputeEvidence.Context], claims.Select(claim => claim.DisputeEvidence));
    }

    [Fact]
    public void ADenialThatQuotesWhatItDeniesNeedsNoOtherClaim() => Assert.Equal(
        DisputeEvidence.Quoted,
        Assert.Single(
            new Marked("[s1:The mayor] [c1:dismissed] [q1:[c2:claims] by [s2:the miller] [q2:that the town had sold the "
                + "mill]].").Article.Claims).DisputeEvidence);
}
