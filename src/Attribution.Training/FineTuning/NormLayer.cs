using System.Runtime.Intrinsics;
using Attribution.Encoder;

namespace Attribution.Training.FineTuning;

/// <summary>Layer normalization (Ba, Kiros and Hinton 2016) in training.</summary>
internal sealed class NormLayer(float[] gains, float[] offsets)
{
    private const float Least = 1e-12f;

    private readonly Weights gains = new(gains), offsets = new(offsets);

    /// <summary>All that is learnt.</summary>
    public IEnumerable<Weights> Weights => [gains, offsets];

    public float[] Gains => gains.Values;

    public float[] Offsets => offsets.Values;

    /// <summary>Normalizes each row of <paramref name="rows"/> in its place.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="normal">Receives them with mean 0 and variance 1, before gains and offsets.</param>
    /// <param name="scales">Receives for each row by what it was multiplied.</param>
    public void Forward(Span<float> rows, Span<float> normal, Span<float> scales)
    {
        var width = Gains.Length;
        ReadOnlySpan<Vector512<float>> gain = Lanes.Of(Gains.AsSpan()), offset = Lanes.Of(Offsets.AsSpan());
        for (var r = 0; r * width < rows.Length; r++)
        {
            var row = Lanes.Of(rows.Slice(r * width, width));
            var plain = Lanes.Of(normal.Slice(r * width, width));
            Vector512<float> sum = default, squares = default;
            foreach (var x in row) sum += x;
            var mean = Vector512.Create(Lanes.Sum(sum) / width);
            for (var i = 0; i < row.Length; i++)
            {
                row[i] -= mean;
                squares = Vector512.FusedMultiplyAdd(row[i], row[i], squares);
            }
            scales[r] = 1 / MathF.Sqrt((Lanes.Sum(squares) / width) + Least);
            var scale = Vector512.Create(scales[r]);
            for (var i = 0; i < row.Length; i++)
            {
                plain[i] = row[i] * scale;
                row[i] = Vector512.FusedMultiplyAdd(plain[i], gain[i], offset[i]);
            }
        }
    }

    /// <summary>Turns the gradient of the normalized rows into that of the rows, in its place, and adds to those of gains and offsets.</summary>
    public void Backward(ReadOnlySpan<float> normal, ReadOnlySpan<float> scales, Span<float> gradient, int shard)
    {
        var width = Gains.Length;
        var gain = Lanes.Of(Gains.AsSpan());
        var ofGains = Lanes.Of(gains.Gradient(shard).AsSpan());
        var ofOffsets = Lanes.Of(offsets.Gradient(shard).AsSpan());
        for (var r = 0; r * width < gradient.Length; r++)
        {
            var plain = Lanes.Of(normal.Slice(r * width, width));
            var slope = Lanes.Of(gradient.Slice(r * width, width));
            Vector512<float> sum = default, product = default;
            for (var i = 0; i < slope.Length; i++)
            {
                ofGains[i] += slope[i] * plain[i];
                ofOffsets[i] += slope[i];
                slope[i] *= gain[i];
                sum += slope[i];
                product = Vector512.FusedMultiplyAdd(slope[i], plain[i], product);
            }
            var (mean, along) = (Vector512.Create(Lanes.Sum(sum) / width), Vector512.Create(Lanes.Sum(product) / width));
            var scale = Vector512.Create(scales[r]);
            for (var i = 0; i < slope.Length; i++) slope[i] = (slope[i] - mean - (plain[i] * along)) * scale;
        }
    }
}
