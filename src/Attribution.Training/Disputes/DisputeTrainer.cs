using Attribution.Claims.Disputing;

namespace Attribution.Training.Disputes;

/// <summary>
/// Trains the log-linear choice of what a denial answers (Berger, Della Pietra and Della Pietra 1996) by AdaGrad with weight decay. Where several
/// statements are right, their sum counts; where none is, that the denial answers none.
/// </summary>
internal static class DisputeTrainer
{
    private const int Unit = 256, Epochs = 250, Rounds = 1;

    private const double Decay = 2e-3, Rate = 0.02, Dropout = 0.0;

    /// <summary>The weights, in 256ths: the mean of some trainings, each of which leaves other features out at each step.</summary>
    public static int[] Train(IReadOnlyList<DisputeExample> examples)
    {
        var mean = new double[DisputeFeatures.Count];
        for (var round = 0; round < Rounds; round++)
        {
            var once = Round(examples, new Random(round));
            for (var i = 0; i < mean.Length; i++) mean[i] += once[i] / Rounds;
        }
        return [.. mean.Select(weight => (int)Math.Round(weight * (1 - Dropout) * Unit))];
    }

    private static double[] Round(IReadOnlyList<DisputeExample> examples, Random random)
    {
        var (weights, squares, mean) = (new double[DisputeFeatures.Count], new double[DisputeFeatures.Count], new double[DisputeFeatures.Count]);
        var (order, kept) = (Enumerable.Range(0, examples.Count).ToArray(), new bool[DisputeFeatures.Count]);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                for (var i = 0; i < kept.Length; i++) kept[i] = random.NextSingle() >= Dropout;
                Step(examples[index], weights, squares, kept);
            }
            if (epoch < Epochs / 2) continue;
            for (var i = 0; i < weights.Length; i++) mean[i] += weights[i] / (Epochs - (Epochs / 2));
        }
        return mean;
    }

    private static void Step(DisputeExample example, double[] weights, double[] squares, bool[] kept)
    {
        var rows = example.Rows;
        var scores = Array.ConvertAll(rows, row => row.Sum(feature => kept[feature] ? weights[feature] : 0));
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
                if (!kept[feature]) continue;
                var g = gradient + (Decay * weights[feature]);
                squares[feature] += g * g;
                weights[feature] -= Rate * g / (Math.Sqrt(squares[feature]) + 1e-2);
            }
        }
    }

    private static bool IsRight(DisputeExample example, int row) => row < example.Right.Length ? example.Right[row] : !example.Right.Contains(true);
}
