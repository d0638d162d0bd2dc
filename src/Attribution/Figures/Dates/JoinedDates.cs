using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Dates;

/// <summary>Dates whose parts are joined by one separator: "2024-11-03", "11/3/2024", "3.11.2024", "05-Aug-2016", "2020/Sep/23", "Oct/2".</summary>
internal static class JoinedDates
{
    private static readonly WordSet BeforeSlashedDate = FigureWords.Set("before-slashed-date");

    /// <summary>Reads the date that starts at the piece; null where none does.</summary>
    public static DateReading? Read(DateContext context, int index)
    {
        var line = context.Line;
        if (!line.IsDigits(index) && !line[index].Has(Meaning.Month)) return null;
        if (line[index].Length == 8) return Compact(line, index);
        var separator = Separator(line, index + 1);
        if (separator == '\0' || IsChained(line, index)) return null;
        return Three(line, index, separator) ?? Two(context, index, separator);
    }

    /// <summary>Reads "7/6" or "7.6" behind a weekday; null where no day stands there.</summary>
    public static DateReading? BehindWeekday(DateContext context, int index)
    {
        var line = context.Line;
        if (line.IsDigits(index) && line[index].Length is >= 3 and <= 5 && line.Word(index).IndexOf('.') is (1 or 2) and var point
            && int.TryParse(line.Word(index)[..point], out var first) && int.TryParse(line.Word(index)[(point + 1)..], out var second))
            return MonthAndDay(context, index, index + 1, first, second);
        var separator = Separator(line, index + 1);
        return separator != '\0' && line.IsDigits(index) && line.IsDigits(index + 2) && Separator(line, index + 3) == '\0'
            ? MonthAndDay(context, index, index + 3, line.Whole(index), line.Whole(index + 2))
            : null;
    }

    /// <summary>"20240612".</summary>
    private static DateReading? Compact(Line line, int index) =>
        line.Whole(index) is >= 1900_01_01 and < 2100_00_00 and var day && DayDates.IsDay(day / 10000, day / 100 % 100, day % 100) && !line.IsWord(index + 1)
            ? new DateReading(index, index + 1, DayDates.On(day / 10000, day / 100 % 100, day % 100), Dated: true)
            : null;

    private static DateReading? Three(Line line, int index, char separator)
    {
        if (Separator(line, index + 3) != separator || Separator(line, index + 5) == separator) return null;
        if (line.IsJoined(index + 5) && line.IsDigits(index + 5)) return null;
        Span<int> parts = [line.Whole(index), line.Whole(index + 2), line.Whole(index + 4)];
        var (named, yearAt) = (-1, -1);
        for (var part = 0; part < 3; part++)
        {
            var piece = line[index + 2 * part];
            if (piece.Has(Meaning.Month)) (named, parts[part]) = (part, piece.Calendar);
            else if (piece.Length == 4) yearAt = part;
            else if (parts[part] < 0 || piece.Length > 2) return null;
        }
        if (yearAt < 0 && line[index + 4].Length == 2)
        {
            yearAt = 2;
            parts[2] = DayDates.Century(parts[2]);
        }
        if (yearAt < 0 || named == yearAt || yearAt == 1 && named < 0) return null;
        var (month, day) = Order(parts, yearAt, named, separator);
        return DayDates.IsDay(parts[yearAt], month, day) ? new DateReading(index, index + 5, DayDates.On(parts[yearAt], month, day), Dated: true) : null;
    }

    /// <summary>The month and day of three parts: the month first unless it cannot be, the day first between points, the month first behind a year.</summary>
    private static (int Month, int Day) Order(ReadOnlySpan<int> parts, int year, int named, char separator)
    {
        var (first, second) = year == 0 ? (parts[1], parts[2]) : year == 1 ? (parts[0], parts[2]) : (parts[0], parts[1]);
        if (named >= 0) return (parts[named], parts[3 - year - named]);
        return year != 0 && (separator == '.' || first > 12) ? (second, first) : (first, second);
    }

    private static DateReading? Two(DateContext context, int index, char separator)
    {
        var line = context.Line;
        var last = index + 2;
        if (separator == '.' || Separator(line, index + 3) == separator && line.IsDigits(index + 4)) return null;
        if (line[index].Has(Meaning.Month))
        {
            var month = line[index].Calendar;
            if (!line.IsDigits(last) || separator == '-' && !line.IsCapitalised(index) && !line.IsMark(index - 1, '(')) return null;
            if (DayDates.IsYear(line, last))
                return separator == '/' || separator == '-' && line.IsCapitalised(index)
                    ? new DateReading(index, index + 3, CalendarPoint.Month(line.Whole(last), month), Dated: true) : null;
            return line[last].Length <= 2 ? MonthAndDay(context, index, index + 3, month, line.Whole(last)) : null;
        }
        if (line[last].Has(Meaning.Month)) return null;
        if (DayDates.IsYear(line, last) && line.Whole(index) is >= 1 and <= 12 && line[index].Length <= 2 && !line.IsJoined(index))
            return new DateReading(index, index + 3, CalendarPoint.Month(line.Whole(last), line.Whole(index)), Dated: true);
        if (separator == '-' && DayDates.IsYear(line, index) && line[last].Length == 2 && line.Word(last)[0] == '0' && line.Whole(last) is >= 1 and <= 12)
            return new DateReading(index, index + 3, CalendarPoint.Month(line.Whole(index), line.Whole(last)), Dated: true);
        if (separator != '/' || line[index].Length > 2 || line[last].Length > 2
            || line.IsJoined(index + 3) && (line.IsWord(index + 3) || line.IsMark(index + 3, '%')))
            return null;
        var zero = line.Word(index)[0] == '0' || line.IsDigits(last) && line.Word(last)[0] == '0';
        // "9/11" is a name, "24/7" is none of a day.
        var named = line.Whole(index) == 9 && line.Whole(last) == 11;
        var ends = !line.IsWord(index + 3) || line.Is(index + 3, "to", "until");
        return zero || !named && (line.IsAny(index - 1, BeforeSlashedDate) && ends || IsInterval(line, index))
            ? MonthAndDay(context, index, index + 3, line.Whole(index), line.Whole(last))
            : null;
    }

    /// <summary>Whether two days with slashes are joined by a dash or "to": "10/1-11/7", "from 10/1 to 11/7".</summary>
    private static bool IsInterval(Line line, int index) =>
        line.IsHyphen(index + 3) && IsSlashed(line, index + 4) || line.IsHyphen(index - 1) && IsSlashed(line, index - 4)
            || line.Is(index - 1, "to") && IsSlashed(line, index - 4) && line.IsAny(index - 5, BeforeSlashedDate);

    private static bool IsSlashed(Line line, int index) =>
        line.IsDigits(index) && line.IsMark(index + 1, '/') && line.IsDigits(index + 2) && line[index].Length <= 2 && line[index + 2].Length <= 2;

    private static DateReading? MonthAndDay(DateContext context, int index, int end, int month, int day)
    {
        if (month > 12) (month, day) = (day, month);
        if (!DayDates.IsDay(2024, month, day)) return null;
        return new DateReading(index, end, context.YearOf(month, index) is { } year ? DayDates.On(year, month, day) : null);
    }

    private static char Separator(Line line, int index) =>
        !line.IsJoined(index) || !line.IsJoined(index + 1) || !(line.IsDigits(index + 1) || line[index + 1].Has(Meaning.Month)) ? '\0'
        : line.IsMark(index, '/') ? '/' : line.IsMark(index, '.') ? '.' : line.IsMark(index, '-') ? '-' : '\0';

    /// <summary>Whether the first part belongs to something longer before it: "a/5/3/2024". A file name may end in a date: "report-2002-10-09".</summary>
    private static bool IsChained(Line line, int index) =>
        line.IsJoined(index) && !line.IsMark(index - 1, '(') && !line.IsMark(index - 1, '“') && !line.IsMark(index - 1, '"')
        && !(line.IsMark(index - 1, '-')
            && (IsSlashed(line, index - 4) || line[index - 2].Has(Meaning.Weekday) || line[index].Length == 4 || line[index - 1].Spaced || index == 1
                || line.IsDigits(index - 2) && line[index - 2].Length == 4));
}
