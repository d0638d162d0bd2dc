using Attribution.Claims.Grounds;

namespace Attribution.Training.Grounds;

/// <summary>
/// Trains a log-linear model (Berger, Della Pietra and Della Pietra 1996) with a Gaussian prior by full gradients, whose steps AdaGrad
/// sizes: the examples are few, and the same examples give the same weights.
/// </summary>
internal static class AnonymityTrainer
{
    private const int Least = 2, Steps = 300;

    private const double Rate = 0.3, Prior = 1.0;

    /// <summary>The weights of each feature that two examples have, in the unit of the model's file.</summary>
    public static AnonymityModel Train(IReadOnlyList<(List<string> Features, Anonymity Class)> examples, out SortedDictionary<string, int[]> rows)
    {
        var names = examples.SelectMany(example => example.Features.Distinct()).CountBy(name => name).Where(count => count.Value >= Least)
            .Select(count => count.Key).Order(StringComparer.Ordinal).Index().ToDictionary(pair => pair.Item, pair => pair.Index * AnonymityModel.Classes);
        var data = examples
            .Select(example => (Features: example.Features.Distinct().Where(names.ContainsKey).Select(name => names[name]).ToArray(), example.Class)).ToArray();
        var (weights, squares) = (new double[names.Count * AnonymityModel.Classes], new double[names.Count * AnonymityModel.Classes]);
        for (var step = 0; step < Steps; step++)
        {
            var gradient = Array.ConvertAll(weights, weight => Prior * weight);
            foreach (var (features, right) in data)
            {
                var chances = Chances(weights, features);
                chances[(int)right] -= 1;
                foreach (var at in features)
                    for (var c = 0; c < AnonymityModel.Classes; c++) gradient[at + c] += chances[c];
            }
            for (var i = 0; i < weights.Length; i++)
            {
                squares[i] += gradient[i] * gradient[i];
                weights[i] -= Rate * gradient[i] / (Math.Sqrt(squares[i]) + 1e-6);
            }
        }
        rows = new(StringComparer.Ordinal);
        foreach (var (name, at) in names)
        {
            int[] row = [.. weights.AsSpan(at, AnonymityModel.Classes).ToArray().Select(weight => (int)Math.Round(weight * AnonymityModel.Unit))];
            if (Array.Exists(row, weight => weight != 0)) rows.Add(name, row);
        }
        return new(rows);
    }

    private static double[] Chances(double[] weights, int[] features)
    {
        var scores = new double[AnonymityModel.Classes];
        foreach (var at in features)
            for (var c = 0; c < scores.Length; c++) scores[c] += weights[at + c];
        var top = scores.Max();
        for (var c = 0; c < scores.Length; c++) scores[c] = Math.Exp(scores[c] - top);
        var sum = scores.Sum();
        return Array.ConvertAll(scores, score => score / sum);
    }
}
