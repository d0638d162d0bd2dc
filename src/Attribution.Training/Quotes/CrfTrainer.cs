using System.Numerics;
using System.Runtime.Intrinsics;
using Attribution.Quotes.Tagging;

namespace Attribution.Training.Quotes;

/// <summary>
/// Trains the sequence model: maximum likelihood by AdaGrad (Duchi, Hazan and Singer 2011), with half of the features
/// dropped at random at every step (Hinton et al. 2012). One thread and one seed: the same bytes from the same data.
/// </summary>
internal sealed class CrfTrainer(int nodeCount, int edgeCount, double rate, double dropout, double decay)
{
    private const int Labels = Roles.Count;
    private readonly Vector256<float>[] node = new Vector256<float>[nodeCount];
    private readonly Vector256<float>[] nodeSquares = new Vector256<float>[nodeCount];
    private readonly Vector256<float>[] edge = new Vector256<float>[edgeCount * Labels];
    private readonly Vector256<float>[] edgeSquares = new Vector256<float>[edgeCount * Labels];
    private ulong random = 0x9E3779B97F4A7C15;

    public ReadOnlySpan<Vector256<float>> Node => node;

    public ReadOnlySpan<Vector256<float>> Edge => edge;

    /// <summary>Goes over all sequences once in a random order and returns the mean negative log-likelihood of a token.</summary>
    public double Epoch(Sequence[] sequences)
    {
        var order = Enumerable.Range(0, sequences.Length).ToArray();
        for (var i = order.Length - 1; i > 0; i--)
        {
            var j = (int)(Next() % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
        double loss = 0;
        long tokens = 0;
        foreach (var index in order)
        {
            loss += Step(sequences[index]);
            tokens += sequences[index].Labels.Length;
        }
        return loss / tokens;
    }

    private double Step(Sequence sequence)
    {
        var n = sequence.Labels.Length;
        if (n == 0) return 0;
        var threshold = (uint)(dropout * uint.MaxValue);
        var nodes = Drop(sequence.Nodes, threshold);
        var edges = Drop(sequence.Edges, threshold);
        var phi = new Vector256<float>[n];
        var psi = new Vector256<float>[n * Labels];
        double logZ = 0, gold = 0;
        for (var i = 0; i < n; i++)
        {
            var s = Vector256<float>.Zero;
            foreach (var f in nodes[i]) s += node[f];
            gold += s[sequence.Labels[i]];
            var top = Max(s);
            logZ += top;
            phi[i] = Exp(s - Vector256.Create(top));
            if (i == 0) continue;
            for (var x = 0; x < Labels; x++)
            {
                var e = Vector256<float>.Zero;
                foreach (var f in edges[i]) e += edge[(f * Labels) + x];
                if (x == sequence.Labels[i - 1]) gold += e[sequence.Labels[i]];
                psi[(i * Labels) + x] = Exp(e) * Allowed(x);
            }
        }
        var forward = new Vector256<float>[n];
        forward[0] = phi[0] * Open;
        logZ += Normalise(ref forward[0]);
        for (var i = 1; i < n; i++)
        {
            var s = Vector256<float>.Zero;
            for (var x = 0; x < Labels; x++) s += Vector256.Create(forward[i - 1][x]) * psi[(i * Labels) + x];
            forward[i] = s * phi[i];
            logZ += Normalise(ref forward[i]);
        }
        var backward = Lanes;
        Span<Vector256<float>> pair = stackalloc Vector256<float>[Labels];
        Span<float> next = stackalloc float[8];
        next.Clear();
        for (var i = n - 1; i >= 0; i--)
        {
            var p = forward[i] * backward;
            Normalise(ref p);
            var gradient = p - OneHot[sequence.Labels[i]];
            foreach (var f in nodes[i]) Update(ref node[f], ref nodeSquares[f], gradient);
            if (i == 0) break;
            var ahead = phi[i] * backward;
            float sum = 0;
            for (var x = 0; x < Labels; x++)
            {
                var step = psi[(i * Labels) + x] * ahead;
                next[x] = Vector256.Sum(step);
                pair[x] = Vector256.Create(forward[i - 1][x]) * step;
                sum += Vector256.Sum(pair[x]);
            }
            for (var x = 0; x < Labels; x++)
            {
                var g = pair[x] / Vector256.Create(sum);
                if (x == sequence.Labels[i - 1]) g -= OneHot[sequence.Labels[i]];
                foreach (var f in edges[i]) Update(ref edge[(f * Labels) + x], ref edgeSquares[(f * Labels) + x], g);
            }
            backward = Vector256.Create<float>(next);
            Normalise(ref backward);
        }
        return logZ - gold;
    }

    private void Update(ref Vector256<float> weight, ref Vector256<float> squares, Vector256<float> gradient)
    {
        gradient += weight * (float)decay;
        squares += gradient * gradient;
        weight -= gradient * (float)rate / (Vector256.Sqrt(squares) + Vector256.Create(1e-4f));
    }

    private int[][] Drop(int[][] features, uint threshold)
    {
        if (threshold == 0) return features;
        var result = new int[features.Length][];
        Span<int> kept = stackalloc int[Featurizer.MaxNode];
        for (var i = 0; i < features.Length; i++)
        {
            var k = 0;
            foreach (var f in features[i]) if ((uint)Next() >= threshold) kept[k++] = f;
            result[i] = kept[..k].ToArray();
        }
        return result;
    }

    private ulong Next()
    {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        return BitOperations.RotateLeft(random * 0x2545F4914F6CDD1D, 32);
    }

    private static readonly Vector256<float> Lanes = Vector256.Create(1f, 1, 1, 1, 1, 1, 1, 0);
    private static readonly Vector256<float> Open = Vector256.Create(1f, 1, 0, 1, 0, 1, 0, 0);
    private static readonly Vector256<float>[] OneHot = [.. Enumerable.Range(0, 8).Select(y => Vector256.Create<float>([.. Enumerable.Range(0, 8).Select(j => j == y ? 1f : 0)]))];
    private static readonly Vector256<float>[] AllowedFrom =
        [.. Enumerable.Range(0, Labels).Select(x => Vector256.Create<float>([.. Enumerable.Range(0, 8).Select(y => y < Labels && Roles.MayFollow(x, y) ? 1f : 0)]))];

    private static Vector256<float> Allowed(int from) => AllowedFrom[from];

    private static float Max(Vector256<float> v)
    {
        var m = v[0];
        for (var y = 1; y < Labels; y++) m = Math.Max(m, v[y]);
        return m;
    }

    private static double Normalise(ref Vector256<float> v)
    {
        v *= Lanes;
        var sum = Vector256.Sum(v);
        v /= Vector256.Create(sum);
        return Math.Log(sum);
    }

    private static Vector256<float> Exp(Vector256<float> v) => Vector256.Exp(v);
}
