using System.Runtime.Intrinsics;

namespace Attribution.Quotes.Tagging;

/// <summary>Exponentials, sigmoids and hyperbolic tangents by fixed polynomials, sixteen numbers at a time: the same result on every machine.</summary>
internal static class Activation
{
    /// <summary>1 / (1 + e^-x), within 1e-6.</summary>
    public static Vector512<float> Sigmoid(Vector512<float> x) => Vector512<float>.One / (Vector512<float>.One + Exp(-x));

    /// <summary>The hyperbolic tangent, within 2e-6.</summary>
    public static Vector512<float> Tanh(Vector512<float> x)
    {
        var s = Vector512<float>.One / (Vector512<float>.One + Exp(x * Vector512.Create(-2f)));
        return s + s - Vector512<float>.One;
    }

    /// <summary>e to the power of x, within 2e-6 relative; x is taken between -80 and 80.</summary>
    public static Vector512<float> Exp(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-80f)), Vector512.Create(80f));
        var whole = Vector512.Floor(Vector512.FusedMultiplyAdd(x, Vector512.Create(1.44269504f), Vector512.Create(0.5f)));
        var f = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-0.69314718f), x);
        var p = Vector512.FusedMultiplyAdd(f, Vector512.Create(0.0083333333f), Vector512.Create(0.041666667f));
        p = Vector512.FusedMultiplyAdd(f, p, Vector512.Create(0.16666667f));
        p = Vector512.FusedMultiplyAdd(f, p, Vector512.Create(0.5f));
        p = Vector512.FusedMultiplyAdd(f, p, Vector512.Create(1f));
        p = Vector512.FusedMultiplyAdd(f, p, Vector512.Create(1f));
        return p * Vector512.ShiftLeft(Vector512.ConvertToInt32(whole) + Vector512.Create(127), 23).AsSingle();
    }
}
