using Attribution.Claims.Disputing;

namespace Attribution.Training.Disputes;

/// <summary>
/// Trains the log-linear choice of what a denial answers (Berger, Della Pietra and Della Pietra 1996) with a Gaussian prior, by full gradients whose
/// steps AdaGrad sizes. Where several statements are right, their sum counts; where none is, that the denial answers none.
/// </summary>
internal static class DisputeTrainer
{
    private const int Unit = 256, Steps = 300;

    private const double Rate = 0.1, Prior = 2;

    /// <summary>The weights, in 256ths.</summary>
    public static int[] Train(IReadOnlyList<DisputeExample> examples)
    {
        var (weights, squares) = (new double[DisputeFeatures.Count], new double[DisputeFeatures.Count]);
        for (var step = 0; step < Steps; step++)
        {
            var gradient = Array.ConvertAll(weights, weight => Prior * weight);
            foreach (var example in examples) Add(example, weights, gradient);
            for (var i = 0; i < weights.Length; i++)
            {
                squares[i] += gradient[i] * gradient[i];
                weights[i] -= Rate * gradient[i] / (Math.Sqrt(squares[i]) + 1e-6);
            }
        }
        return [.. weights.Select(weight => (int)Math.Round(weight * Unit))];
    }

    /// <summary>Adds what <paramref name="example"/> says against the <paramref name="weights"/> to the <paramref name="gradient"/>.</summary>
    private static void Add(DisputeExample example, double[] weights, double[] gradient)
    {
        var scores = Array.ConvertAll(example.Rows, row => row.Sum(feature => weights[feature]));
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
            var wrong = example.Weight * ((scores[i] / all) - (IsRight(example, i) ? scores[i] / right : 0));
            foreach (var feature in example.Rows[i]) gradient[feature] += wrong;
        }
    }

    private static bool IsRight(DisputeExample example, int row) => row < example.Right.Length ? example.Right[row] : !example.Right.Contains(true);
}
