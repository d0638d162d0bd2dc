using System.Globalization;

namespace Attribution.Figures;

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

/// <summary>A stretch of the calendar that begins on a day and lasts as long as its grain says.</summary>
/// <param name="Grain">How long it lasts.</param>
/// <param name="Start">Its first day.</param>
/// <param name="Minute">The minute of the day, for clock times.</param>
internal readonly record struct CalendarPoint(Grain Grain, DateOnly Start, int Minute = 0)
{
    public static CalendarPoint Day(DateOnly day) => new(Grain.Day, day);

    public static CalendarPoint Year(int year) => new(Grain.Year, new DateOnly(Math.Clamp(year, 1, 9998), 1, 1));

    public static CalendarPoint Month(int year, int month) => new(Grain.Month, new DateOnly(Math.Clamp(year, 1, 9998), month, 1));

    public static CalendarPoint Quarter(int year, int quarter) => new(Grain.Quarter, new DateOnly(Math.Clamp(year, 1, 9998), quarter * 3 - 2, 1));

    /// <summary>A season by the year and month in which it begins; winter by the year of its December.</summary>
    public static CalendarPoint Season(int year, int month) => new(Grain.Season, new DateOnly(Math.Clamp(year, 1, 9998), month, 1));

    /// <summary>The stretch of a grain in which a day lies.</summary>
    public static CalendarPoint Around(DateOnly day, Grain grain) => grain switch
    {
        Grain.Week => new(Grain.Week, Monday(day)),
        Grain.Month => Month(day.Year, day.Month),
        Grain.Quarter => Quarter(day.Year, (day.Month + 2) / 3),
        Grain.Season => day.Month < 3 ? Season(day.Year - 1, 12) : Season(day.Year, day.Month / 3 * 3),
        Grain.Year => Year(day.Year),
        Grain.Decade => new(Grain.Decade, new DateOnly(Math.Max(1, day.Year / 10 * 10), 1, 1)),
        Grain.Century => new(Grain.Century, new DateOnly(Math.Max(1, (day.Year - 1) / 100 * 100 + 1), 1, 1)),
        _ => Day(day),
    };

    /// <summary>The first day of the ISO week of a day.</summary>
    public static DateOnly Monday(DateOnly day) => Shift(day, 0, -(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The day some months and days away, kept inside the calendar.</summary>
    public static DateOnly Shift(DateOnly day, int months, int days)
    {
        var month = Math.Clamp((long)day.Year * 12 + day.Month - 1 + months, 12, 9998 * 12 + 11);
        var moved = new DateOnly((int)(month / 12), (int)(month % 12) + 1, 1);
        moved = moved.AddDays(Math.Min(day.Day, DateTime.DaysInMonth(moved.Year, moved.Month)) - 1);
        return DateOnly.FromDayNumber((int)Math.Clamp((long)moved.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));
    }

    /// <summary>The point a number of weeks, months, years … away, no finer than it is.</summary>
    public CalendarPoint Move(Grain unit, int count)
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
        return Grain == Grain.Week ? Around(day, Grain.Week) : this with { Start = day };
    }

    /// <summary>ISO 8601, with seasons as 2025-SP and decades and centuries as intervals of years.</summary>
    public override string ToString() => Grain switch
    {
        Grain.Minute => string.Create(CultureInfo.InvariantCulture, $"{Start:yyyy-MM-dd}T{Minute / 60:00}:{Minute % 60:00}"),
        Grain.Day => Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Grain.Week => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(Start.ToDateTime(TimeOnly.MinValue)):0000}-W{ISOWeek.GetWeekOfYear(Start.ToDateTime(TimeOnly.MinValue)):00}"),
        Grain.Month => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        Grain.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:0000}-Q{(Start.Month + 2) / 3}"),
        Grain.Season => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:0000}-{(Start.Month switch { 3 => "SP", 6 => "SU", 9 => "FA", _ => "WI" })}"),
        Grain.Year => Start.Year.ToString("0000", CultureInfo.InvariantCulture),
        Grain.Decade => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:0000}/{Start.Year + 9:0000}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:0000}/{Start.Year + 99:0000}"),
    };
}
