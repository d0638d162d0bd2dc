namespace Attribution.Tests.Actors;

public sealed class ActorIdTests
{
    [Theory]
    [InlineData("Paul D. Reed spoke in May.", "Paul Reed spoke in June.")]
    [InlineData("China’s Foreign Ministry denied it.", "The Chinese foreign ministry denied it.")]
    [InlineData("The AP reported it.", "The Associated Press reported it.")]
    [InlineData("Zoë Müller spoke.", "Zoe Muller spoke.")]
    public void Two_documents_share_who_has_one_name(string one, string other) => Assert.Equal(Id(one, "a"), Id(other, "b"));

    [Theory]
    [InlineData("Mr. Johnson spoke in May.", "Mr. Johnson spoke in June.")]
    [InlineData("Abel H. W. Reed spoke.", "Abel W. Reed spoke.")]
    [InlineData("Paul Reed Jr. spoke.", "Paul Reed spoke.")]
    [InlineData("J. D. Reed spoke.", "J. Reed spoke.")]
    [InlineData("The Irish Republican Army spoke.", "The Irish army spoke.")]
    [InlineData("The Town Council voted, and the Town Council said so.", "The Town Council said it would vote.")]
    public void Who_only_looks_alike_stays_apart(string one, string other) => Assert.NotEqual(Id(one, "a"), Id(other, "b"));

    private static string Id(string text, string document) => new Found(text, document).Set.Actors[0].Id;
}
