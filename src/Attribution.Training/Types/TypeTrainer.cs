using Attribution.Quotes.Tagging;
using Attribution.Quotes.Types;
using Attribution.Training.Quotes;

namespace Attribution.Training.Types;

/// <summary>
/// Trains a log-linear model of the classes (Berger, Della Pietra and Della Pietra 1996) by AdaGrad with feature dropout, some
/// times in other orders, whose mean it takes. An example may leave open which of several classes it has: then their sum counts.
/// </summary>
internal static class TypeTrainer
{
    private const int Least = 2, Epochs = 8, Rounds = 5;

    private const float Rate = 0.02f, Dropout = 0.5f, Decay = 1e-2f;

    /// <summary>The weights by <paramref name="examples"/>, of which each corpus has a weight; the same for the same examples.</summary>
    public static WeightTable Train(IReadOnlyList<TypeExample> examples, Func<string, float> weight)
    {
        var counter = new FeatureCounter();
        foreach (var example in examples) counter.Count(example.Features);
        counter.Keep(Least);
        var data = examples.Select(example => (Features: counter.Numbers(example.Features), example.Classes, Weight: weight(example.Corpus))).ToArray();
        var weights = new float[counter.Keys.Length * TypeModel.Classes];
        for (var round = 0; round < Rounds; round++)
        {
            var once = Round(data, weights.Length, new Random(round));
            for (var i = 0; i < weights.Length; i++) weights[i] += once[i] / Rounds;
        }
        var scale = Math.Clamp(weights.Max(Math.Abs), 0.01f, 4f) / 127f;
        return new(counter.Keys, [.. weights.Select(w => (sbyte)Math.Clamp(MathF.Round(w / scale), -127, 127))], TypeModel.Classes, scale * (1 - Dropout));
    }

    private static float[] Round((int[] Features, int Classes, float Weight)[] data, int length, Random random)
    {
        var (weights, squares) = (new float[length], new float[length]);
        var order = Enumerable.Range(0, data.Length).ToArray();
        Span<float> scores = stackalloc float[TypeModel.Classes];
        var kept = new List<int>(TypeFeatures.Most);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                var (features, right, share) = data[index];
                kept.Clear();
                foreach (var feature in features) if (random.NextSingle() >= Dropout) kept.Add(feature * TypeModel.Classes);
                scores.Clear();
                foreach (var at in kept) for (var c = 0; c < scores.Length; c++) scores[c] += weights[at + c];
                Gradient(scores, right);
                foreach (var at in kept)
                {
                    for (var c = 0; c < scores.Length; c++)
                    {
                        var g = share * (scores[c] + (weights[at + c] * Decay));
                        squares[at + c] += g * g;
                        weights[at + c] -= Rate * g / (MathF.Sqrt(squares[at + c]) + 1e-4f);
                    }
                }
            }
        }
        return weights;
    }

    /// <summary>Puts in place of <paramref name="scores"/> by what each is too high where one of the classes <paramref name="right"/> holds.</summary>
    private static void Gradient(Span<float> scores, int right)
    {
        var top = scores[0];
        foreach (var score in scores) top = Math.Max(top, score);
        var (all, good) = (0f, 0f);
        for (var c = 0; c < scores.Length; c++)
        {
            scores[c] = DeterministicMath.Exp(scores[c] - top);
            all += scores[c];
            if ((right >> c & 1) != 0) good += scores[c];
        }
        for (var c = 0; c < scores.Length; c++)
            scores[c] = (scores[c] / all) - ((right >> c & 1) != 0 && good > 0 ? scores[c] / good : 0);
    }
}
