using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Dates;

/// <summary>Dates that name a month: "Nov. 3, 2024", "3 November", "November 2024", "the third day of next month", "the 18th".</summary>
internal static class DayDates
{
    private static readonly WordSet BehindSpelledDay = FigureWords.Set("behind-spelled-day");

    private static readonly WordSet BeforeBareDay = FigureWords.Set("before-bare-day");

    private static readonly WordSet BehindBareDay = FigureWords.Set("behind-bare-day");

    public static DateReading? Read(DateContext context, int index)
    {
        var line = context.Line;
        if (JoinedDates.Read(context, index) is { } joined) return joined;
        if (line[index].Has(Meaning.Month) && MonthFirst(context, index) is { } named) return named;
        var the = line.Is(index, "the");
        return DayFirst(context, the ? index + 1 : index, the) is { } first ? first with { First = index } : the ? NamedDay(context, index) : null;
    }

    private static DateReading? MonthFirst(DateContext context, int index)
    {
        var line = context.Line;
        var month = Months.Read(line, index, out var end);
        if (month == 0) return null;
        var at = line.SkipHyphen(end);
        if (line.Is(at, "the")) at++;
        else if (line.IsMark(at, ',') && DayNumbers.Ordinal(line, at + 1, out _) > 0 && line.IsDigits(at + 1)) at++;
        if (MonthDay(line, at, out var behind) is > 0 and var day)
        {
            if (DayNumbers.Year(line, behind, out var last) is > 0 and var year && IsDay(year, month, day))
                return new DateReading(index, last, On(year, month, day), Dated: true);
            if (!IsDay(2024, month, day)) return null;
            if (RelativeDates.YearOf(context, line.Is(behind, "of") ? behind + 1 : behind, out last) is { } told)
                return new DateReading(index, last, On(told, month, day), Dated: true);
            if (month == 9 && day == 11 && line.IsAny(behind, "attack", "attacks", "terrorist", "terror", "hijackings"))
                return new DateReading(index, behind, On(2001, 9, 11));
            return new DateReading(index, behind, context.YearOf(month, index, day) is { } guessed ? On(guessed, month, day) : null);
        }
        at = line.Is(end, "of") || line.IsMark(end, ',') ? end : line.SkipHyphen(end);
        if (DayNumbers.Year(line, at, out var yearEnd) is > 0 and var given && !line.Is(at, "in"))
            return new DateReading(index, yearEnd, CalendarPoint.Month(given, month), Dated: true);
        if (line.Is(at, "of")) at++;
        if (RelativeDates.YearOf(context, at, out var relative) is { } other)
            return new DateReading(index, relative, CalendarPoint.Month(other, month), Dated: true);
        return new DateReading(index, end, context.YearOf(month, index) is { } same ? CalendarPoint.Month(same, month) : null);
    }

    /// <summary>Reads the day behind a month; a number word only where nothing is counted behind it.</summary>
    private static int MonthDay(Line line, int index, out int end)
    {
        var digits = line.IsDigits(index);
        if (digits) return DayNumbers.Day(line, index, out end);
        if (DayNumbers.Ordinal(line, index, out end) is > 0 and var rank
            && (line.IsStop(end) || line.IsCapitalised(index) && line.IsCapitalised(index - 1) || DayNumbers.InWords(line, end, out _) > 0
                || end > index + 1 || !line.IsWord(end) || line.IsAny(end, BehindSpelledDay)))
            return rank;
        if (DayNumbers.Cardinal(line, index, out end) is > 0 and var number
            && (line.IsStop(end) || line.IsDigits(end) || DayNumbers.InWords(line, end, out _) > 0))
            return number;
        return 0;
    }

    /// <summary>"3 November 2024", "the 3rd of November", "twenty-third day of September", "the 15th day of next month", "the 21st this month".</summary>
    private static DateReading? DayFirst(DateContext context, int index, bool the)
    {
        var line = context.Line;
        int day, at;
        if (line.IsDigits(index) && line[index].Length <= 2) (day, at) = (line.Whole(index), DayNumbers.IsSuffix(line, index + 1) ? index + 2 : index + 1);
        else if ((day = DayNumbers.Ordinal(line, index, out at)) == 0 && (day = DayNumbers.Cardinal(line, index, out at)) == 0) return null;
        if (day is < 1 or > 31) return null;
        if (DayRange(context, index, day, at) is { } range) return range;
        if (line.Is(at, "day") && at > index) at++;
        var of = line.Is(at, "of");
        if (of) at++;
        if (line.IsDigits(index) && !of) at = line.SkipHyphen(at);
        if ((the || of) && line.IsAny(at, "this", "next", "last") && line.Is(at + 1, "month"))
        {
            var shift = line.Is(at, "next") ? 1 : line.Is(at, "last") ? -1 : 0;
            return new DateReading(index, at + 2,
                context.FromPublished(published => In(CalendarPoint.Shift(new DateOnly(published.Year, published.Month, 1), shift, 0), day)));
        }
        if (!line[at].Has(Meaning.Month)) return null;
        var month = Months.Read(line, at, out var end);
        if (month == 0 || !of && !line.IsCapitalised(at) && (!line.IsDigits(index) || line.IsHyphen(index - 1)) && line.IsAny(at, "may", "march")) return null;
        if (DayNumbers.Year(line, line.SkipHyphen(end), out var last) is > 0 and var year && IsDay(year, month, day))
            return new DateReading(index, last, On(year, month, day), Dated: true);
        if (!IsDay(2024, month, day)) return null;
        if (RelativeDates.YearOf(context, line.Is(end, "of") ? end + 1 : end, out last) is { } told)
            return new DateReading(index, last, On(told, month, day), Dated: true);
        return new DateReading(index, end, context.YearOf(month, index, day) is { } guessed ? On(guessed, month, day) : null);
    }

    /// <summary>"3-5 November 2024", "18 and 19 June", "the ninth till seventeenth of April".</summary>
    private static DateReading? DayRange(DateContext context, int index, int day, int at)
    {
        var line = context.Line;
        if (!line.IsDash(at) && !line.IsAny(at, "to", "and", "till", "until", "through")) return null;
        var second = line.Is(at + 1, "the") ? at + 2 : at + 1;
        var next = line.IsDigits(second) ? line.Whole(second) : DayNumbers.Ordinal(line, second, out _);
        if (next <= day || line.IsDigits(second) && line[second].Length > 2) return null;
        return DayFirst(context, second, second > at + 1) is { Point: { Grain: Grain.Day } last, Last: null } end
            ? new DateReading(index, end.End, On(last.Start.Year, last.Start.Month, day), last, Dated: end.Dated)
            : null;
    }

    /// <summary>"the 18th", the nearest such day, where a preposition introduces it and no noun is ranked.</summary>
    private static DateReading? NamedDay(DateContext context, int index)
    {
        var line = context.Line;
        if (!line.IsDigits(index + 1) || !line.IsAny(index - 1, BeforeBareDay) || DayNumbers.Ordinal(line, index + 1, out var end) is not (> 0 and var day))
            return null;
        if (!line.IsStop(end) && !line.IsAny(end, BehindBareDay)) return null;
        return new DateReading(index, end, context.FromPublished(published => Nearest(published, day, context.DirectionAt(index))));
    }

    private static CalendarPoint? Nearest(DateOnly published, int day, Direction direction)
    {
        DateOnly? month = new DateOnly(published.Year, published.Month, 1);
        if (direction == Direction.Future && day < published.Day) month = CalendarPoint.Shift(month, 1, 0);
        else if (direction != Direction.Future && day > published.Day) month = CalendarPoint.Shift(month, -1, 0);
        return In(month, day);
    }

    private static CalendarPoint? In(DateOnly? month, int day) => month is { } first ? On(first.Year, first.Month, day) : null;

    /// <summary>Whether four digits at the piece can be a year.</summary>
    public static bool IsYear(Line line, int index) =>
        line.IsDigits(index) && line[index].Length == 4 && line.Whole(index) is >= 1000 and < 2200
        && !(line.IsJoined(index + 1) && (line.IsWord(index + 1) || line.IsMark(index + 1, '%') || line.IsMark(index + 1, ':') && line.IsDigits(index + 2)));

    /// <summary>The year that two digits stand for.</summary>
    public static int Century(int little) => little < 50 ? 2000 + little : 1900 + little;

    /// <summary>Whether there is such a day.</summary>
    public static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>The day; in a year without a February 29 the last day of that month.</summary>
    public static CalendarPoint? On(int year, int month, int day) => CalendarPoint.Day(CalendarPoint.On(year, month, day));
}
