namespace Attribution.Evaluation;

/// <summary>
/// Between what limits a share may lie that was seen in a few examples: Wilson's score interval of 95 % (Wilson 1927).
/// It takes the examples as drawn by lot and independent; those of one article are not, so the truth is wider.
/// </summary>
public readonly record struct Interval
{
    /// <summary>The 97.5th percentile of the normal distribution.</summary>
    private const double Z = 1.959963984540054;

    internal Interval(double low, double high) =>
        (Low, High) = (low, high);

    /// <summary>The lower limit, from 0 to 1.</summary>
    public double Low { get; init; }

    /// <summary>The upper limit, from 0 to 1.</summary>
    public double High { get; init; }

    /// <summary>The limits of a share of which <paramref name="right"/> of <paramref name="of"/> examples were seen; 0 to 1 where there are none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More are right than there are, or fewer than none.</exception>
    public static Interval Of(int right, int of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(right);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(right, of);
        if (of == 0) return new(0, 1);
        double n = of, share = right / n, z2 = Z * Z;
        var middle = (share + z2 / (2 * n)) / (1 + z2 / n);
        var half = Z * Math.Sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n);
        return new(Math.Max(0, middle - half), Math.Min(1, middle + half));
    }

    /// <summary>The limits with two decimals.</summary>
    public override string ToString() => $"{Rounded.Of(Low, 2)}–{Rounded.Of(High, 2)}";
}
