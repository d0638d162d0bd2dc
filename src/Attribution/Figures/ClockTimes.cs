namespace Attribution.Figures;

/// <summary>Clock times with their zone, and the day that stands beside them: "7 p.m.", "17:30 GMT on Friday", "3 o'clock".</summary>
internal static class ClockTimes
{
    public static DateReading? Read(DateContext context, int index)
    {
        if (Minute(context.Line, index, out var end) is not (>= 0 and var minute)) return null;
        var line = context.Line;
        var at = line.IsMark(end, ',') ? end + 1 : end;
        if (line.Is(at, "on")) at++;
        var day = Weekdays.Read(context, at) ?? (line.IsDigits(at) ? null : DayDates.Read(context, at)) ?? (line[at].Has(Meaning.Opener) ? RelativeDates.Read(context, at) : null);
        if (day is { Point: { Grain: Grain.Day } point } beside) return new DateReading(index, beside.End, point with { Grain = Grain.Minute, Minute = minute });
        var start = context.AnchorInSentence(index) is { Grain: Grain.Day or Grain.Minute } anchor ? anchor : context.FromPublished(CalendarPoint.Day);
        return new DateReading(index, end, start is { } known ? known with { Grain = Grain.Minute, Minute = minute } : null);
    }

    /// <summary>The day with the clock time behind it, where one stands there: "Friday at 5 p.m.".</summary>
    public static DateReading With(Line line, DateReading date)
    {
        if (date.Point is not { Grain: Grain.Day } || date.Last is not null) return date;
        var at = line.IsMark(date.End, ',') ? date.End + 1 : date.End;
        if (line.Is(at, "at")) at++;
        if (line.IsAny(at, "around", "about") && line.Is(at - 1, "at")) at++;
        if (Minute(line, at, out var end) is not (>= 0 and var minute)) return date;
        return date with { End = end, Point = date.Point.Value with { Grain = Grain.Minute, Minute = minute } };
    }

    /// <summary>Reads a clock time with its zone; -1 for none.</summary>
    public static int Minute(Line line, int index, out int end)
    {
        end = index + 1;
        var word = line[index].Has(Meaning.Cardinal) && line[index].Value <= 12 && line[index].Value % 1 == 0;
        var hour = word ? (int)line[index].Value : line.IsDigits(index) && line[index].Length <= 2 ? line.Whole(index) : -1;
        var minute = 0;
        var written = false;
        if (!word && hour >= 0 && (line.IsMark(end, ':') || line.IsMark(end, '.')) && line.IsJoined(end) && line.IsJoined(end + 1) && line[end + 1].Length == 2 && line.Whole(end + 1) is >= 0 and < 60)
        {
            (minute, written) = (line.Whole(end + 1), line.IsMark(end, ':'));
            end += 2;
            if (line.IsMark(end, ':') && line.IsJoined(end) && line[end + 1].Length == 2 && line.Whole(end + 1) is >= 0 and < 60) end += 2;
        }
        else if (!word && hour < 0 && line.IsDigits(index)) return Decimal(line, index, out end);
        if (hour < 0 || hour > 24) return -1;
        if (HalfDay(line, end, out var afternoon, out var behind))
        {
            if (hour is 0 or > 12) return -1;
            hour = hour % 12 + (afternoon ? 12 : 0);
            end = behind;
        }
        else if (line.Is(end, "o") && line.IsApostrophe(end + 1) && line.Is(end + 2, "clock"))
        {
            end += 3;
            hour = DayHalf(line, ref end) ? hour % 12 + 12 : hour;
        }
        else if (!written || hour > 23 || line.IsJoined(index) && line.IsMark(index - 1, ':')) return -1;
        end = Zone(line, end);
        return hour * 60 + minute;
    }

    /// <summary>"5.30 p.m." and "1500 GMT".</summary>
    private static int Decimal(Line line, int index, out int end)
    {
        end = index + 1;
        var piece = line[index];
        var word = line.Word(index);
        if (piece.Length is 4 or 5 && word[^3] == '.' && HalfDay(line, end, out var afternoon, out var behind))
        {
            var (hour, minute) = ((int)piece.Value, (int)Math.Round(piece.Value * 100) % 100);
            if (hour is 0 or > 12 || minute > 59) return -1;
            end = Zone(line, behind);
            return (hour % 12 + (afternoon ? 12 : 0)) * 60 + minute;
        }
        if (piece.Length != 4 || line.Whole(index) is not (>= 0 and < 2400 and var clock) || clock % 100 > 59 || !line.IsAny(end, "GMT", "UTC", "BST", "CET", "hours") || !(line.Is(end, "hours") || line.IsCapitalised(end))) return -1;
        end++;
        return clock / 100 * 60 + clock % 100;
    }

    private static bool HalfDay(Line line, int index, out bool afternoon, out int end)
    {
        (afternoon, end) = (line.Is(index, "pm", "p"), index + 1);
        if (line.IsAny(index, "am", "pm")) return line.IsJoined(index) || line.Is(index, "pm") || line.Is(index, "am") && (line.IsStop(end) || !line.IsWord(end) || line.IsAny(end, "on", "to", "and", "in", "GMT", "UTC", "ET", "EST") || line[end].Has(Meaning.Weekday | Meaning.Opener));
        if (!line.IsAny(index, "a", "p") || !line.IsMark(index + 1, '.') || !line.Is(index + 2, "m")) return false;
        end = line.IsMark(index + 3, '.') && line.IsJoined(index + 3) ? index + 4 : index + 3;
        return true;
    }

    /// <summary>Whether "in the afternoon" or the like follows.</summary>
    private static bool DayHalf(Line line, ref int end)
    {
        if (!line.Is(end, "in") || !line.Is(end + 1, "the") || !line[end + 2].Has(Meaning.DayPart)) return false;
        end += 3;
        return !line.Is(end - 1, "morning");
    }

    private static int Zone(Line line, int index)
    {
        if (line.Is(index, "local") && line.Is(index + 1, "time")) return index + 2;
        if (!line.IsCapitalised(index)) return index;
        if (line.IsAny(index, "GMT", "UTC", "ET", "EST", "EDT", "CT", "CST", "CDT", "PT", "PST", "PDT", "MT", "MST", "MDT", "BST", "CET", "CEST") && !char.IsLower(line.Word(index)[^1])) return index + 1;
        if (!line.IsAny(index, "Eastern", "Central", "Pacific", "Mountain")) return index;
        var at = line.IsAny(index + 1, "standard", "daylight") ? index + 2 : index + 1;
        return line.Is(at, "time") ? at + 1 : index + 1;
    }
}
