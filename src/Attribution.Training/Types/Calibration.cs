namespace Attribution.Training.Types;

/// <summary>Fits what makes probabilities of a model's odds that were counted on documents that it did not see (Platt 1999).</summary>
internal static class Calibration
{
    private const int Steps = 2000, Bins = 10;

    /// <summary>The slope and offset of the logarithms of the odds, and a table of how reliable they are.</summary>
    public static (float Slope, float Offset) Of(IReadOnlyList<(float Odds, bool IsRight)> judged, TextWriter writer)
    {
        var (slope, offset) = (1.0, 0.0);
        for (var step = 0; step < Steps; step++)
        {
            var (bySlope, byOffset) = (0.0, 0.0);
            foreach (var (odds, isRight) in judged)
            {
                var gradient = Probability(odds, slope, offset) - (isRight ? 1 : 0);
                bySlope += gradient * odds;
                byOffset += gradient;
            }
            slope -= 0.1 * bySlope / judged.Count;
            offset -= 0.1 * byOffset / judged.Count;
        }
        writer.WriteLine(FormattableString.Invariant($"confidence of {judged.Count}: slope {slope:F2}, offset {offset:F2}"));
        var chances = judged.Select(one => (Chance: Probability(one.Odds, slope, offset), one.IsRight));
        foreach (var bin in chances.GroupBy(one => Math.Min(Bins - 1, (int)(one.Chance * Bins))).OrderBy(bin => bin.Key))
        {
            var (said, right) = (bin.Average(one => one.Chance), bin.Average(one => one.IsRight ? 1 : 0));
            writer.WriteLine(FormattableString.Invariant(
                $"  {bin.Key / (double)Bins:F1} to {(bin.Key + 1) / (double)Bins:F1}: {bin.Count(),5} quotes, said {said:F2}, right {right:F2}"));
        }
        return ((float)slope, (float)offset);
    }

    private static double Probability(double odds, double slope, double offset) => 1 / (1 + Math.Exp(-((slope * odds) + offset)));
}
