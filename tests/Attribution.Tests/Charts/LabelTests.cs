using Attribution.Charts;

namespace Attribution.Tests.Charts;

public sealed class LabelTests
{
    [Theory]
    [InlineData("Ines Okafor", "Ines Okafor")]
    [InlineData("Institute for Coastal Mobility", "Institute for<br>Coastal Mobility")]
    [InlineData("Bartholomew Featherstonehaugh-Quillington", "Bartholomew<br>Featherstonehaugh-Quill…")]
    [InlineData("Institute for Coastal Mobility and Regional Infrastructure Planning of the Coast", "Institute for<br>Coastal Mobility and…")]
    [InlineData("A <b>bold</b> & brave\nbody", "A &lt;b&gt;bold&lt;/b&gt; &amp;<br>brave body")]
    [InlineData("", "")]
    public void LongNamesBreakIntoLines(string name, string label) => Assert.Equal(label, Labels.Wrap(name));

    [Theory]
    [InlineData("one two three", 20, "one two three")]
    [InlineData("one two three", 9, "one two…")]
    [InlineData("unbroken", 4, "unb…")]
    public void LongTextsEndInAnEllipsis(string text, int length, string shortened) => Assert.Equal(shortened, Labels.Shorten(text, length));

    [Fact]
    public void NoCharacterIsCutInTwo() => Assert.Equal("aaa…", Labels.Shorten("aaa😀bbb", 5));
}
