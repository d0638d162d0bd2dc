using System.Runtime.Intrinsics;
using Attribution.Encoder;
using Attribution.Quotes.Tagging;

namespace Attribution.Training.FineTuning;

/// <summary>The slope of the Gaussian error linear unit (Hendrycks and Gimpel 2016).</summary>
internal static class GeluStep
{
    /// <summary>Multiplies each number of <paramref name="gradient"/> with the unit's slope at its fellow.</summary>
    public static void Backward(ReadOnlySpan<float> at, Span<float> gradient)
    {
        var x = Lanes.Of(at);
        var slope = Lanes.Of(gradient);
        for (var i = 0; i < x.Length; i++)
        {
            var density = Activation.Exp(x[i] * x[i] * Vector512.Create(-0.5f)) * Vector512.Create(0.39894228f);
            slope[i] *= Vector512.FusedMultiplyAdd(x[i], density, Gelu.Below(x[i]));
        }
    }
}
