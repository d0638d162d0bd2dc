using System.Runtime.Intrinsics;
using Attribution.Encoder;
using Attribution.Quotes.Tagging;

namespace Attribution.Training.FineTuning;

/// <summary>How the pieces of a window look at each other (Vaswani et al. 2017), forth and back.</summary>
internal static class AttentionStep
{
    public const int Heads = 12;

    private const int Depth = Transformer.Width / Heads, Stride = 3 * Transformer.Width;

    /// <summary>The numbers that the shares of a window of <paramref name="n"/> pieces take, in all heads.</summary>
    public static int SharesOf(int n) => Heads * n * Padded(n);

    /// <summary>
    /// Adds to <paramref name="results"/> what each of <paramref name="n"/> pieces takes of the others.
    /// </summary>
    /// <param name="asked">What the pieces ask, answer and hold.</param>
    /// <param name="n">The number of pieces.</param>
    /// <param name="shares">Receives how much each takes of each, by head.</param>
    /// <param name="results">Zeros, which receive what is taken.</param>
    public static void Forward(Span<float> asked, int n, Span<float> shares, Span<float> results)
    {
        var padded = Padded(n);
        for (var head = 0; head < Heads; head++)
        {
            var share = shares.Slice(head * n * padded, n * padded);
            share.Clear();
            Product.Add(Part(asked, head, 0), Part(asked, head, 1).Turned, share, padded, n, Depth, n);
            for (var i = 0; i < n; i++) Normalise(share.Slice(i * padded, padded), n);
            Product.Add(MatrixView.Rows(share, padded), Part(asked, head, 2), results[(head * Depth)..], Transformer.Width, n, n, Depth);
        }
    }

    /// <summary>Adds to <paramref name="askedGradient"/> what follows from the gradient of what was taken.</summary>
    public static void Backward(Span<float> asked, int n, Span<float> shares, Span<float> resultsGradient, Span<float> askedGradient)
    {
        var padded = Padded(n);
        var slopes = new float[n * padded];
        for (var head = 0; head < Heads; head++)
        {
            var share = shares.Slice(head * n * padded, n * padded);
            var taken = new MatrixView(resultsGradient[(head * Depth)..], Transformer.Width, 1);
            Product.Add(MatrixView.Rows(share, padded).Turned, taken, askedGradient[((2 * Transformer.Width) + (head * Depth))..], Stride, n, n, Depth);
            Array.Clear(slopes);
            Product.Add(taken, Part(asked, head, 2).Turned, slopes, padded, n, Depth, n);
            for (var i = 0; i < n; i++)
            {
                var slope = Lanes.Of(slopes.AsSpan(i * padded, padded));
                var row = Lanes.Of(share.Slice(i * padded, padded));
                Vector512<float> sum = default;
                for (var j = 0; j < row.Length; j++) sum = Vector512.FusedMultiplyAdd(slope[j], row[j], sum);
                var mean = Vector512.Create(Lanes.Sum(sum));
                for (var j = 0; j < row.Length; j++) slope[j] = (slope[j] - mean) * row[j];
            }
            var asking = MatrixView.Rows(slopes, padded);
            Product.Add(asking, Part(asked, head, 1), askedGradient[(head * Depth)..], Stride, n, n, Depth);
            Product.Add(asking.Turned, Part(asked, head, 0), askedGradient[(Transformer.Width + (head * Depth))..], Stride, n, n, Depth);
        }
    }

    private static MatrixView Part(Span<float> asked, int head, int part) => new(asked[((part * Transformer.Width) + (head * Depth))..], Stride, 1);

    private static void Normalise(Span<float> scores, int n)
    {
        scores[n..].Fill(scores[0]);
        var lanes = Lanes.Of(scores);
        var most = lanes[0];
        foreach (var x in lanes) most = Vector512.Max(most, x);
        most = Vector512.Create(Lanes.Most(most));
        for (var i = 0; i < lanes.Length; i++) lanes[i] = Activation.Exp(lanes[i] - most);
        scores[n..].Clear();
        Vector512<float> sum = default;
        foreach (var x in lanes) sum += x;
        var part = Vector512.Create(1 / Lanes.Sum(sum));
        for (var i = 0; i < lanes.Length; i++) lanes[i] *= part;
    }

    private static int Padded(int n) => (n + Product.Panel - 1) / Product.Panel * Product.Panel;
}
