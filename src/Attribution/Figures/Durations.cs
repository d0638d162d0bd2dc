namespace Attribution.Figures;

/// <summary>Lengths of time in several units, "8 hours 40 minutes", counted in the first one.</summary>
internal static class Durations
{
    private const double Day = 24 * 60 * 60;

    /// <summary>The duration with the smaller units behind it, or as it was where none stand there.</summary>
    public static Quantity Complete(Line line, Quantity quantity)
    {
        if (quantity.Kind != FigureKind.Duration || quantity.Upper is not null || quantity.Compound || quantity.Unit is null) return quantity;
        var (whole, smallest) = (Seconds(quantity.Unit), Seconds(quantity.Unit));
        for (var parts = 0; parts < 3; parts++)
        {
            var at = line.IsMark(quantity.NumberEnd, ',') ? quantity.NumberEnd + 1 : quantity.NumberEnd;
            if (line.Is(at, "and")) at++;
            if (!line.IsDigits(at) && !line[at].Has(Meaning.Cardinal)) return quantity;
            if (AmountReader.Read(line, at) is not { Kind: FigureKind.Duration, Compound: false, Unit: { } unit } part || !(Seconds(unit) < smallest) || !(part.Value * Seconds(unit) < smallest)) return quantity;
            if (line.IsAny(part.End, "ago", "earlier", "later", "after", "before", "from", "old") || line.IsHyphen(part.End)) return quantity;
            smallest = Seconds(unit);
            quantity = quantity with { Value = Math.Round(quantity.Value + part.Value * smallest / whole, 6), NumberEnd = part.End, End = part.End };
        }
        return quantity;
    }

    /// <summary>How long a unit lasts, months and years as they are on the average; not a number for what has no fixed length.</summary>
    private static double Seconds(string unit) => unit switch
    {
        "second" => 1,
        "minute" => 60,
        "hour" => 60 * 60,
        "day" => Day,
        "week" => 7 * Day,
        "month" => 365.25 / 12 * Day,
        "year" => 365.25 * Day,
        _ => double.NaN,
    };
}
