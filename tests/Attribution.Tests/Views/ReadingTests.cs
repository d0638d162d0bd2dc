using Attribution.Views;

namespace Attribution.Tests.Views;

public sealed class ReadingTests
{
    [Theory]
    [InlineData(0, "0 quotes")]
    [InlineData(1, "1 quote")]
    [InlineData(1200, "1,200 quotes")]
    public void NumbersAgreeWithTheirWord(int number, string text) => Assert.Equal(text, Reading.Count(number, "quote"));

    [Theory]
    [InlineData(1, 3, "1 of 3 (33\u00A0%)")]
    [InlineData(0, 0, "0 of 0")]
    public void AShareGivesTheCounts(int part, int whole, string text) => Assert.Equal(text, Reading.Share(part, whole));

    [Theory]
    [InlineData("", "")]
    [InlineData("mill", "mill")]
    [InlineData("mill dam", "mill and dam")]
    [InlineData("mill dam quay", "mill, dam and quay")]
    [InlineData("mill dam quay weir", "mill, dam, quay and 1 more")]
    public void AListReadsAsASentenceDoes(string items, string text) =>
        Assert.Equal(text, Reading.List(items.Split(' ', StringSplitOptions.RemoveEmptyEntries), most: 3));

    [Fact]
    public void SentencesMakeOneParagraphOfText()
    {
        var reading = Reading.Of("The mill is <safe>.", null, "", " The dam is not. ");
        Assert.Equal("The mill is <safe>. The dam is not.", reading.ToString());
        Assert.Equal("<p>The mill is &lt;safe&gt;. The dam is not.</p>\n", reading.ToHtml());
    }
}
