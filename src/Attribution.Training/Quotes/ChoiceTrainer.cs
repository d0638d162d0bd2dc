using Attribution.Quotes.Tagging;

namespace Attribution.Training.Quotes;

/// <summary>One choice: the features of each candidate, and the number of the right one.</summary>
internal sealed record Choice(uint[][] Candidates, int Right);

/// <summary>
/// Trains a log-linear choice among candidates (Berger, Della Pietra and Della Pietra 1996) by AdaGrad with feature
/// dropout. With two candidates, the second without features, it is a logistic regression.
/// </summary>
internal static class ChoiceTrainer
{
    public static WeightTable Train(IReadOnlyList<Choice> choices, int least, int epochs, float rate, float dropout, float decay)
    {
        var counter = new FeatureCounter();
        foreach (var choice in choices) foreach (var candidate in choice.Candidates) counter.Count(candidate);
        counter.Keep(least);
        var data = choices.Select(c => (Candidates: c.Candidates.Select(f => counter.Numbers(f)).ToArray(), c.Right)).ToArray();
        var weights = new float[counter.Keys.Length];
        var squares = new float[counter.Keys.Length];
        var random = new Random(7);
        var order = Enumerable.Range(0, data.Length).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                var (candidates, right) = data[index];
                var seed = (uint)random.Next();
                bool Kept(int f) => (Hashing.Mix(seed, (uint)f) >> 8) >= (uint)(dropout * (1 << 24));
                var scores = candidates.Select(c => c.Where(Kept).Sum(f => weights[f])).ToArray();
                var top = scores.Max();
                var sum = 0f;
                for (var j = 0; j < scores.Length; j++) sum += scores[j] = DeterministicMath.Exp(scores[j] - top);
                for (var j = 0; j < scores.Length; j++)
                {
                    var gradient = (scores[j] / sum) - (j == right ? 1 : 0);
                    if (Math.Abs(gradient) < 1e-4f) continue;
                    foreach (var f in candidates[j])
                    {
                        if (!Kept(f)) continue;
                        var g = gradient + (weights[f] * decay);
                        squares[f] += g * g;
                        weights[f] -= rate * g / (MathF.Sqrt(squares[f]) + 1e-4f);
                    }
                }
            }
        }
        var scale = Math.Max(0.01f, Math.Min(6f, weights.Length == 0 ? 1 : weights.Max(Math.Abs))) / 127f;
        var bytes = weights.Select(w => (sbyte)Math.Clamp(MathF.Round(w / scale), -127, 127)).ToArray();
        return new(counter.Keys, bytes, 1, scale * (1 - dropout));
    }
}
