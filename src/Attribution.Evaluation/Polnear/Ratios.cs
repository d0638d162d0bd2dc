namespace Attribution.Evaluation.Polnear;

/// <summary>Shares of counts that may be nought.</summary>
internal static class Ratios
{
    /// <summary><paramref name="part"/> of <paramref name="whole"/>; 0 of nothing.</summary>
    public static double Of(int part, int whole) => whole == 0 ? 0 : part / (double)whole;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public static double F1(double precision, double recall) => precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}
