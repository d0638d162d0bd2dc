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
    [InlineData(1, 3, "1 of 3 (33%)")]
    [InlineData(1, 8, "1 of 8 (13%)")]
    [InlineData(1, 2000, "1 of 2,000 (1%)")]
    [InlineData(0, 0, "0 of 0")]
    public void AShareGivesTheCounts(int part, int whole, string text) => Assert.Equal(text, Reading.Share(part, whole));

    [Theory]
    [InlineData(3, 12, "3 of 12 flats (25%)")]
    [InlineData(0, 12, "none of 12 flats")]
    [InlineData(12, 12, "all 12 flats")]
    [InlineData(2, 2, "both flats")]
    [InlineData(1, 1, "the only flat")]
    public void AShareOfNamedThingsReadsAsASentenceDoes(int part, int whole, string text) => Assert.Equal(text, Reading.Share(part, whole, "flat"));

    [Theory]
    [InlineData("", "")]
    [InlineData("mill", "mill")]
    [InlineData("mill dam", "mill and dam")]
    [InlineData("mill dam quay", "mill, dam and quay")]
    [InlineData("mill dam quay weir", "mill, dam, quay and weir")]
    [InlineData("mill dam quay weir lock", "mill, dam, quay and 2 more")]
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
