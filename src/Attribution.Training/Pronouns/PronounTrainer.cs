using Attribution.Actors.Resolution.Pronouns;

namespace Attribution.Training.Pronouns;

/// <summary>Trains the log-linear choice of antecedents (Denis and Baldridge 2007) by AdaGrad, with weight decay.</summary>
internal static class PronounTrainer
{
    private const int Unit = 256;

    /// <summary>The weights, in 256ths, that make the right rows likely.</summary>
    /// <param name="choices">The pronouns, each with how much it counts.</param>
    /// <param name="epochs">How often all are seen.</param>
    /// <param name="decay">How strongly weights are drawn to zero.</param>
    public static int[] Train(IReadOnlyList<(PronounChoice Choice, double Weight)> choices, int epochs, double decay)
    {
        var weights = new double[PronounFeatures.Count];
        var squares = new double[PronounFeatures.Count];
        var random = new Random(7);
        var order = Enumerable.Range(0, choices.Count).ToArray();
        var mean = new double[PronounFeatures.Count];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                var (choice, weight) = choices[index];
                var scores = choice.Rows.Select(row => row.Sum(feature => weights[feature])).ToArray();
                var top = scores.Max();
                double all = 0, right = 0;
                for (var i = 0; i < scores.Length; i++)
                {
                    scores[i] = Math.Exp(scores[i] - top);
                    all += scores[i];
                    if (choice.Right[i]) right += scores[i];
                }
                for (var i = 0; i < scores.Length; i++)
                {
                    var gradient = weight * ((scores[i] / all) - (choice.Right[i] ? scores[i] / right : 0));
                    if (Math.Abs(gradient) < 1e-5) continue;
                    foreach (var feature in choice.Rows[i])
                    {
                        var g = gradient + (decay * weights[feature]);
                        squares[feature] += g * g;
                        weights[feature] -= 0.2 * g / (Math.Sqrt(squares[feature]) + 1e-3);
                    }
                }
            }
            if (epoch < epochs / 2) continue;
            for (var i = 0; i < weights.Length; i++) mean[i] += weights[i] / (epochs - (epochs / 2));
        }
        return [.. mean.Select(weight => (int)Math.Round(weight * Unit))];
    }
}
