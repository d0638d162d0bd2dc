using System.Runtime.Intrinsics;
using Attribution.Quotes.Tagging;

namespace Attribution.Encoder;

/// <summary>
/// The Gaussian error linear unit (Hendrycks and Gimpel 2016): x times the chance that a normal variable is below x; its error function is
/// that of Abramowitz and Stegun (1964), 7.1.26, within 2e-7.
/// </summary>
internal static class Gelu
{
    /// <summary>Puts the unit's value in each number's place; their count is a multiple of sixteen.</summary>
    public static void Apply(Span<float> numbers)
    {
        var lanes = Lanes.Of(numbers);
        for (var i = 0; i < lanes.Length; i++) lanes[i] = Of(lanes[i]);
    }

    /// <summary>The chance that a normal variable is below <paramref name="x"/>.</summary>
    public static Vector512<float> Below(Vector512<float> x)
    {
        var beyond = Beyond(x);
        return Vector512.ConditionalSelect(Vector512.LessThan(x, Vector512<float>.Zero), beyond, Vector512<float>.One - beyond);
    }

    private static Vector512<float> Of(Vector512<float> x) => Vector512.Max(x, Vector512<float>.Zero) - (Vector512.Abs(x) * Beyond(x));

    /// <summary>Half of what the error function lacks to one at |x| / √2: the chance beyond |x|.</summary>
    private static Vector512<float> Beyond(Vector512<float> x)
    {
        var z = Vector512.Abs(x) * Vector512.Create(0.70710678f);
        var t = Vector512<float>.One / Vector512.FusedMultiplyAdd(z, Vector512.Create(0.3275911f), Vector512<float>.One);
        var p = Vector512.FusedMultiplyAdd(t, Vector512.Create(1.061405429f), Vector512.Create(-1.453152027f));
        p = Vector512.FusedMultiplyAdd(t, p, Vector512.Create(1.421413741f));
        p = Vector512.FusedMultiplyAdd(t, p, Vector512.Create(-0.284496736f));
        p = Vector512.FusedMultiplyAdd(t, p, Vector512.Create(0.254829592f));
        return p * t * Activation.Exp(-(z * z)) * Vector512.Create(0.5f);
    }
}
