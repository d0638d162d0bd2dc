namespace Attribution.Tests.Claims;

public sealed class UnnamedChainsTests
{
    [Theory]
    [InlineData("[s1:A person familiar with the matter] [c1:said] [q1:the mill would close]. [s2:The person] [c2:said] [q2:it was old].",
        "A person familiar with the matter")]
    [InlineData("[s1:A source] [c1:said] [q1:the mill would close]. [s2:Its anonymous source] [c2:said] [q2:it was old].", "A source")]
    [InlineData("[s1:A source] [c1:said] [q1:the mill would close]. [s2:The same source] [c2:said] [q2:it was old].", "A source")]
    [InlineData("[s1:A senior official] [c1:said] [q1:the mill would close]. [s2:The official] [c2:said] [q2:it was old].", "A senior official")]
    [InlineData("[s1:A senior official] [c1:said] [q1:the mill would close]. [s2:The source] [c2:said] [q2:it was old].", "A senior official")]
    [InlineData("[s1:An owner of the mill] [c1:said] [q1:the mill would close]. [s2:The owner] [c2:said] [q2:it was old].", "An owner of the mill")]
    public void WhoWasIntroducedIsKnownAgain(string text, string name) =>
        Assert.Equal(name, new Marked(text).Article.Quotes[^1].SpeakerName);

    [Theory]
    [InlineData("[s1:An engineer] [c1:said] [q1:the mill would close]. [s2:A second engineer] [c2:said] [q2:it was old]. "
        + "[s3:The engineer] [c3:said] [q3:it was safe].", "The engineer")]
    [InlineData("[s1:An engineer] [c1:said] [q1:the mill would close]. [s2:Another engineer] [c2:said] [q2:it was old].", "Another engineer")]
    [InlineData("[s1:A doctor] [c1:said] [q1:the mill would close]. [s2:The teacher] [c2:said] [q2:it was old].", "The teacher")]
    [InlineData("[s1:A lawyer] [c1:said] [q1:the mill would close]. [s2:Her lawyer] [c2:said] [q2:it was old].", "Her lawyer")]
    [InlineData("[s1:An official] [c1:said] [q1:the mill would close]. [s2:The senior official] [c2:said] [q2:it was old].", "The senior official")]
    [InlineData("[s1:A spokesman for the bank] [c1:said] [q1:the mill would close]. [s2:A spokesman for the union] [c2:said] [q2:it was old]. "
        + "[s3:The spokesman] [c3:said] [q3:it was safe].", "The spokesman")]
    public void WhereTwoMayBeMeantNothingIsDecided(string text, string name) =>
        Assert.Equal(name, new Marked(text).Article.Quotes[^1].SpeakerName);
}
