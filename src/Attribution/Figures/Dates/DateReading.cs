namespace Attribution.Figures.Dates;

/// <summary>A date that was read. All indexes are of pieces.</summary>
/// <param name="First">Its first piece.</param>
/// <param name="End">The index behind it.</param>
/// <param name="Point">Where it lies on the calendar; null where that cannot be known.</param>
/// <param name="Last">The end of an interval.</param>
/// <param name="Distance">Whether it is a distance from another day ("two years ago").</param>
/// <param name="Dated">Whether its year is given and not inferred.</param>
internal readonly record struct DateReading(int First, int End, CalendarPoint? Point, CalendarPoint? Last = null, bool Distance = false, bool Dated = false)
{
    /// <summary>An interval; without a place on the calendar where one of its ends has none.</summary>
    public static DateReading Interval(int first, int end, CalendarPoint? from, CalendarPoint? to) =>
        from is null || to is null ? new(first, end, null) : new(first, end, from, to);

    /// <summary>ISO 8601; null where the date cannot be known.</summary>
    public string? Resolved =>
        Point is not { } start ? null
        : Last is not { } end ? start.ToString()
        : start.Grain >= Grain.Decade ? $"{start.Start.Year:0000}/{(end.Grain == Grain.Decade ? end.Start.Year + 9 : end.Start.Year):0000}"
        : $"{start}/{end}";
}
