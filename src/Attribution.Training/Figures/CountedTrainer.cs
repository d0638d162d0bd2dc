using Attribution.Figures.Counted.Choice;

namespace Attribution.Training.Figures;

/// <summary>
/// Trains a log-linear choice among candidates by AdaGrad with feature dropout, some times in other orders, whose mean it takes. Where several
/// candidates are right, their probabilities are summed.
/// </summary>
internal static class CountedTrainer
{
    private const int Epochs = 12, Rounds = 3, Least = 6;

    private const float Rate = 0.08f, Dropout = 0.5f, Decay = 2e-3f;

    /// <summary>The weights by <paramref name="examples"/>, each with a weight by its source and whether it counts nothing; always the same.</summary>
    public static sbyte[] Train(IReadOnlyList<CountedExample> examples, Func<string, bool, float> weight)
    {
        var sum = new float[CountedModel.Size];
        var counts = new int[CountedModel.Size];
        foreach (var example in examples)
        {
            foreach (var slot in example.Candidates.SelectMany(features => features).Select(CountedModel.Slot).Distinct()) counts[slot]++;
        }
        var usable = examples.Where(example => example.Right.Contains(true)).Select(example => example with
        {
            Candidates = [.. example.Candidates.Select(features => features.Where(f => counts[CountedModel.Slot(f)] >= Least).ToArray())],
        }).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var once = Round(usable, weight, new Random(round));
            for (var i = 0; i < sum.Length; i++) sum[i] += once[i];
        }
        var scale = 127f / Math.Max(1e-6f, sum.Max(Math.Abs));
        return [.. sum.Select(w => (sbyte)MathF.Round(w * scale))];
    }

    private static float[] Round(CountedExample[] examples, Func<string, bool, float> weight, Random random)
    {
        var (weights, squares) = (new float[CountedModel.Size], new float[CountedModel.Size]);
        var order = Enumerable.Range(0, examples.Length).ToArray();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order) Learn(examples[index], weight(examples[index].Source, examples[index].Right[0]), weights, squares, random);
        }
        return weights;
    }

    private static void Learn(CountedExample example, float share, float[] weights, float[] squares, Random random)
    {
        var kept = example.Candidates.Select(features => features.Where(_ => random.NextSingle() >= Dropout).Select(CountedModel.Slot).ToArray()).ToArray();
        var scores = kept.Select(features => features.Sum(f => weights[f])).ToArray();
        var top = scores.Max();
        var odds = scores.Select(score => MathF.Exp(score - top)).ToArray();
        var (all, good) = (odds.Sum(), odds.Where((_, c) => example.Right[c]).Sum());
        for (var c = 0; c < kept.Length; c++)
        {
            var error = (odds[c] / all) - (example.Right[c] ? odds[c] / good : 0);
            if (MathF.Abs(error) < 1e-4f) continue;
            foreach (var feature in kept[c])
            {
                var g = share * error + (Decay * weights[feature]);
                squares[feature] += g * g;
                weights[feature] -= Rate * g / (MathF.Sqrt(squares[feature]) + 1e-3f);
            }
        }
    }
}
