using System.Globalization;
using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Dates;

/// <summary>
/// Holidays whose year is told ("Easter 2018", "last Christmas", "Labor Day this year") or from which days are counted ("two
/// weeks before Thanksgiving"), or on which something happens ("on Christmas Day"). A holiday alone is a name and no figure.
/// </summary>
internal static class Holidays
{
    private static readonly PhraseTable<string> Rules = new(Lexicon.Rows("holidays.tsv")
        .Select(row => (row[0].Replace("'s", " s", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal), row[1])));

    /// <summary>Reads the holiday with its year, or with "last", "this" or "next" before it; null where none starts at the piece.</summary>
    public static DateReading? Read(DateContext context, int index)
    {
        var line = context.Line;
        var modified = line.IsAny(index, "last", "this", "next", "previous", "following");
        if (!line[modified ? index + 1 : index].Has(Meaning.Holiday) || !Rules.TryMatch(line, modified ? index + 1 : index, out var rule, out var end))
            return null;
        if (modified) return new DateReading(index, end, context.FromPublished(day => Beside(rule, day, line, index)));
        if (line.Is(end, "weekend")) return Weekend(context, index, rule, end + 1);
        var at = line.IsMark(end, ',') || line.Is(end, "of", "in") ? end + 1 : end;
        if (DayDates.IsYear(line, at)) return new DateReading(index, at + 1, CalendarPoint.Day(On(rule, line.Whole(at))), Dated: true);
        return RelativeDates.YearOf(context, at, out var told) is { } year
            ? new DateReading(index, told, CalendarPoint.Day(On(rule, year)), Dated: true)
            : line.Is(index - 1, "on") && !line.IsHyphen(end) ? Anchor(context, index) : null;
    }

    /// <summary>Reads a holiday from which days are counted, in the year that the tense says.</summary>
    public static DateReading? Anchor(DateContext context, int index) =>
        Rules.TryMatch(context.Line, index, out var rule, out var end)
            ? new DateReading(index, end, Year(context, index, rule) is { } year ? CalendarPoint.Day(On(rule, year)) : null)
            : null;

    /// <summary>"Labor Day weekend", "Easter weekend 2021": Saturday and Sunday with the holiday beside them.</summary>
    private static DateReading Weekend(DateContext context, int index, string rule, int end)
    {
        var year = DayDates.IsYear(context.Line, end) ? context.Line.Whole(end++) : Year(context, index, rule);
        if (year is not { } told || On(rule, told) is not { } day) return new DateReading(index, end, null);
        var weekday = ((int)day.DayOfWeek + 6) % 7;
        var saturday = CalendarPoint.Day(CalendarPoint.Shift(day, 0, weekday <= 1 ? -2 - weekday : 5 - weekday));
        var sunday = saturday?.Move(Grain.Day, 1);
        return weekday == 0 ? DateReading.Interval(index, end, saturday, CalendarPoint.Day(day))
            : DateReading.Interval(index, end, weekday is 3 or 4 ? CalendarPoint.Day(day) : saturday, sunday);
    }

    /// <summary>The year of the holiday that the tense says.</summary>
    private static int? Year(DateContext context, int index, string rule) => context.Published is not { } day ? null : context.DirectionAt(index) switch
    {
        Direction.Future when On(rule, day.Year) < day => day.Year + 1,
        Direction.Past when On(rule, day.Year) > day => day.Year - 1,
        _ => day.Year,
    };

    private static CalendarPoint? Beside(string rule, DateOnly day, Line line, int word)
    {
        var same = On(rule, day.Year);
        if (line.Is(word, "this")) return CalendarPoint.Day(same);
        if (line.IsAny(word, "last", "previous")) return CalendarPoint.Day(same < day ? same : On(rule, day.Year - 1));
        return CalendarPoint.Day(same > day ? same : On(rule, day.Year + 1));
    }

    private static DateOnly? On(string rule, int year)
    {
        if (year is < 1 or > 9999) return null;
        var shift = rule.IndexOf('+', StringComparison.Ordinal);
        if (shift < 0 && rule.StartsWith("easter", StringComparison.Ordinal)) shift = rule.IndexOf('-', StringComparison.Ordinal);
        var days = shift < 0 ? 0 : Number(rule.AsSpan(shift));
        var day = shift < 0 ? rule : rule[..shift];
        var on = day == "easter" ? Easter(year)
            : day.Contains('/', StringComparison.Ordinal) ? Weekday(day.Split('/'), year)
            : new DateOnly(year, Number(day.AsSpan(0, 2)), Number(day.AsSpan(3)));
        return CalendarPoint.Shift(on, 0, days);
    }

    private static DateOnly? Weekday(string[] rule, int year)
    {
        var (month, weekday, count) = (Number(rule[0]), Number(rule[1]), Number(rule[2]));
        if (count < 0)
        {
            var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
            return CalendarPoint.Shift(last, 0, -(((int)last.DayOfWeek + 6) % 7 + 1 - weekday + 7) % 7);
        }
        var first = new DateOnly(year, month, 1);
        return CalendarPoint.Shift(first, 0, (weekday - 1 - ((int)first.DayOfWeek + 6) % 7 + 7) % 7 + 7 * (count - 1));
    }

    /// <summary>Easter Sunday of the Gregorian calendar, by the method that Butcher printed in 1876.</summary>
    private static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        var late = (golden + 11 * epact + 22 * sunday) / 451;
        var days = epact + sunday - 7 * late + 114;
        return new DateOnly(year, days / 31, days % 31 + 1);
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
