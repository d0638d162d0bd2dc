namespace Attribution.Tests.Claims;

public sealed class DepthTests
{
    [Theory]
    [InlineData("The mill is old.", 0)]
    [InlineData("[s1:The mayor] [c1:said] [q1:that the mill is old].", 1)]
    [InlineData("It [c1:is believed] [q1:that the mill is old].", 1)]
    [InlineData("[q1:“As [s2:the miller] [c2:has said], [q2:the mill is old],”] [s1:the mayor] [c1:said].", 2)]
    [InlineData("[s1:The mayor] [c1:dismissed] [q1:[c2:claims made] by [s2:the miller] [q2:that the mill is old]].", 1)]
    [InlineData("[s1:The mayor] [c1:rejected] [q1:[c2:an allegation] by [s2:the auditor] [q2:that the money is gone]], per [v1:Reuters].", 2)]
    [InlineData("[s1:The mayor] [c1:said] [q1:[s2:the miller] [c2:believes] [q2:that [s3:the book] [c3:says] [q3:the mill is old]]].", 3)]
    [InlineData("[s1:The mayor] [c1:said] [q1:the mill had not been painted for years and that [s2:the miller] [c2:promised] [q2:to do it]].", 1)]
    [InlineData("[s1:Half the voters] [c1:said] [q1:[s2:they] [c2:approved of] [q2:the mayor]].", 1)]
    public void EachHandThatCarriesTheSameContentCounts(string text, int depth) =>
        Assert.Equal(depth, Assert.Single(new Marked(text).Article.Claims).Depth);

    [Theory]
    [InlineData("A spokesman said the two airlines had agreed to merge.")]
    [InlineData("Ann Example said that the club had promised to pay the players.")]
    [InlineData("Ann Example said the ministry planned to close the school.")]
    public void WhatOthersAgreeToDoWasNotToldByThem(string text) => Assert.Equal(1, Assert.Single(News.Parse(text).Claims).Depth);
}
