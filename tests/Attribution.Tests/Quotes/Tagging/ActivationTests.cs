using System.Runtime.Intrinsics;
using Attribution.Quotes.Tagging;

namespace Attribution.Tests.Quotes.Tagging;

public class ActivationTests
{
    [Fact]
    public void Sigmoid_and_tangent_are_close_to_the_true_ones_everywhere()
    {
        for (var x = -100f; x <= 100; x += 0.037f)
        {
            Assert.Equal(1 / (1 + Math.Exp(-x)), Activation.Sigmoid(Vector512.Create(x))[7], 3e-6);
            Assert.Equal(Math.Tanh(x), Activation.Tanh(Vector512.Create(x))[3], 4e-6);
        }
    }
}
