using System.Runtime.Intrinsics;
using Attribution.Quotes.Tagging;

namespace Attribution.Encoder;

/// <summary>
/// How the pieces of a window look at each other (Vaswani et al. 2017): in each of twelve heads a piece asks for what it needs,
/// and takes from each other piece as much as that one's key answers.
/// </summary>
internal sealed class Attention(int longest)
{
    private const int Depth = Transformer.Width / Heads, Stride = 3 * Transformer.Width;

    private readonly float[] queries = new float[longest * Depth];
    private readonly float[] keys = new float[Depth * Padded(longest)];
    private readonly float[] values = new float[Padded(longest) * Depth];
    private readonly float[] shares = new float[longest * Padded(longest)];
    private readonly float[] taken = new float[longest * Depth];

    /// <summary>The number of heads.</summary>
    public const int Heads = 12;

    /// <summary>Reads what <paramref name="n"/> pieces ask, answer and hold, one after the other in a row, and writes what each takes.</summary>
    public void Apply(ReadOnlySpan<float> asked, int n, Span<float> results, AttentionShares? kept = null)
    {
        var padded = Padded(n);
        var share = shares.AsSpan(0, n * padded);
        var take = taken.AsSpan(0, n * Depth);
        values.AsSpan(n * Depth, (padded - n) * Depth).Clear();
        keys.AsSpan(0, Depth * padded).Clear();
        Span<float> parts = stackalloc float[n];
        for (var head = 0; head < Heads; head++)
        {
            for (var i = 0; i < n; i++)
            {
                var row = asked[((i * Stride) + (head * Depth))..];
                row[..Depth].CopyTo(queries.AsSpan(i * Depth));
                var key = row.Slice(Transformer.Width, Depth);
                for (var j = 0; j < Depth; j++) keys[(j * padded) + i] = key[j];
                row.Slice(2 * Transformer.Width, Depth).CopyTo(values.AsSpan(i * Depth));
            }
            share.Clear();
            take.Clear();
            Dense.AddProduct(queries, keys, share, n, Depth, padded);
            for (var i = 0; i < n; i++) parts[i] = 1 / Exponentials(share.Slice(i * padded, padded), n);
            kept?.Keep(share, parts, padded);
            Dense.AddProduct(share, values, take, n, padded, Depth);
            for (var i = 0; i < n; i++)
            {
                var from = Lanes.Of(take.Slice(i * Depth, Depth));
                var to = Lanes.Of(results.Slice((i * Transformer.Width) + (head * Depth), Depth));
                for (var j = 0; j < from.Length; j++) to[j] = from[j] * parts[i];
            }
        }
    }

    /// <summary>
    /// Puts e to the power of each of the first <paramref name="n"/> scores, less the greatest of them, in its place, and 0 behind them.
    /// </summary>
    /// <returns>Their sum.</returns>
    private static float Exponentials(Span<float> scores, int n)
    {
        scores[n..].Fill(scores[0]);
        var lanes = Lanes.Of(scores);
        var most = lanes[0];
        foreach (var x in lanes[1..]) most = Vector512.Max(most, x);
        most = Vector512.Create(Lanes.Most(most));
        for (var i = 0; i < lanes.Length; i++) lanes[i] = Activation.Exp(lanes[i] - most);
        scores[n..].Clear();
        Vector512<float> sum = default;
        foreach (var x in lanes) sum += x;
        return Lanes.Sum(sum);
    }

    private static int Padded(int n) => (n + 15) / 16 * 16;
}
