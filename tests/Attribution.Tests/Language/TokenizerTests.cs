namespace Attribution.Tests.Language;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("They don't know.", "They do n't know .")]
    [InlineData("She can’t say she won’t.", "She ca n’t say she wo n’t .")]
    [InlineData("Norway's and Chile’s", "Norway 's and Chile ’s")]
    [InlineData("We’re sure they’ll say I'd", "We ’re sure they ’ll say I 'd")]
    [InlineData("the farmers’ union", "the farmers ’ union")]
    [InlineData("O’Hara cannot sing", "O’Hara can not sing")]
    [InlineData("rock ’n’ roll in the ’90s", "rock ’n ’ roll in the ’90s")]
    public void ACliticIsATokenOfItsOwn(string text, string tokens) => AssertCut(text, tokens);

    [Theory]
    [InlineData("a 30-day truce", "a 30-day truce")]
    [InlineData("high-voltage lines", "high-voltage lines")]
    [InlineData("a 5-4 vote in 2019-20", "a 5 - 4 vote in 2019 - 20")]
    [InlineData("pages 12–15", "pages 12 – 15")]
    [InlineData("call 555-0199", "call 555-0199")]
    [InlineData("the mill—the old one—burned", "the mill — the old one — burned")]
    [InlineData("wait -- no", "wait -- no")]
    public void AHyphenatedWordIsOneTokenAndARangeOfNumbersThree(string text, string tokens) => AssertCut(text, tokens);

    [Theory]
    [InlineData("about 1,021 of 5.4 million", "about 1,021 of 5.4 million")]
    [InlineData("80% of it", "80 % of it")]
    [InlineData("$3.2bn, or £40m", "$ 3.2 bn , or £ 40 m")]
    [InlineData("at 10am, 5km off", "at 10 am , 5 km off")]
    [InlineData("the 1990s, the 3rd at 10:30 on 4/5/2019", "the 1990s , the 3rd at 10:30 on 4/5/2019")]
    [InlineData("US$5", "US $ 5")]
    [InlineData("a 4G net", "a 4G net")]
    [InlineData("It grew by .5", "It grew by .5")]
    public void ASignOrUnitThatTouchesANumberIsATokenOfItsOwn(string text, string tokens) => AssertCut(text, tokens);

    [Theory]
    [InlineData("The U.S. and D.C. at 5 p.m. today", "The U.S. and D.C. at 5 p.m. today")]
    [InlineData("Gov. Ann B. Reed met Sen. Fox on Nov. 3", "Gov. Ann B. Reed met Sen. Fox on Nov. 3")]
    [InlineData("Acme Inc. sold it.", "Acme Inc. sold it .")]
    [InlineData("She lives in the U.S.", "She lives in the U.S.")]
    [InlineData("He said no. Then he left.", "He said no . Then he left .")]
    [InlineData("see No. 5", "see No. 5")]
    [InlineData("It ended.Then it began.", "It ended . Then it began .")]
    public void ThePeriodOfAnAbbreviationBelongsToIt(string text, string tokens) => AssertCut(text, tokens);

    [Theory]
    [InlineData("see https://example.org/a?b=1, now", "see https://example.org/a?b=1 , now")]
    [InlineData("mail ann.fox@example.org.", "mail ann.fox@example.org .")]
    [InlineData("by @ann_fox on #mills", "by @ann_fox on #mills")]
    [InlineData("(www.example.org)", "( www.example.org )")]
    [InlineData("at example.com today", "at example.com today")]
    public void AnAddressIsOneToken(string text, string tokens) => AssertCut(text, tokens);

    [Theory]
    [InlineData("“Stop,” she said. \"Go!\"", "“ Stop , ” she said . \" Go ! \"")]
    [InlineData("What?! Wait...", "What ?! Wait ...")]
    [InlineData("``So,'' he said", "`` So , '' he said")]
    [InlineData("and/or [sic]", "and / or [ sic ]")]
    [InlineData("a\0b\uFEFF", "a \0 b \uFEFF")]
    public void OtherMarksStandAlone(string text, string tokens) => AssertCut(text, tokens);

    private static void AssertCut(string text, string tokens) => Assert.Equal(tokens, string.Join(' ', Annotate.Words(text)));
}
