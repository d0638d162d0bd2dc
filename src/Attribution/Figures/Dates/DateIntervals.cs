using Attribution.Figures.Pieces;

namespace Attribution.Figures.Dates;

/// <summary>Intervals from one date to another: "Feb. 29 to March 5", "Nov. 3-5", "2019-20", "between March and May".</summary>
internal static class DateIntervals
{
    /// <summary>The date with the end of the interval that it begins: "Feb. 29 to March 5", "Nov. 3-5", "2019-20", "the spring and summer".</summary>
    public static DateReading Complete(DateContext context, DateReading date)
    {
        var line = context.Line;
        var dash = line.IsDash(date.End)
            && (line.IsHyphen(date.End) || !line[date.End].Spaced || line.IsMark(date.End, '–') || date.Dated && date.Point is { Grain: <= Grain.Month });
        var between = line.Is(date.First - 1, "between") && line.Is(date.End, "and");
        var seasons = line.Is(date.End, "and") && date.Point is { Grain: Grain.Season };
        if (line.IsMark(date.End, '~') && line.IsJoined(date.End)) dash = true;
        var slash = line.IsMark(date.End, '/') && date.Point is { Grain: Grain.Year };
        if (date.Last is not null || date.Distance || !(dash || slash || between || seasons || line.IsAny(date.End, "to", "until", "till", "through")
            || line.Is(date.End, "into") && line[date.End - 1].Has(Meaning.DayPart))) return date;
        var at = date.End + 1;
        if (line.Is(date.End, "until", "till") && !line.Is(date.First - 1, "from")) return date;
        if (seasons && !line[at].Has(Meaning.Season)) return date;
        if (date.Point is { Grain: Grain.Day } day && SecondDay(context, date, day, at, dash, out var end) is > 0 and var number)
            return WithYear(context, date with { End = end, Last = DayDates.On(day.Start.Year, day.Start.Month, number) });
        if (date.Point is { Grain: Grain.Year } year && dash && line.IsDigits(at) && line[at].Length == 2 && line.Whole(at) > year.Start.Year % 100)
            return date with { End = at + 1, Last = CalendarPoint.Year(year.Start.Year / 100 * 100 + line.Whole(at)) };
        // "the 2019/20 season"
        if (date.Point is { Grain: Grain.Year } begun && line.IsMark(date.End, '/') && line.IsJoined(date.End) && line.IsDigits(at) && line.IsJoined(at)
            && line[at].Length is 2 or 4 && line.Whole(at) % 100 == (begun.Start.Year + 1) % 100)
            return date with { End = at + 1, Last = CalendarPoint.Year(begun.Start.Year + 1) };
        if (seasons) return date with { End = at + 1, Last = CalendarPoint.Season(date.Point!.Value.Start.Year, line[at].Calendar) };
        if (slash) return date;
        if (date.Point is { } origin && Present(context, at) is { } present && origin.Start < present.Point?.Start)
            return date with { End = present.End, Last = present.Point };
        if (DateReader.Single(context, at) is not { Last: null, Distance: false } second) return date;
        second = ClockTimes.With(line, second);
        if (date.Point is null || second.Point is null) return date.Point is null && second.Point is null ? date with { End = second.End } : date;
        return Joined(date, second, context.Published);
    }

    /// <summary>The later day of the same month that stands in digits at the piece: "Nov. 3-5"; 0 for none.</summary>
    private static int SecondDay(DateContext context, DateReading date, CalendarPoint first, int index, bool dash, out int end)
    {
        var line = context.Line;
        end = index + 1;
        var words = !line.IsDigits(index);
        if (words && line.Is(index, "the")) index++;
        if (!words && line[index].Length > 2 || line[date.End - 1].Has(Meaning.Weekday)) return 0;
        if (words && !line[index].Has(Meaning.Ordinal | Meaning.Cardinal) && !(line.IsDigits(index) && DayNumbers.IsSuffix(line, index + 1))) return 0;
        if (DayNumbers.Day(line, index, out end) is not (> 0 and var day)) return 0;
        if (line[end].Has(Meaning.Month) || line.IsMark(end, '/') || line.IsHyphen(end) && line.IsDigits(end + 1)) return 0;
        if (day <= first.Start.Day || day > DateTime.DaysInMonth(first.Start.Year, first.Start.Month)) return 0;
        return dash || !line.IsWord(end) || ToldYear(context, end, out _) is not null ? day : 0;
    }

    /// <summary>"now", "the present" and "to date" as the end of an interval: the day of publication.</summary>
    private static DateReading? Present(DateContext context, int index)
    {
        var line = context.Line;
        var word = line.Is(index, "the") ? index + 1 : index;
        return line.IsAny(word, "now", "present") || line.Is(word, "date") && line.Is(word - 1, "to")
            ? new DateReading(index, word + 1, context.FromPublished(day => CalendarPoint.Day(day)))
            : null;
    }

    /// <summary>The interval from one date to the other; the first alone where they make none.</summary>
    private static DateReading Joined(DateReading date, DateReading second, DateOnly? published)
    {
        var (first, last) = (date.Point!.Value, second.Point!.Value);
        if (second.Dated && !date.Dated && first.Grain is Grain.Day or Grain.Month) first = first.Move(Grain.Year, last.Start.Year - first.Start.Year) ?? first;
        // "from Monday to Wednesday", told on a Wednesday of what is to come
        if (first.Start > last.Start && first.Grain == Grain.Day && last.Grain == Grain.Day && first.Start > published
            && first.Start.DayNumber - last.Start.DayNumber < 7)
            last = last.Move(Grain.Week, 1) ?? last;
        if (first.Start > last.Start && first.Grain == last.Grain) first = Earlier(first, last) ?? first;
        var mixed = first.Grain != last.Grain
            && !(first.Grain is Grain.Day or Grain.Month or Grain.Year && last.Grain is Grain.Day or Grain.Month or Grain.Year);
        if (mixed || first.Start > last.Start || first.Start == last.Start && (first.Grain != last.Grain || first.Minute >= last.Minute)) return date;
        return date with { End = second.End, Point = first, Last = last };
    }

    /// <summary>The first end moved before the last one: "Nov-Feb 2017", "Friday to Monday".</summary>
    private static CalendarPoint? Earlier(CalendarPoint first, CalendarPoint last) =>
        first.Start.DayNumber - last.Start.DayNumber < 7 && first.Grain == Grain.Day
            ? first.Move(Grain.Week, -1)
            : first.Move(Grain.Year, last.Start.Year - first.Start.Year - (first.Start.Month > last.Start.Month ? 1 : 0));

    /// <summary>The interval of days moved into the year that stands behind it: "Nov. 3-5, 2024", "July 13 to 17 of last year".</summary>
    private static DateReading WithYear(DateContext context, DateReading date)
    {
        var line = context.Line;
        var at = line.IsMark(date.End, ',') ? date.End + 1 : date.End;
        var end = at + 1;
        if ((DayDates.IsYear(line, at) ? line.Whole(at) : ToldYear(context, at, out end)) is not { } year) return date;
        var shift = year - date.Point!.Value.Start.Year;
        return date with { End = end, Point = date.Point.Value.Move(Grain.Year, shift), Last = date.Last?.Move(Grain.Year, shift) };
    }

    /// <summary>"last year", "of this year": the year that is told from the day of publication; null for none.</summary>
    private static int? ToldYear(DateContext context, int index, out int end) =>
        RelativeDates.YearOf(context, context.Line.Is(index, "of") ? index + 1 : index, out end);
}
