using Attribution.Figures.Pieces;
using Attribution.Figures.Quantities;

namespace Attribution.Figures.Dates;

/// <summary>Clock times with their zone, and the day that stands beside them: "7 p.m.", "17:30 GMT on Friday", "from 3 to 5 p.m.".</summary>
internal static class ClockTimes
{
    /// <summary>The words that may stand between a clock time and the weekday behind it.</summary>
    private const int LongestNoun = 3;

    public static DateReading? Read(DateContext context, int index)
    {
        var line = context.Line;
        if (RunningTime.IsTold(line, index)) return null;
        if (Range(line, index, out var end) is not { First: >= 0 } minutes) return null;
        if (line.Is(end, "mark")) return null;
        var at = line.IsMark(end, ',') ? end + 1 : end;
        // "6 p.m. local time (1700 UTC) tomorrow": the same moment in another zone, both on the day behind.
        var twice = true;
        if (line.IsMark(at, '(') && ClockReader.Minute(line, at + 1, out var again) >= 0 && line.IsMark(again, ')')) at = again + 1;
        else if (line.IsMark(at, ')') && line.IsMark(index - 1, '(')) at++;
        else twice = false;
        if (line.Is(at, "on")) at++;
        var day = Weekdays.Read(context, at)
            ?? (line.IsDigits(at) && !line[at + 1].Has(Meaning.Month) ? null : DayDates.Read(context, at))
            ?? (line[at].Has(Meaning.Opener) ? RelativeDates.Read(context, at) : null);
        if (day is { Point: { Grain: Grain.Day } point } beside) return On(index, twice ? end : beside.End, point, minutes);
        if (ClockReader.IsNamed(line, index)) return null;
        if (DayBehindNoun(context, at) is { Point: { Grain: Grain.Day } told }) return On(index, end, told, minutes);
        var start = context.AnchorNear(index) is { Grain: Grain.Day or Grain.Minute } anchor
            ? anchor
            : context.FromPublished(day => CalendarPoint.Day(day));
        return start is { } known ? On(index, end, known, minutes) : new DateReading(index, end, null);
    }

    /// <summary>The weekday behind the plain words that the clock time belongs to: "the 5 p.m. update on Monday".</summary>
    private static DateReading? DayBehindNoun(DateContext context, int index)
    {
        var line = context.Line;
        var at = index;
        while (at < index + LongestNoun && line.IsWord(at) && !line.IsCapitalised(at) && line[at].Meaning == Meaning.None && !line.Is(at, "on")) at++;
        return at > index && line.Is(at, "on") ? Weekdays.Read(context, at + 1) : null;
    }

    /// <summary>The day with the clock time behind it, where one stands there: "Friday at 5 p.m.", "Friday from 3 to 5 p.m.".</summary>
    public static DateReading With(Line line, DateReading date)
    {
        if (date.Point is not { Grain: Grain.Day } || date.Last is not null) return date;
        var at = line.IsMark(date.End, ',') ? date.End + 1 : date.End;
        // "Sunday early morning at 8:00"
        if (line.IsAny(at, "early", "late") && line[at + 1].Has(Meaning.DayPart)) at += 2;
        var told = line.IsAny(at, "at", "around", "about") || line.IsMark(at, '@');
        if (told || line.IsAny(at, "from", "between")) at++;
        if (told && line.IsAny(at, "around", "about")) at++;
        if (Range(line, at, out var end) is { First: >= 0 } minutes)
        {
            // "Sunday late evening at 10:00"
            if (minutes is { First: < 12 * 60, Last: < 0 } && line[at - 1].Kind == PieceKind.Word && at > date.End + 1 && line[at - 2].Has(Meaning.DayPart)
                && !line.Is(at - 2, "morning") && !ClockReader.HasHalf(line, at))
                minutes.First += 12 * 60;
            if (line.IsAny(end, "early", "late") && line[end + 1].Has(Meaning.DayPart)) end += 2;
            return On(date.First, end, date.Point.Value, minutes) with { Dated = date.Dated };
        }
        return ClockReader.Told(line, at, told, IsLate(line, date.End), out end) is >= 0 and var minute
            ? On(date.First, end, date.Point.Value, (minute, -1)) with { Dated = date.Dated }
            : date;
    }

    /// <summary>Whether the day ends with a part of it behind noon: "tonight", "Friday evening".</summary>
    private static bool IsLate(Line line, int end) => line.Is(end - 1, "tonight") || line[end - 1].Has(Meaning.DayPart) && !line.Is(end - 1, "morning");

    private static DateReading On(int index, int end, CalendarPoint day, (int First, int Last) minutes)
    {
        var first = day with { Grain = Grain.Minute, Minute = minutes.First };
        if (minutes.Last < 0) return new DateReading(index, end, first);
        var last = minutes.Last > minutes.First ? first : first.Move(Grain.Day, 1);
        return DateReading.Interval(index, end, first, last is { } on ? on with { Minute = minutes.Last } : null);
    }

    /// <summary>Reads a clock time, or two of which the last one tells the half of the day for both ("3-5 p.m."); -1 for none.</summary>
    private static (int First, int Last) Range(Line line, int index, out int end)
    {
        var first = ClockReader.Minute(line, index, out end);
        var bare = first < 0;
        var at = end;
        if (bare) first = ClockReader.Bare(line, index, out at);
        if (first < 0 || !(line.IsDash(at) || line.IsAny(at, "to", "until", "till") || line.Is(at, "and") && line.Is(index - 1, "between")))
            return (bare ? -1 : first, -1);
        var last = ClockReader.Minute(line, at + 1, out var behind);
        if (last < 0 || bare && !ClockReader.HasHalf(line, at + 1)) return (bare ? -1 : first, -1);
        if (bare && last >= 12 * 60 && first % (12 * 60) + 12 * 60 < last) first = first % (12 * 60) + 12 * 60;
        end = behind;
        return (first, last);
    }
}
