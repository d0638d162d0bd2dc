using Attribution.Evaluation;

namespace Attribution.Tests.Evaluation;

/// <summary>
/// The examples of R. G. Newcombe (1998): Two-sided confidence intervals for the single proportion. Statistics in Medicine 17, 857–872,
/// table I, method 3.
/// </summary>
public class IntervalTests
{
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void TheLimitsAreThoseOfTheLiterature(int right, int of, double low, double high)
    {
        var limits = Interval.Of(right, of);
        Assert.Equal(low, limits.Low, 4);
        Assert.Equal(high, limits.High, 4);
    }

    [Fact]
    public void NothingSeenLeavesEverythingOpen() => Assert.Equal(new Interval(0, 1), Interval.Of(0, 0));

    [Fact]
    public void TheLimitsHoldTheShareAndMirrorEachOther()
    {
        for (var of = 1; of < 40; of++)
        {
            for (var right = 0; right <= of; right++)
            {
                var (limits, mirrored) = (Interval.Of(right, of), Interval.Of(of - right, of));
                Assert.InRange(right / (double)of, limits.Low - 1e-12, limits.High + 1e-12);
                Assert.Equal(limits.Low, 1 - mirrored.High, 12);
            }
        }
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(-1, 2)]
    public void MoreThanAllAndFewerThanNoneAreRefused(int right, int of) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Interval.Of(right, of));

    [Fact]
    public void ItIsPrintedWithTwoDecimals() => Assert.Equal("0.67–0.99", Interval.Of(12, 13).ToString());
}
