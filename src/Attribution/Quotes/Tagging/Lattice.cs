namespace Attribution.Quotes.Tagging;

/// <summary>The scores of all labellings of one paragraph.</summary>
/// <param name="length">The number of tokens.</param>
/// <param name="node">The score of each label at each token, seven a token.</param>
/// <param name="steps">The score of each step from label to label, seven a label.</param>
internal sealed class Lattice(int length, float[] node, float[] steps)
{
    private const int Labels = Roles.Count;

    /// <summary>The number of tokens.</summary>
    public int Length => length;

    /// <summary>The score of each label at each token, seven a token.</summary>
    public ReadOnlySpan<float> Node => node;

    /// <summary>The score of each step from label to label, seven a label.</summary>
    public ReadOnlySpan<float> Steps => steps;

    /// <summary>The scores of two readers, of which <paramref name="other"/> counts for <paramref name="share"/>, this one for the rest of 1.</summary>
    /// <exception cref="ArgumentException">They did not read the same tokens.</exception>
    public Lattice MixedWith(Lattice other, float share)
    {
        if (other.Length != length) throw new ArgumentException($"{other.Length} tokens are not {length}", nameof(other));
        return new(length, Mixed(node, other.Node), Mixed(steps, other.Steps));

        float[] Mixed(ReadOnlySpan<float> own, ReadOnlySpan<float> others)
        {
            var mixed = new float[own.Length];
            for (var i = 0; i < mixed.Length; i++) mixed[i] = ((1 - share) * own[i]) + (share * others[i]);
            return mixed;
        }
    }

    /// <summary>The most probable labelling, with <paramref name="beginBonus"/> added to the score of every begin label.</summary>
    public byte[] Best(float beginBonus)
    {
        var labels = new byte[length];
        if (length == 0) return labels;
        var back = new byte[length * Labels];
        Span<float> score = stackalloc float[Labels];
        Span<float> next = stackalloc float[Labels];
        for (var y = 0; y < Labels; y++) score[y] = Roles.MayOpen(y) ? node[y] + Bonus(y, beginBonus) : float.NegativeInfinity;
        for (var i = 1; i < length; i++)
        {
            for (var y = 0; y < Labels; y++)
            {
                var best = float.NegativeInfinity;
                byte from = 0;
                for (var x = 0; x < Labels; x++)
                {
                    if (!Roles.MayFollow(x, y)) continue;
                    var s = score[x] + steps[(x * Labels) + y];
                    if (s > best) (best, from) = (s, (byte)x);
                }
                next[y] = best + node[(i * Labels) + y] + Bonus(y, beginBonus);
                back[(i * Labels) + y] = from;
            }
            next.CopyTo(score);
        }
        byte last = 0;
        for (byte y = 1; y < Labels; y++) if (score[y] > score[last]) last = y;
        for (var i = length - 1; i >= 0; i--)
        {
            labels[i] = last;
            last = back[(i * Labels) + last];
        }
        return labels;
    }

    /// <summary>The probability of each label at each token, seven a token.</summary>
    public float[] Marginals()
    {
        var forward = new float[length * Labels];
        var result = new float[length * Labels];
        if (length == 0) return result;
        var nodeExp = new float[length * Labels];
        Span<float> stepExp = stackalloc float[Labels * Labels];
        for (var x = 0; x < Labels; x++)
        {
            for (var y = 0; y < Labels; y++) stepExp[(x * Labels) + y] = Roles.MayFollow(x, y) ? DeterministicMath.Exp(steps[(x * Labels) + y]) : 0;
        }
        for (var i = 0; i < length; i++)
        {
            var top = float.NegativeInfinity;
            for (var y = 0; y < Labels; y++) top = Math.Max(top, node[(i * Labels) + y]);
            for (var y = 0; y < Labels; y++) nodeExp[(i * Labels) + y] = DeterministicMath.Exp(node[(i * Labels) + y] - top);
        }
        for (var y = 0; y < Labels; y++) forward[y] = Roles.MayOpen(y) ? nodeExp[y] : 0;
        Normalise(forward.AsSpan(0, Labels));
        for (var i = 1; i < length; i++)
        {
            for (var y = 0; y < Labels; y++)
            {
                float sum = 0;
                for (var x = 0; x < Labels; x++) sum += forward[((i - 1) * Labels) + x] * stepExp[(x * Labels) + y];
                forward[(i * Labels) + y] = sum * nodeExp[(i * Labels) + y];
            }
            Normalise(forward.AsSpan(i * Labels, Labels));
        }
        Span<float> backward = stackalloc float[Labels];
        Span<float> previous = stackalloc float[Labels];
        backward.Fill(1);
        for (var i = length - 1; i >= 0; i--)
        {
            var here = result.AsSpan(i * Labels, Labels);
            for (var y = 0; y < Labels; y++) here[y] = forward[(i * Labels) + y] * backward[y];
            Normalise(here);
            if (i == 0) break;
            for (var x = 0; x < Labels; x++)
            {
                float sum = 0;
                for (var y = 0; y < Labels; y++) sum += stepExp[(x * Labels) + y] * nodeExp[(i * Labels) + y] * backward[y];
                previous[x] = sum;
            }
            Normalise(previous);
            previous.CopyTo(backward);
        }
        return result;
    }

    private static float Bonus(int label, float bonus) => label is (int)Role.BeginSource or (int)Role.BeginCue or (int)Role.BeginContent ? bonus : 0;

    private static void Normalise(Span<float> values)
    {
        float sum = 0;
        foreach (var value in values) sum += value;
        if (sum <= 0) return;
        var inverse = 1 / sum;
        for (var y = 0; y < values.Length; y++) values[y] *= inverse;
    }
}
