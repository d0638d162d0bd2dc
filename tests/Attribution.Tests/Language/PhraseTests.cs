using Attribution.Language;

namespace Attribution.Tests.Language;

public sealed class PhraseTests
{
    [Theory]
    [InlineData("Chile’s foreign ministry rejected the plan.", "Chile’s foreign ministry|the plan")]
    [InlineData("A spokesperson for the energy ministry spoke.", "A spokesperson|the energy ministry")]
    [InlineData("On Tuesday, Ann Reed met two senior officials.", "Tuesday|Ann Reed|two senior officials")]
    [InlineData("He told reporters Wednesday that it was over.", "He|reporters|Wednesday|it")]
    [InlineData("The mayor last week called it the most serious crisis.", "The mayor|last week|it|the most serious crisis")]
    [InlineData("About 1,200 people lost $3.2 million.", "1,200 people|$3.2 million")]
    [InlineData("Russian and Ukrainian officials met.", "Russian and Ukrainian officials")]
    [InlineData("They found a “significant” number of errors.", "They|a “significant” number|errors")]
    public void BasePhrasesEndWithTheirHeads(string text, string phrases) =>
        Assert.Equal(phrases, string.Join('|', Annotate.Text(text).NounPhrases.Select(phrase => phrase.Span.Of(text))));

    [Theory]
    [InlineData("She has not yet said so.", "has not yet said")]
    [InlineData("The men are believed to have fled.", "are believed|to have fled")]
    [InlineData("He did n't ask.", "did n't ask")]
    [InlineData("They may be told to leave.", "may be told|to leave")]
    [InlineData("In a televised address she resigned.", "resigned")]
    public void AVerbGroupHoldsAuxiliariesNegationAndAdverbs(string text, string groups) =>
        Assert.Equal(groups, string.Join('|', Groups(text).Select(group => group.Span.Of(text))));

    [Fact]
    public void AVerbGroupKnowsNegationAndVoice()
    {
        var group = Assert.Single(Groups("The report was never published."));
        Assert.True(group.Negated && group.Passive);
        Assert.Equal(VerbForm.Finite, group.Form);
        Assert.Equal(VerbForm.Modal, Groups("She may say so.")[0].Form);
    }

    private static List<VerbGroup> Groups(string text)
    {
        var document = Annotate.Text(text);
        return VerbGroupFinder.Find(document, 0, document.Tokens.Length);
    }
}
