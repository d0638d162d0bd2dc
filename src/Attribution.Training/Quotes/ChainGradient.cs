using Attribution.Quotes.Tagging;

namespace Attribution.Training.Quotes;

/// <summary>What a chain of labels expects of a paragraph, and how far that is from what it should expect.</summary>
internal static class ChainGradient
{
    private const int Labels = Roles.Count;

    /// <summary>
    /// Writes the gradient of the loss to <paramref name="gradient"/>, adds that of the steps to <paramref name="stepGradient"/>, and
    /// returns the loss: how many nats the chain needs for labels that are as <paramref name="target"/> says (for one labelling, its
    /// negative log-likelihood; for a teacher's, its cross-entropy, as far as the labels are a chain to the teacher, too).
    /// </summary>
    /// <param name="scores">The labels' scores, <paramref name="lanes"/> a token.</param>
    /// <param name="lanes">How many numbers a token has.</param>
    /// <param name="steps">The scores of the steps, seven from each label.</param>
    /// <param name="target">The labels to learn.</param>
    /// <param name="gradient">As many numbers as scores.</param>
    /// <param name="stepGradient">As many numbers as steps.</param>
    public static double Of(ReadOnlySpan<float> scores, int lanes, ReadOnlySpan<float> steps, ExpectedLabels target, Span<float> gradient,
        Span<float> stepGradient)
    {
        var loss = Expect(scores, lanes, steps, target.Tokens, gradient, stepGradient);
        for (var i = 0; i < target.Tokens; i++)
        {
            for (var y = 0; y < Labels; y++)
            {
                var wanted = target.Chance(i, y);
                gradient[(i * lanes) + y] -= wanted;
                if (wanted > 0) loss -= wanted * scores[(i * lanes) + y];
            }
        }
        for (var k = 0; k < Labels * Labels; k++)
        {
            stepGradient[k] -= target.Steps[k];
            if (target.Steps[k] > 0) loss -= target.Steps[k] * steps[k];
        }
        return loss;
    }

    /// <summary>
    /// Writes the probability of each label at each token to <paramref name="nodes"/>, adds how often each step is expected to
    /// <paramref name="stepCounts"/>, and returns the logarithm of the sum over all labellings. Forward and backward sums are divided by
    /// their total at each token, so that none grows too great or small.
    /// </summary>
    /// <param name="scores">The labels' scores, <paramref name="lanes"/> a token.</param>
    /// <param name="lanes">How many numbers a token has.</param>
    /// <param name="steps">The scores of the steps, seven from each label.</param>
    /// <param name="tokens">The number of tokens.</param>
    /// <param name="nodes">As many numbers as scores.</param>
    /// <param name="stepCounts">As many numbers as steps.</param>
    public static double Expect(ReadOnlySpan<float> scores, int lanes, ReadOnlySpan<float> steps, int tokens, Span<float> nodes, Span<float> stepCounts)
    {
        var node = new double[tokens * Labels];
        var forward = new double[tokens * Labels];
        Span<double> stepExp = stackalloc double[Labels * Labels];
        for (var x = 0; x < Labels; x++)
            for (var y = 0; y < Labels; y++) stepExp[(x * Labels) + y] = Roles.MayFollow(x, y) ? Math.Exp(steps[(x * Labels) + y]) : 0;
        double log = 0;
        for (var i = 0; i < tokens; i++)
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
            log += Math.Log(sum) + top;
        }
        Span<double> backward = stackalloc double[Labels];
        Span<double> pair = stackalloc double[Labels * Labels];
        Span<double> next = stackalloc double[Labels];
        backward.Fill(1);
        for (var i = tokens - 1; i >= 0; i--)
        {
            double sum = 0;
            for (var y = 0; y < Labels; y++) sum += forward[(i * Labels) + y] * backward[y];
            for (var y = 0; y < Labels; y++) nodes[(i * lanes) + y] = (float)(forward[(i * Labels) + y] * backward[y] / sum);
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
            for (var k = 0; k < pair.Length; k++) stepCounts[k] += (float)(pair[k] / pairs);
            for (var x = 0; x < Labels; x++) backward[x] = next[x] / total;
        }
        return log;
    }
}
