using Attribution.Quotes.Types;

namespace Attribution.Tests.Quotes;

public sealed class CueHeadTests
{
    [Theory]
    [InlineData("The miners' union had made a claim about unpaid wages at the northern pit.", "had made a claim about", "claim")]
    [InlineData("The council has made an argument about the cost of the bridge.", "has made an argument about", "argument")]
    [InlineData("The two ports have recently rejected complaints about their tolls.", "have recently rejected", "reject")]
    [InlineData("Mayor Ada Reed has repeatedly warned that the bridge would close.", "has repeatedly warned", "warn")]
    public void TheLemmaIsOfTheWordThatSaysWhatWasDone(string text, string cue, string lemma)
    {
        var quote = Assert.Single(QuoteText.Find(text, QuoteFloor.Recall).Quotes);
        Assert.Equal((cue, lemma), (quote.Cue!.Value.Of(text), quote.CueLemma));
    }
}
