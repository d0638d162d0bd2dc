using System.Globalization;

namespace Attribution.Figures.Dates;

/// <summary>How coarse a date is, from fine to coarse.</summary>
internal enum Grain : byte
{
    Minute,
    Day,
    Week,
    Month,
    Quarter,
    Season,
    Year,
    Decade,
    Century,
}

/// <summary>
/// A stretch of the calendar that begins on a day and lasts as long as its grain says. All reckoning with days is done here:
/// it gives null where the calendar, which reaches from the year 1 to 9999, has no such day.
/// </summary>
/// <param name="Grain">How long it lasts.</param>
/// <param name="Start">Its first day.</param>
/// <param name="Minute">The minute of the day, for clock times.</param>
internal readonly record struct CalendarPoint(Grain Grain, DateOnly Start, int Minute = 0)
{
    public static CalendarPoint? Day(DateOnly? day) => From(Grain.Day, day);

    public static CalendarPoint? Year(int year) => From(Grain.Year, On(year, 1, 1));

    public static CalendarPoint? Month(int year, int month) => From(Grain.Month, On(year, month, 1));

    public static CalendarPoint? Quarter(int year, int quarter) => From(Grain.Quarter, On(year, quarter * 3 - 2, 1));

    /// <summary>A season by the year and month in which it begins; winter by the year of its December.</summary>
    public static CalendarPoint? Season(int year, int month) => From(Grain.Season, On(year, month, 1));

    /// <summary>The stretch of a grain in which a day lies.</summary>
    public static CalendarPoint? Around(DateOnly day, Grain grain) => grain switch
    {
        Grain.Week => From(Grain.Week, Monday(day)),
        Grain.Month => Month(day.Year, day.Month),
        Grain.Quarter => Quarter(day.Year, (day.Month + 2) / 3),
        Grain.Season => day.Month < 3 ? Season(day.Year - 1, 12) : Season(day.Year, day.Month / 3 * 3),
        Grain.Year => Year(day.Year),
        Grain.Decade => From(Grain.Decade, On(day.Year / 10 * 10, 1, 1)),
        Grain.Century => From(Grain.Century, On(Math.Max(1, day.Year / 100 * 100), 1, 1)),
        _ => Day(day),
    };

    /// <summary>The first day of the ISO week of a day.</summary>
    public static DateOnly? Monday(DateOnly day) => Shift(day, 0, -(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The day; in a month without that day its last one.</summary>
    public static DateOnly? On(int year, int month, int day) =>
        year is >= 1 and <= 9999 ? new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month))) : null;

    /// <summary>The day some months and days away.</summary>
    public static DateOnly? Shift(DateOnly? day, int months, int days)
    {
        if (day is not { } from) return null;
        var month = (long)from.Year * 12 + from.Month - 1 + months;
        var moved = month is >= 12 and < 10_000 * 12 ? On((int)(month / 12), (int)(month % 12) + 1, from.Day) : null;
        var number = (long?)moved?.DayNumber + days;
        return number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    /// <summary>The point a number of weeks, months, years … away, no finer than it is.</summary>
    public CalendarPoint? Move(Grain unit, int count)
    {
        count = Math.Clamp(count, -20000, 20000);
        var day = unit switch
        {
            Grain.Day => Shift(Start, 0, count),
            Grain.Week => Shift(Start, 0, count * 7),
            Grain.Month => Shift(Start, count, 0),
            Grain.Quarter => Shift(Start, count * 3, 0),
            Grain.Season or Grain.Year => Shift(Start, count * 12, 0),
            Grain.Decade => Shift(Start, count * 120, 0),
            _ => Shift(Start, count * 1200, 0),
        };
        return day is not { } there ? null : Grain == Grain.Week ? Around(there, Grain.Week) : this with { Start = there };
    }

    private static CalendarPoint? From(Grain grain, DateOnly? day) => day is { } start ? new(grain, start) : null;

    /// <summary>ISO 8601, with seasons as 2025-SP and decades and centuries as intervals of years.</summary>
    public override string ToString() => Grain switch
    {
        Grain.Minute => string.Create(CultureInfo.InvariantCulture, $"{Start:yyyy-MM-dd}T{Minute / 60:00}:{Minute % 60:00}"),
        Grain.Day => Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Grain.Week => string.Create(CultureInfo.InvariantCulture,
            $"{ISOWeek.GetYear(Start.ToDateTime(TimeOnly.MinValue)):0000}-W{ISOWeek.GetWeekOfYear(Start.ToDateTime(TimeOnly.MinValue)):00}"),
        Grain.Month => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        Grain.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:0000}-Q{(Start.Month + 2) / 3}"),
        Grain.Season => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:0000}-{(Start.Month switch { 3 => "SP", 6 => "SU", 9 => "FA", _ => "WI" })}"),
        Grain.Year => Start.Year.ToString("0000", CultureInfo.InvariantCulture),
        Grain.Decade => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:0000}/{Start.Year + 9:0000}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:0000}/{Start.Year + 99:0000}"),
    };
}
