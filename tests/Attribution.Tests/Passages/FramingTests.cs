using Attribution.Corpus.Rows;
using Attribution.Language;

namespace Attribution.Tests.Passages;

public sealed class FramingTests
{
    [Theory]
    [InlineData("say", "neutral")]
    [InlineData("according to", "neutral")]
    [InlineData("reveal", "as true")]
    [InlineData("claim", "at a distance")]
    [InlineData("admit", "admitting")]
    [InlineData("dismiss", "denying")]
    [InlineData("promise", "urging")]
    [InlineData("believe", "thinking")]
    [InlineData("", "other")]
    [InlineData("walk", "other")]
    public void AVerbFramesWhatItReports(string lemma, string framing) => Assert.Equal(framing, Framing.Of(lemma, NewsLexicon.Default));

    [Fact]
    public void TheLexiconKnowsNoOtherFramings() => Assert.All(CueRow.All, row => Assert.Contains(row.Framing, Framing.All));
}
