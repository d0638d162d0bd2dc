using System.Numerics;
using System.Runtime.InteropServices;

namespace Attribution.Training.FineTuning;

/// <summary>
/// A block of weights in training, with the gradient that each shard of a batch gives and the moments of Adam with decoupled decay
/// (Loshchilov and Hutter 2019).
/// </summary>
/// <param name="values">The weights to begin with; they are changed in place.</param>
/// <param name="decay">How much of a weight is taken away in a step, times the rate.</param>
/// <param name="haste">How much faster than others these weights learn.</param>
internal sealed class Weights(float[] values, float decay = 0, float haste = 1)
{
    /// <summary>How many gradients are gathered apart.</summary>
    public const int Shards = 2;

    private const float First = 0.9f, Second = 0.999f, Least = 1e-6f;

    private readonly float[][] gradients = [.. Enumerable.Range(0, Shards).Select(_ => new float[values.Length])];
    private readonly float[] mean = new float[values.Length];
    private readonly float[] square = new float[values.Length];

    /// <summary>The weights.</summary>
    public float[] Values => values;

    /// <summary>The gradient that <paramref name="shard"/> gives.</summary>
    public float[] Gradient(int shard) => gradients[shard];

    /// <summary>Adds the shards' gradients into the first.</summary>
    /// <returns>The sum of the squares.</returns>
    public double Gather()
    {
        var sum = 0.0;
        Span<float> to = gradients[0], from = gradients[1];
        for (var i = 0; i < to.Length; i++)
        {
            to[i] += from[i];
            sum += to[i] * (double)to[i];
        }
        return sum;
    }

    /// <summary>
    /// Goes one step down the gathered gradient, times <paramref name="scale"/>, and clears all gradients.
    /// </summary>
    /// <param name="rate">The learning rate, at which the moments are taken as they are after <paramref name="step"/> steps.</param>
    /// <param name="scale">What the gradient is multiplied with.</param>
    /// <param name="step">The number of the step, from 1.</param>
    public void Descend(float rate, float scale, int step)
    {
        var (unbiasFirst, unbiasSecond) = ((float)(1 / (1 - Math.Pow(First, step))), (float)(1 / (1 - Math.Pow(Second, step))));
        var pace = rate * haste;
        Span<float> v = values, g = gradients[0], m = mean, s = square;
        var i = 0;
        for (; i + Vector<float>.Count <= v.Length; i += Vector<float>.Count)
        {
            var slope = new Vector<float>(g[i..]) * scale;
            var first = (new Vector<float>(m[i..]) * First) + (slope * (1 - First));
            var second = (new Vector<float>(s[i..]) * Second) + (slope * slope * (1 - Second));
            first.CopyTo(m[i..]);
            second.CopyTo(s[i..]);
            var weight = new Vector<float>(v[i..]);
            var change = first * unbiasFirst / (Vector.SquareRoot(second * unbiasSecond) + new Vector<float>(Least));
            (weight - ((change + (weight * decay)) * pace)).CopyTo(v[i..]);
        }
        for (; i < v.Length; i++)
        {
            var slope = g[i] * scale;
            m[i] = (m[i] * First) + (slope * (1 - First));
            s[i] = (s[i] * Second) + (slope * slope * (1 - Second));
            v[i] -= ((m[i] * unbiasFirst / (MathF.Sqrt(s[i] * unbiasSecond) + Least)) + (v[i] * decay)) * pace;
        }
        foreach (var gradient in gradients) Array.Clear(gradient);
    }

    /// <summary>Writes weights and moments.</summary>
    public void Write(BinaryWriter writer)
    {
        foreach (var block in new[] { values, mean, square }) writer.Write(MemoryMarshal.AsBytes(block.AsSpan()));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public void Read(BinaryReader reader)
    {
        foreach (var block in new[] { values, mean, square })
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(block.AsSpan()));
    }
}
