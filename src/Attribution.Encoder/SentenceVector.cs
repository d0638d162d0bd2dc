using System.Runtime.Intrinsics;

namespace Attribution.Encoder;

/// <summary>What a statement means, as a direction: 384 numbers whose squares sum up to 1. Immutable.</summary>
public sealed class SentenceVector
{
    private readonly float[] values;

    /// <summary>Takes the direction of <paramref name="vector"/>, and keeps it.</summary>
    internal SentenceVector(float[] vector)
    {
        var length = MathF.Sqrt(Product(vector, vector));
        for (var i = 0; i < vector.Length; i++) vector[i] /= length;
        values = vector;
    }

    /// <summary>The 384 numbers, the same on every machine.</summary>
    public ReadOnlySpan<float> Values => values;

    internal static float Product(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        ReadOnlySpan<Vector512<float>> x = Lanes.Of(a), y = Lanes.Of(b);
        Vector512<float> sum = default;
        for (var i = 0; i < x.Length; i++) sum = Vector512.FusedMultiplyAdd(x[i], y[i], sum);
        return Lanes.Sum(sum);
    }
}
