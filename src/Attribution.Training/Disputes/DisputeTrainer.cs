using Attribution.Claims.Disputing;

namespace Attribution.Training.Disputes;

/// <summary>
/// Trains the log-linear choice of what a denial answers (Berger, Della Pietra and Della Pietra 1996) by AdaGrad with weight decay. Where several
/// statements are right, their sum counts; where none is, that the denial answers none.
/// </summary>
internal static class DisputeTrainer
{
    private const int Unit = 256, Epochs = 250;

    private const double Decay = 5e-4, Rate = 0.02;

    /// <summary>The weights, in 256ths.</summary>
    public static int[] Train(IReadOnlyList<DisputeExample> examples)
    {
        var (weights, squares, mean) = (new double[DisputeFeatures.Count], new double[DisputeFeatures.Count], new double[DisputeFeatures.Count]);
        var random = new Random(7);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order) Step(examples[index], weights, squares);
            if (epoch < Epochs / 2) continue;
            for (var i = 0; i < weights.Length; i++) mean[i] += weights[i] / (Epochs - (Epochs / 2));
        }
        return [.. mean.Select(weight => (int)Math.Round(weight * Unit))];
    }

    private static void Step(DisputeExample example, double[] weights, double[] squares)
    {
        var rows = example.Rows;
        var scores = Array.ConvertAll(rows, row => row.Sum(feature => weights[feature]));
        var top = scores.Max();
        double all = 0, right = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - top);
            all += scores[i];
            if (IsRight(example, i)) right += scores[i];
        }
        for (var i = 0; i < scores.Length; i++)
        {
            var gradient = example.Weight * ((scores[i] / all) - (IsRight(example, i) ? scores[i] / right : 0));
            if (Math.Abs(gradient) < 1e-5) continue;
            foreach (var feature in rows[i])
            {
                var g = gradient + (Decay * weights[feature]);
                squares[feature] += g * g;
                weights[feature] -= Rate * g / (Math.Sqrt(squares[feature]) + 1e-2);
            }
        }
    }

    private static bool IsRight(DisputeExample example, int row) => row < example.Right.Length ? example.Right[row] : !example.Right.Contains(true);
}
