namespace Attribution.Quotes.Tagging;

/// <summary>Weights of a column as signed bytes, in pairs that <see cref="ByteProduct"/> multiplies exactly.</summary>
/// <param name="Bytes">The weights.</param>
/// <param name="Scale">What a byte of 1 stands for.</param>
internal sealed record RoundedColumn(sbyte[] Bytes, float Scale)
{
    private const int Greatest = sbyte.MaxValue;

    /// <summary>
    /// Rounds <paramref name="weights"/> at the scale, between one at which the greatest of them fits and one at which every pair does, that
    /// has the least sum of squared errors of so many tries: a coarse one rounds all of them more, a fine one cuts more pairs.
    /// </summary>
    public static RoundedColumn Of(ReadOnlySpan<float> weights, int tries = 20)
    {
        var full = ScaleOf(weights);
        var (best, least) = (Round(weights, full), double.MaxValue);
        for (var i = 0; i <= tries; i++)
        {
            var tried = Round(weights, full * (1 + (i / (float)tries)));
            var error = tried.Error(weights);
            if (error < least) (best, least) = (tried, error);
        }
        return best;
    }

    /// <summary>
    /// Rounds <paramref name="weights"/> at the scale at which so many bytes are their root mean square, or at one at which the greatest of them
    /// fits where that is coarser. Few steps make a file that packs well, and their errors even out in long sums.
    /// </summary>
    public static RoundedColumn Coarse(ReadOnlySpan<float> weights, float steps)
    {
        var squares = 0.0;
        foreach (var weight in weights) squares += weight * weight;
        return Round(weights, Math.Max((float)Math.Sqrt(squares / weights.Length) / steps, ScaleOf(weights)));
    }

    /// <summary>The scale at which the greatest of <paramref name="weights"/> is the greatest byte; 1 where all are 0.</summary>
    public static float ScaleOf(ReadOnlySpan<float> weights)
    {
        var most = 0f;
        foreach (var weight in weights) most = Math.Max(most, Math.Abs(weight));
        return most > 0 ? most / Greatest : 1;
    }

    private static RoundedColumn Round(ReadOnlySpan<float> weights, float scale)
    {
        var bytes = new sbyte[weights.Length];
        for (var k = 0; k < bytes.Length; k++) bytes[k] = (sbyte)Math.Clamp(MathF.Round(weights[k] / scale), -Greatest, Greatest);
        for (var k = 0; k < bytes.Length; k += 2)
        {
            var excess = Math.Abs(bytes[k]) + Math.Abs(bytes[k + 1]) - ByteProduct.MostOfPair;
            if (excess <= 0) continue;
            var greater = Math.Abs(bytes[k]) > Math.Abs(bytes[k + 1]) ? k : k + 1;
            Shrink(ref bytes[greater], (excess + 1) / 2);
            Shrink(ref bytes[greater ^ 1], excess / 2);
        }
        return new RoundedColumn(bytes, scale);
    }

    private static void Shrink(ref sbyte weight, int by) => weight = (sbyte)(weight - (Math.Sign(weight) * by));

    private double Error(ReadOnlySpan<float> weights)
    {
        var error = 0.0;
        for (var k = 0; k < weights.Length; k++)
        {
            double difference = weights[k] - (Bytes[k] * Scale);
            error += difference * difference;
        }
        return error;
    }
}
