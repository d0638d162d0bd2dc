using System.Runtime.Intrinsics;

namespace Attribution.Encoder;

/// <summary>Layer normalization (Ba, Kiros and Hinton 2016): each row gets mean 0 and variance 1, then a gain and an offset for each column.</summary>
internal sealed class Normalization(float[] gains, float[] offsets)
{
    private const float Least = 1e-12f;

    /// <summary>Normalizes each row of <paramref name="rows"/>.</summary>
    public void Apply(Span<float> rows)
    {
        ReadOnlySpan<Vector512<float>> gain = Lanes.Of(gains.AsSpan()), offset = Lanes.Of(offsets.AsSpan());
        for (; !rows.IsEmpty; rows = rows[gains.Length..])
        {
            var row = Lanes.Of(rows[..gains.Length]);
            Vector512<float> sum = default, squares = default;
            foreach (var x in row) sum += x;
            var mean = Vector512.Create(Lanes.Sum(sum) / gains.Length);
            for (var i = 0; i < row.Length; i++)
            {
                row[i] -= mean;
                squares = Vector512.FusedMultiplyAdd(row[i], row[i], squares);
            }
            var scale = Vector512.Create(1 / MathF.Sqrt((Lanes.Sum(squares) / gains.Length) + Least));
            for (var i = 0; i < row.Length; i++) row[i] = Vector512.FusedMultiplyAdd(row[i] * scale, gain[i], offset[i]);
        }
    }
}
