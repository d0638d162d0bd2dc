using System.Runtime.Intrinsics;
using Attribution.Actors.Names.Tagging;

namespace Attribution.Training.Names;

/// <summary>A stretch of tokens to learn from.</summary>
/// <param name="Features">The numbers of the features of each token.</param>
/// <param name="Allowed">A bit for each label that a token may have.</param>
/// <param name="Weight">How much the stretch counts.</param>
internal sealed record NameSequence(int[][] Features, uint[] Allowed, float Weight);

/// <summary>
/// Trains a chain of labels (conditional random field; Lafferty, McCallum and Pereira 2001) by gradient steps of adapted
/// size (Duchi, Hazan and Singer 2011). Where several labels are allowed, their common probability is raised.
/// </summary>
internal sealed class NameTrainer
{
    /// <summary>The length of a row of weights: the number of labels, rounded up to whole vectors.</summary>
    public const int Width = 24;

    private const int Labels = NameLabels.Count;
    private const float Rate = 0.12f;
    private const uint DropBelow = (uint)(0.25 * uint.MaxValue);
    private const uint UnknownBelow = (uint)(0.25 * uint.MaxValue);
    private const float Kept = 1 / 0.75f;
    private const float Small = 0.002f;

    private static readonly (int From, int To)[] Ways = [.. from a in Enumerable.Range(0, Labels) from b in Enumerable.Range(0, Labels)
        where NameLabels.MayFollow(a, b) select (a, b)];

    private readonly float[] weights;
    private readonly float[] squares;
    private readonly bool[] words;
    private readonly float[] steps = new float[Labels * Labels];
    private readonly float[] stepSquares = new float[Labels * Labels];
    private readonly double[] exps = new double[Labels * Labels];
    private readonly double[] stepGradient = new double[Labels * Labels];
    private uint random = 20111;

    /// <summary>Makes a trainer with weights of zero.</summary>
    /// <param name="features">The number of features.</param>
    /// <param name="saysWord">Whether a feature says which word the token is.</param>
    public NameTrainer(int features, Func<int, bool> saysWord)
    {
        words = [.. Enumerable.Range(0, features).Select(saysWord)];
        weights = new float[features * Width];
        squares = new float[features * Width];
    }

    /// <summary>The weights of feature <paramref name="number"/> by label.</summary>
    public ReadOnlySpan<float> Row(int number) => weights.AsSpan(number * Width, Labels);

    /// <summary>The weights of the steps from <paramref name="label"/>.</summary>
    public ReadOnlySpan<float> Step(int label) => steps.AsSpan(label * Labels, Labels);

    /// <summary>Goes through the sequences once, in an order drawn anew.</summary>
    /// <returns>The mean loss of a token.</returns>
    public double Pass(NameSequence[] sequences)
    {
        for (var i = sequences.Length - 1; i > 0; i--)
        {
            var other = (int)(Next() % (uint)(i + 1));
            (sequences[i], sequences[other]) = (sequences[other], sequences[i]);
        }
        double loss = 0;
        long tokens = 0;
        foreach (var sequence in sequences)
        {
            loss += Learn(sequence);
            tokens += sequence.Allowed.Length;
        }
        return loss / tokens;
    }

    private double Learn(NameSequence sequence)
    {
        var length = sequence.Allowed.Length;
        var active = new int[length][];
        var scores = new float[length * Width];
        for (var i = 0; i < length; i++)
        {
            active[i] = Drop(sequence.Features[i]);
            Sum(active[i], scores.AsSpan(i * Width, Width));
        }
        foreach (var (a, b) in Ways) exps[a * Labels + b] = Math.Exp(steps[a * Labels + b]);
        Array.Clear(stepGradient);
        var gradient = new double[length * Labels];
        var all = Expect(scores, sequence.Allowed, false, gradient, -1);
        var right = Expect(scores, sequence.Allowed, true, gradient, 1);
        Span<float> row = stackalloc float[Width];
        for (var i = 0; i < length; i++)
        {
            var greatest = 0f;
            for (var label = 0; label < Labels; label++)
            {
                row[label] = (float)gradient[i * Labels + label] * sequence.Weight;
                greatest = Math.Max(greatest, Math.Abs(row[label]));
            }
            if (greatest > Small) Update(active[i], row);
        }
        foreach (var (a, b) in Ways)
        {
            var at = a * Labels + b;
            var g = (float)stepGradient[at] * sequence.Weight;
            stepSquares[at] += g * g;
            if (g != 0) steps[at] += Rate * g / MathF.Sqrt(stepSquares[at] + 1);
        }
        return (all - right) * sequence.Weight;
    }

    /// <summary>Leaves out features by chance, and for one token in four all that say which word it is, as if it were unknown.</summary>
    private int[] Drop(int[] features)
    {
        var kept = new int[features.Length];
        var count = 0;
        var unknown = Next() < UnknownBelow;
        foreach (var feature in features)
        {
            if (Next() > DropBelow && !(unknown && words[feature])) kept[count++] = feature;
        }
        return kept[..count];
    }

    private void Sum(int[] features, Span<float> into)
    {
        var (a, b, c) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        foreach (var feature in features)
        {
            ref var row = ref weights[feature * Width];
            a += Vector256.LoadUnsafe(ref row);
            b += Vector256.LoadUnsafe(ref row, 8);
            c += Vector256.LoadUnsafe(ref row, 16);
        }
        var scale = Vector256.Create(Kept);
        (a * scale).CopyTo(into);
        (b * scale).CopyTo(into[8..]);
        (c * scale).CopyTo(into[16..]);
    }

    private void Update(int[] features, ReadOnlySpan<float> gradient)
    {
        var scale = Vector256.Create(Kept);
        for (var part = 0; part < Width; part += 8)
        {
            var g = Vector256.Create(gradient[part..]) * scale;
            var square = g * g;
            var rate = Vector256.Create(Rate);
            var one = Vector256.Create(0.1f);
            foreach (var feature in features)
            {
                ref var sum = ref squares[feature * Width + part];
                ref var weight = ref weights[feature * Width + part];
                var sums = Vector256.LoadUnsafe(ref sum) + square;
                sums.StoreUnsafe(ref sum);
                (Vector256.LoadUnsafe(ref weight) + rate * g / Vector256.Sqrt(sums + one)).StoreUnsafe(ref weight);
            }
        }
    }

    /// <summary>Adds the expected labels, times <paramref name="sign"/>, to the gradients, and gives the logarithm of the sum over all sequences.</summary>
    private double Expect(float[] scores, uint[] allowed, bool onlyAllowed, double[] gradient, double sign)
    {
        var length = allowed.Length;
        var potentials = new double[length * Labels];
        var forward = new double[length * Labels];
        double log = 0;
        for (var i = 0; i < length; i++)
        {
            var top = float.MinValue;
            for (var label = 0; label < Labels; label++) top = Math.Max(top, scores[i * Width + label]);
            for (var label = 0; label < Labels; label++)
            {
                if (!onlyAllowed || (allowed[i] >> label & 1) != 0) potentials[i * Labels + label] = Math.Exp(scores[i * Width + label] - top);
            }
            log += top;
            double sum = 0;
            if (i == 0)
            {
                for (var label = 0; label < Labels; label++)
                {
                    if (NameLabels.MayFollow(NameLabels.Outside, label)) sum += forward[label] = exps[label] * potentials[label];
                }
            }
            else
            {
                foreach (var (a, b) in Ways) forward[i * Labels + b] += forward[(i - 1) * Labels + a] * exps[a * Labels + b];
                for (var label = 0; label < Labels; label++) sum += forward[i * Labels + label] *= potentials[i * Labels + label];
            }
            log += Math.Log(sum);
            for (var label = 0; label < Labels; label++) forward[i * Labels + label] /= sum;
        }
        var backward = new double[Labels];
        double end = 0;
        for (var label = 0; label < Labels; label++)
        {
            if (!NameLabels.MayFollow(label, NameLabels.Outside)) continue;
            backward[label] = exps[label * Labels];
            end += forward[(length - 1) * Labels + label] * backward[label];
        }
        log += Math.Log(end);
        for (var label = 0; label < Labels; label++) stepGradient[label * Labels] += sign * forward[(length - 1) * Labels + label] * backward[label] / end;
        for (var i = length - 1; i >= 0; i--)
        {
            double total = 0;
            for (var label = 0; label < Labels; label++) total += forward[i * Labels + label] * backward[label];
            for (var label = 0; label < Labels; label++) gradient[i * Labels + label] += sign * forward[i * Labels + label] * backward[label] / total;
            if (i == 0)
            {
                for (var label = 0; label < Labels; label++) stepGradient[label] += sign * forward[label] * backward[label] / total;
                break;
            }
            var next = new double[Labels];
            double norm = 0;
            foreach (var (a, b) in Ways)
            {
                var way = exps[a * Labels + b] * potentials[i * Labels + b] * backward[b];
                next[a] += way;
                norm += forward[(i - 1) * Labels + a] * way;
            }
            foreach (var (a, b) in Ways)
                stepGradient[a * Labels + b] += sign * forward[(i - 1) * Labels + a] * exps[a * Labels + b] * potentials[i * Labels + b] * backward[b] / norm;
            for (var label = 0; label < Labels; label++) next[label] /= norm;
            backward = next;
        }
        return log;
    }

    /// <summary>The next number of a xorshift generator (Marsaglia 2003).</summary>
    private uint Next()
    {
        random ^= random << 13;
        random ^= random >> 17;
        return random ^= random << 5;
    }
}
