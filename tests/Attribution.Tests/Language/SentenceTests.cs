namespace Attribution.Tests.Language;

/// <summary>Sentences between bars; the behaviours that the golden rules of pragmatic segmentation name, and those of news.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("The mill burned.| Nobody was hurt.")]
    [InlineData("Who knew?| Ann did!| She told us.")]
    [InlineData("Run!!| Why??| Really?!| Yes.")]
    [InlineData("It cost $12.50.| It was worth it.")]
    [InlineData("Prices rose 5.4 percent in May.| They fell in June.")]
    [InlineData("It ended.|Then it began.")]
    [InlineData("It weighs 1,000.|That is much.")]
    public void EndMarksEndSentences(string text) => AssertCut(text);

    [Theory]
    [InlineData("Ann B. Reed met Mr. Fox and Dr. Lee at St. Mary's.")]
    [InlineData("Turn to p. 12 or see No. 7 below.")]
    [InlineData("Reed, Fox & Co. at first refused.")]
    [InlineData("They sold it to Reed & Co.| It closed in spring.")]
    [InlineData("She lives in the U.S.| How long will she stay?")]
    [InlineData("She works for the U.S. Senate in Maine.")]
    [InlineData("She lived in the U.S. for years.")]
    [InlineData("He flew to the E.U.| The talks failed.")]
    [InlineData("At 6 a.m. Mr. Fox woke up.| He went to bed at 9 p.m. on Monday.")]
    [InlineData("He came home at 9 P.M.| Mrs. Fox was asleep.")]
    [InlineData("It is you and I.| Do you know Ann I. Reed?")]
    [InlineData("That is Al Fox Jr.'s barn.")]
    [InlineData("The vote is on Nov. 3 in Calif. and Ore. alone.")]
    [InlineData("Gov. Reed said so.| Sen. Fox did not.")]
    [InlineData("Lt. Gen. Al Fox spoke.")]
    public void AnAbbreviationEndsASentenceOnlyBeforeAWordThatBeginsOne(string text) => AssertCut(text);

    [Theory]
    [InlineData("“We lost,” he said.| “We will win.”")]
    [InlineData("“We lost.| We will win,” he said.")]
    [InlineData("He said: “We lost.”| She left.")]
    [InlineData("\"We lost,\" he said.| \"We will win.\"| He left.")]
    [InlineData("“Who lost?” Fox asked.")]
    [InlineData("“Who lost?” asked Fox.")]
    [InlineData("“We lost!” she cried.| Nobody heard.")]
    [InlineData("She called it ‘a mess.’| He agreed.")]
    [InlineData("The mill (it was old.) burned down.")]
    [InlineData("The mill burned.| (It was old.)| Nobody was hurt.")]
    [InlineData("She said “it is over.”|  “It is not.”")]
    public void ClosingMarksBelongToTheSentenceBefore(string text) => AssertCut(text);

    [Theory]
    [InlineData("Mail ann@example.org.| Then wait.")]
    [InlineData("See https://example.org/a.b/c.html.| Then wait.")]
    [InlineData("She joined Yahoo! in spring.")]
    [InlineData("I never said that....| She left.")]
    [InlineData("I was … well, late … you know.")]
    [InlineData("It was . . . I think . . . late.")]
    [InlineData("That is where it ends . . . .| Next year it returns.")]
    [InlineData("It lies at N°. 1026.253.553.| It is deep.")]
    public void MarksInsideWordsAndEllipsesDoNotCut(string text) => AssertCut(text);

    [Theory]
    [InlineData("1. Buy the mill| 2. Sell the barn")]
    [InlineData("1.) Buy the mill.| 2.) Sell the barn.")]
    [InlineData("1) Buy the mill| 2) Sell the barn")]
    [InlineData("a. Buy the mill| b. Sell the barn| c. Rest")]
    [InlineData("• Buy the mill| • Sell the barn")]
    [InlineData("⁃9. Buy the mill| ⁃10. Sell the barn")]
    public void TheItemsOfAListAreSentences(string text) => AssertCut(text);

    [Theory]
    [InlineData("The mill was cut\noff by the flood.")]
    [InlineData("mills|\nbarns|\nfarms and fields")]
    [InlineData("The mill burned.|\n\nNobody was hurt|\n\nIt was old")]
    public void ALineBreakCutsOnlyWhereNoLineEndsLikeASentence(string text) => AssertCut(text);

    private static void AssertCut(string text)
    {
        var expected = text.Split('|').Select(sentence => sentence.Trim());
        Assert.Equal(expected, Annotate.Sentences(text.Replace("|", "", StringComparison.Ordinal)));
    }
}
