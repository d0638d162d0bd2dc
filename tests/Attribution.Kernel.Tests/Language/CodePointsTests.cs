using Attribution.Kernel.Language;

namespace Attribution.Kernel.Tests.Language;

public class CodePointsTests
{
    [Theory]
    [InlineData("abc", 0, 0)]
    [InlineData("abc", 2, 2)]
    [InlineData("😀a", 1, 2)]
    [InlineData("a😀😀b", 3, 5)]
    [InlineData("a\ud83db", 2, 2)]
    [InlineData("\ude00a", 1, 1)]
    public void Places_are_counted_both_ways(string text, int codePoints, int units)
    {
        Assert.Equal(units, CodePoints.ToUtf16(text, codePoints));
        Assert.Equal(codePoints, CodePoints.FromUtf16(text, units));
    }

    [Theory]
    [InlineData("a😀", -1, 0)]
    [InlineData("a😀", 99, 3)]
    [InlineData("", 5, 0)]
    public void Places_beyond_the_ends_are_the_ends(string text, int codePoints, int units) => Assert.Equal(units, CodePoints.ToUtf16(text, codePoints));

    [Fact]
    public void A_place_inside_a_pair_is_the_one_before() => Assert.Equal(1, CodePoints.FromUtf16("a😀b", 2));
}
