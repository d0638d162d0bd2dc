using System.Numerics;

namespace Attribution.Training.Quotes;

/// <summary>A block of weights with what training keeps beside them: the moments of Adam (Kingma and Ba 2015).</summary>
internal sealed class Parameters(int length)
{
    private const float First = 0.9f;
    private const float Second = 0.999f;

    public readonly float[] Values = new float[length];
    private readonly float[] mean = new float[length];
    private readonly float[] square = new float[length];

    /// <summary>Fills the weights at random between -<paramref name="most"/> and <paramref name="most"/>.</summary>
    public Parameters Randomise(Random random, double most)
    {
        for (var i = 0; i < Values.Length; i++) Values[i] = (float)(((2 * random.NextDouble()) - 1) * most);
        return this;
    }

    /// <summary>Goes one step down the gradient, times <paramref name="scale"/>, in the numbers from <paramref name="start"/> on, and clears it.</summary>
    public void Descend(float rate, float scale, int start, Span<float> gradient)
    {
        var values = Values.AsSpan(start, gradient.Length);
        var m = mean.AsSpan(start, gradient.Length);
        var s = square.AsSpan(start, gradient.Length);
        var width = Vector<float>.Count;
        for (var i = 0; i + width <= gradient.Length; i += width)
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
}
