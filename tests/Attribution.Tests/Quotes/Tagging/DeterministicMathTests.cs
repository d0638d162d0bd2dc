using Attribution.Quotes.Tagging;

namespace Attribution.Tests.Quotes.Tagging;

public class DeterministicMathTests
{
    [Fact]
    public void Exponentials_and_logarithms_agree_with_those_of_the_platform()
    {
        for (var x = -60f; x <= 60f; x += 0.37f)
        {
            Assert.Equal(1, DeterministicMath.Exp(x) / Math.Exp(x), 4);
            Assert.Equal(x, DeterministicMath.Log((float)Math.Exp(x)), 3);
        }
    }

    [Fact]
    public void What_lies_out_of_range_has_a_value_all_the_same()
    {
        Assert.Equal(0, DeterministicMath.Exp(-1000));
        Assert.True(float.IsFinite(DeterministicMath.Exp(1000)));
        Assert.True(float.IsFinite(DeterministicMath.Log(0)));
    }
}
