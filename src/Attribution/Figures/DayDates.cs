namespace Attribution.Figures;

/// <summary>Dates that name a month or are written in digits: "Nov. 3, 2024", "3 November", "November 2024", "2024-11-03", "11/3/2024".</summary>
internal static class DayDates
{
    public static DateReading? Read(DateContext context, int index)
    {
        var line = context.Line;
        if (line.IsDigits(index)) return Numeric(line, index) ?? DayFirst(context, index);
        if (line.Is(index, "the") && line.IsDigits(index + 1) && line.IsAny(index + 2, "st", "nd", "rd", "th") && DayFirst(context, index + 1) is { } of) return of with { First = index };
        if (line[index].Has(Meaning.Ordinal) && line.Is(index + 1, "of") && line[index + 2].Has(Meaning.Month)) return DayFirst(context, index);
        return MonthFirst(context, index);
    }

    private static DateReading? MonthFirst(DateContext context, int index)
    {
        var line = context.Line;
        var month = Months.Read(line, index, out var end);
        if (month == 0) return null;
        var at = line.SkipHyphen(end);
        if (line.Is(at, "the") && line.IsDigits(at + 1)) at++;
        if (Day(line, at, out var behind) is > 0 and var day)
        {
            if (Year(line, behind, out var last) is > 0 and var year && IsDay(year, month, day)) return new DateReading(index, last, On(year, month, day));
            if (!IsDay(2024, month, day)) return null;
            if (RelativeDates.YearOf(context, line.Is(behind, "of") ? behind + 1 : behind, out last) is { } told) return new DateReading(index, last, On(told, month, day));
            return new DateReading(index, behind, context.YearOf(month, index) is { } guessed ? On(guessed, month, day) : null);
        }
        at = line.Is(end, "of") ? end + 1 : line.IsMark(end, ',') ? end + 1 : line.SkipHyphen(end);
        if (IsYear(line, at)) return new DateReading(index, at + 1, CalendarPoint.Month(line.Whole(at), month));
        if (line.IsApostrophe(end) && line.IsJoined(end + 1) && line[end + 1] is { Length: 2 } && line.Whole(end + 1) is >= 0 and var little) return new DateReading(index, end + 2, CalendarPoint.Month(Century(little), month));
        if (RelativeDates.YearOf(context, at, out var relative) is { } other) return new DateReading(index, relative, CalendarPoint.Month(other, month));
        return new DateReading(index, end, context.YearOf(month, index) is { } same ? CalendarPoint.Month(same, month) : null);
    }

    private static DateReading? DayFirst(DateContext context, int index)
    {
        var line = context.Line;
        var day = line[index].Has(Meaning.Ordinal) ? (int)line[index].Value : line[index].Length <= 2 ? line.Whole(index) : -1;
        if (day is < 1 or > 31) return null;
        if (DayRange(context, index, day) is { } range) return range;
        var at = index + 1;
        if (line.IsJoined(at) && line.IsAny(at, "st", "nd", "rd", "th")) at++;
        if (line.Is(at, "day")) at++;
        if (line.Is(at, "of")) at++;
        at = line.SkipHyphen(at);
        var month = Months.Read(line, at, out var end);
        if (month == 0) return null;
        if (Year(line, line.SkipHyphen(end), out var last) is > 0 and var year && IsDay(year, month, day)) return new DateReading(index, last, On(year, month, day));
        if (!IsDay(2024, month, day)) return null;
        return new DateReading(index, end, context.YearOf(month, index) is { } guessed ? On(guessed, month, day) : null);
    }

    /// <summary>"3-5 November 2024", "18 and 19 June", "between 3 and 12 of September".</summary>
    private static DateReading? DayRange(DateContext context, int index, int day)
    {
        var line = context.Line;
        var at = line.IsAny(index + 1, "st", "nd", "rd", "th") && line.IsJoined(index + 1) ? index + 2 : index + 1;
        if (!line.IsDash(at) && !line.IsAny(at, "to", "and") || !line.IsDigits(index) || !line.IsDigits(at + 1) || line.Whole(at + 1) <= day) return null;
        return DayFirst(context, at + 1) is { Point: { Grain: Grain.Day } last, Last: null } end
            ? new DateReading(index, end.End, On(last.Start.Year, last.Start.Month, day), last)
            : null;
    }

    /// <summary>"2024-11-03", "11/3/2024" (the month first, unless it cannot be), "3.11.2024" (the day first).</summary>
    private static DateReading? Numeric(Line line, int index)
    {
        if (line.IsJoined(index) && !line.IsMark(index - 1, '(')) return null;
        var separator = line.IsMark(index + 1, '/') ? '/' : line.IsMark(index + 1, '.') ? '.' : line.IsMark(index + 1, '-') ? '-' : '\0';
        if (separator == '\0' || !line.IsMark(index + 3, separator) || !line.IsJoined(index + 1) || !line.IsJoined(index + 2) || !line.IsJoined(index + 3) || !line.IsJoined(index + 4)) return null;
        int first = line.Whole(index), second = line.Whole(index + 2), third = line.Whole(index + 4);
        if (line.IsJoined(index + 5) && (line.IsDigits(index + 5) || line.IsMark(index + 5, separator) && line.IsDigits(index + 6))) return null;
        if (line[index].Length == 4 && IsDay(first, second, third)) return new DateReading(index, index + 5, On(first, second, third));
        if (line[index].Length > 2 || line[index + 2].Length > 2 || line[index + 4].Length is not (2 or 4) || third < 0) return null;
        var year = line[index + 4].Length == 2 ? Century(third) : third;
        var (month, day) = separator == '.' || first > 12 ? (second, first) : (first, second);
        return IsDay(year, month, day) ? new DateReading(index, index + 5, On(year, month, day)) : null;
    }

    /// <summary>Reads the day of a month at the piece ("3", "3rd"); 0 for none.</summary>
    public static int Day(Line line, int index, out int end)
    {
        end = index + 1;
        if (line[index].Has(Meaning.Ordinal) && line[index].Value <= 31 && !line.Is(index, "second") && line.IsStop(end)) return (int)line[index].Value;
        if (!line.IsDigits(index) || line[index].Length > 2 || line.Whole(index) is < 1 or > 31) return 0;
        if (line.IsJoined(end) && line.IsAny(end, "st", "nd", "rd", "th")) end++;
        else if (line.IsJoined(end) && (line.IsWord(end) || line.IsMark(end, '%') || line.IsMark(end, ':'))) return 0;
        else if (AmountReader.IsPercent(line, end, out _)) return 0;
        return line.Whole(index);
    }

    /// <summary>Reads the year behind a day, with its comma; 0 for none.</summary>
    private static int Year(Line line, int index, out int end)
    {
        var at = line.IsMark(index, ',') ? index + 1 : line.Is(index, "of", "in") ? index + 1 : index;
        end = at + 1;
        if (IsYear(line, at)) return line.Whole(at);
        if (line.IsApostrophe(at) && line.IsJoined(at + 1) && line[at + 1].Length == 2 && line.Whole(at + 1) is >= 0 and var little)
        {
            end = at + 2;
            return Century(little);
        }
        return 0;
    }

    /// <summary>Whether four digits at the piece can be a year.</summary>
    public static bool IsYear(Line line, int index) =>
        line.IsDigits(index) && line[index].Length == 4 && line.Whole(index) is >= 1000 and < 2200
        && !(line.IsJoined(index + 1) && (line.IsWord(index + 1) || line.IsMark(index + 1, '%') || line.IsMark(index + 1, ':')));

    /// <summary>The year that two digits stand for.</summary>
    public static int Century(int little) => little < 50 ? 2000 + little : 1900 + little;

    private static bool IsDay(int year, int month, int day) => year is >= 1 and < 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>The day; in a year without a February 29 the last day of that month.</summary>
    public static CalendarPoint On(int year, int month, int day) => CalendarPoint.Day(new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month))));
}
