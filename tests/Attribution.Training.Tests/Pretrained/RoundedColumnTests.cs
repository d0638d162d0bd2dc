using Attribution.Quotes.Tagging;

namespace Attribution.Training.Tests.Pretrained;

public sealed class RoundedColumnTests
{
    [Fact]
    public void NoPairIsGreaterThanItsProductsMayBe()
    {
        var random = new Random(1);
        float[] weights = [.. Enumerable.Range(0, 384).Select(_ => random.NextSingle() - 0.5f)];
        var rounded = RoundedColumn.Of(weights).Bytes;
        Assert.All(Enumerable.Range(0, 192), pair => Assert.InRange(Math.Abs(rounded[2 * pair]) + Math.Abs(rounded[(2 * pair) + 1]), 0, 128));
    }

    [Fact]
    public void SmallWeightsBesideALargeOneAreKept()
    {
        float[] weights = [.. Enumerable.Range(0, 384).Select(i => i == 7 ? 1.27f : (i % 41 - 20) * 0.01f)];
        var rounded = RoundedColumn.Of(weights);
        Assert.All(weights.Zip(rounded.Bytes), pair => Assert.Equal(pair.First, pair.Second * rounded.Scale, 0.006));
    }

    [Fact]
    public void WeightsThatAreAllLargeGetACoarserScale()
    {
        float[] weights = [.. Enumerable.Range(0, 384).Select(i => i % 3 == 0 ? -0.5f : 0.5f)];
        var rounded = RoundedColumn.Of(weights);
        Assert.All(weights.Zip(rounded.Bytes), pair => Assert.Equal(pair.First, pair.Second * rounded.Scale, 0.005));
    }

    [Fact]
    public void AColumnOfZerosStaysSo()
    {
        var rounded = RoundedColumn.Of(new float[8]);
        Assert.Equal(new sbyte[8], rounded.Bytes);
        Assert.True(rounded.Scale > 0);
    }

    [Fact]
    public void FewStepsAreAsManyAsWereAskedFor()
    {
        var random = new Random(1);
        float[] weights = [.. Enumerable.Range(0, 384).Select(_ => (random.NextSingle() - 0.5f) * 0.3f)];
        var rounded = RoundedColumn.Coarse(weights, 4);
        Assert.Equal(4, Math.Sqrt(rounded.Bytes.Average(one => (double)one * one)), 0.1);
        Assert.All(weights.Zip(rounded.Bytes), pair => Assert.Equal(pair.First, pair.Second * rounded.Scale, (rounded.Scale / 2) + 1e-6f));
    }

    [Fact]
    public void AWeightThatIsLargerThanAllOthersFitsIntoFewSteps()
    {
        float[] weights = [.. Enumerable.Range(0, 1536).Select(i => i == 7 ? 1f : i % 2 * 0.001f)];
        var rounded = RoundedColumn.Coarse(weights, 4);
        Assert.Equal(1, rounded.Bytes[7] * rounded.Scale, 1e-6);
        Assert.True(RoundedColumn.Coarse(new float[8], 4).Scale > 0);
    }
}
