using Attribution.Quotes.Tagging;

namespace Attribution.Training.Quotes;

/// <summary>How the likelihood of a paragraph's gold labels changes with the scores of labels and of steps between them.</summary>
internal static class ChainGradient
{
    private const int Labels = Roles.Count;

    /// <summary>
    /// Writes the gradient of the negative log-likelihood to <paramref name="gradient"/>, adds that of the steps to
    /// <paramref name="stepGradient"/>, and returns the negative log-likelihood.
    /// </summary>
    /// <param name="scores">The labels' scores, <paramref name="lanes"/> a token.</param>
    /// <param name="lanes">How many numbers a token has.</param>
    /// <param name="steps">The scores of the steps, seven from each label.</param>
    /// <param name="gold">The gold labels.</param>
    /// <param name="gradient">As many numbers as scores.</param>
    /// <param name="stepGradient">As many numbers as steps.</param>
    public static double Of(ReadOnlySpan<float> scores, int lanes, ReadOnlySpan<float> steps, ReadOnlySpan<byte> gold, Span<float> gradient,
        Span<float> stepGradient)
    {
        var n = gold.Length;
        var node = new double[n * Labels];
        var forward = new double[n * Labels];
        var stepExp = new double[Labels * Labels];
        for (var x = 0; x < Labels; x++)
            for (var y = 0; y < Labels; y++) stepExp[(x * Labels) + y] = Roles.MayFollow(x, y) ? Math.Exp(steps[(x * Labels) + y]) : 0;
        double loss = 0;
        for (var i = 0; i < n; i++)
        {
            var row = scores.Slice(i * lanes, Labels);
            double top = row[0];
            foreach (var s in row) top = Math.Max(top, s);
            double sum = 0;
            for (var y = 0; y < Labels; y++)
            {
                node[(i * Labels) + y] = Math.Exp(row[y] - top);
                double before = i == 0 ? Roles.MayOpen(y) ? 1 : 0 : 0;
                if (i > 0) for (var x = 0; x < Labels; x++) before += forward[((i - 1) * Labels) + x] * stepExp[(x * Labels) + y];
                sum += forward[(i * Labels) + y] = before * node[(i * Labels) + y];
            }
            for (var y = 0; y < Labels; y++) forward[(i * Labels) + y] /= sum;
            loss += Math.Log(sum) + top - row[gold[i]] - (i == 0 ? 0 : steps[(gold[i - 1] * Labels) + gold[i]]);
        }
        Span<double> backward = stackalloc double[Labels];
        Span<double> pair = stackalloc double[Labels * Labels];
        Span<double> next = stackalloc double[Labels];
        backward.Fill(1);
        for (var i = n - 1; i >= 0; i--)
        {
            double sum = 0;
            for (var y = 0; y < Labels; y++) sum += forward[(i * Labels) + y] * backward[y];
            for (var y = 0; y < Labels; y++) gradient[(i * lanes) + y] = (float)((forward[(i * Labels) + y] * backward[y] / sum) - (gold[i] == y ? 1 : 0));
            if (i == 0) break;
            double pairs = 0, total = 0;
            for (var x = 0; x < Labels; x++)
            {
                next[x] = 0;
                for (var y = 0; y < Labels; y++)
                {
                    var ahead = stepExp[(x * Labels) + y] * node[(i * Labels) + y] * backward[y];
                    next[x] += ahead;
                    pairs += pair[(x * Labels) + y] = forward[((i - 1) * Labels) + x] * ahead;
                }
                total += next[x];
            }
            for (var k = 0; k < pair.Length; k++) stepGradient[k] += (float)(pair[k] / pairs);
            stepGradient[(gold[i - 1] * Labels) + gold[i]] -= 1;
            for (var x = 0; x < Labels; x++) backward[x] = next[x] / total;
        }
        return loss;
    }
}
