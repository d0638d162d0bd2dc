using System.Numerics;

namespace Attribution.Training.Quotes;

/// <summary>A block of weights with what training needs beside them: the gradient and the moments of Adam (Kingma and Ba 2015).</summary>
internal sealed class Parameters(int length)
{
    private const float First = 0.9f;
    private const float Second = 0.999f;

    public readonly float[] Values = new float[length];
    public readonly float[] Gradient = new float[length];
    private readonly float[] mean = new float[length];
    private readonly float[] square = new float[length];

    /// <summary>Fills the weights at random between -<paramref name="most"/> and <paramref name="most"/>.</summary>
    public Parameters Randomise(Random random, double most)
    {
        for (var i = 0; i < Values.Length; i++) Values[i] = (float)(((2 * random.NextDouble()) - 1) * most);
        return this;
    }

    /// <summary>Goes one step down the gradient, times <paramref name="scale"/>, in the numbers from <paramref name="start"/> on, and clears it.</summary>
    public void Descend(float rate, float scale, int start, int count)
    {
        var values = Values.AsSpan(start, count);
        var gradient = Gradient.AsSpan(start, count);
        var m = mean.AsSpan(start, count);
        var s = square.AsSpan(start, count);
        var width = Vector<float>.Count;
        for (var i = 0; i + width <= count; i += width)
        {
            var g = new Vector<float>(gradient[i..]) * scale;
            var first = (new Vector<float>(m[i..]) * First) + (g * (1 - First));
            var second = (new Vector<float>(s[i..]) * Second) + (g * g * (1 - Second));
            first.CopyTo(m[i..]);
            second.CopyTo(s[i..]);
            (new Vector<float>(values[i..]) - (first * rate / (Vector.SquareRoot(second) + new Vector<float>(1e-6f)))).CopyTo(values[i..]);
        }
        gradient.Clear();
    }

    /// <summary>The sum of the squares of the gradient.</summary>
    public double Norm()
    {
        var sum = 0f;
        foreach (var g in Gradient) sum += g * g;
        return sum;
    }
}
