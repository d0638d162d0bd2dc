namespace Attribution.Quotes.Tagging;

/// <summary>Exponentials and logarithms by fixed polynomials, so that results do not depend on the machine's own library.</summary>
internal static class DeterministicMath
{
    private const float Log2E = 1.44269504f;

    /// <summary>e to the power of <paramref name="x"/>, within 2e-6 relative; 0 below -80.</summary>
    public static float Exp(float x)
    {
        if (x < -80) return 0;
        if (x > 80) x = 80;
        var scaled = x * Log2E;
        var whole = (int)(scaled < 0 ? scaled - 0.5f : scaled + 0.5f);
        var f = (scaled - whole) * 0.69314718f;
        var p = 1f + (f * (1f + (f * (0.5f + (f * (0.16666667f + (f * (0.041666667f + (f * 0.0083333333f)))))))));
        return p * BitConverter.Int32BitsToSingle((whole + 127) << 23);
    }

    /// <summary>The natural logarithm of <paramref name="x"/>, within 1e-6; of anything below 1e-30 that of 1e-30.</summary>
    public static float Log(float x)
    {
        if (x < 1e-30f) x = 1e-30f;
        var bits = BitConverter.SingleToInt32Bits(x);
        var exponent = (bits >> 23) - 127;
        var m = BitConverter.Int32BitsToSingle((bits & 0x7FFFFF) | 0x3F800000);
        if (m > 1.41421356f)
        {
            m *= 0.5f;
            exponent++;
        }
        var z = (m - 1) / (m + 1);
        var z2 = z * z;
        var series = 2 * z * (1 + (z2 * (0.33333333f + (z2 * (0.2f + (z2 * (0.14285714f + (z2 * 0.11111111f))))))));
        return (exponent * 0.69314718f) + series;
    }
}
