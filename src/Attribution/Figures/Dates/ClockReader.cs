using Attribution.Figures.Numbers;
using Attribution.Figures.Pieces;
using Attribution.Figures.Quantities;
using Attribution.Lists;

namespace Attribution.Figures.Dates;

/// <summary>Reads clock times alone, as minutes of the day: "7 p.m.", "17:30 GMT", "half past seven", "ten to five in the morning".</summary>
internal static class ClockReader
{
    private static readonly WordSet TimeZones = FigureWords.Set("time-zones");

    private static readonly WordSet PlacesOfTimeZones = FigureWords.Set("places-of-time-zones");

    /// <summary>Reads a clock time with its zone; -1 for none.</summary>
    public static int Minute(Line line, int index, out int end)
    {
        if (Named(line, index, out end) is >= 0 and var named) return named;
        if (Spoken(line, index, out end) is >= 0 and var spoken) return spoken;
        if (line.IsDigits(index) && line[index].Length > 2) return Decimal(line, index, out end);
        var hour = Bare(line, index, out end);
        if (hour < 0 || hour >= 24 * 60) return -1;
        var written = end > index + 1 && line.IsMark(index + 1, ':');
        if (HalfDay(line, end, out var afternoon, out var behind))
        {
            if (hour is < 60 or >= 13 * 60) return -1;
            hour = hour % (12 * 60) + (afternoon ? 12 * 60 : 0);
            end = behind;
        }
        else if (OClock(line, end) is > 0 and var clock)
        {
            end = clock;
            hour = DayHalf(line, hour, ref end);
        }
        else if (InDayPart(line, end) && hour is >= 60 and < 13 * 60) hour = DayHalf(line, hour, ref end);
        else if (!written || line.IsJoined(index) && line.IsMark(index - 1, ':')) return -1;
        else if (Zone(line, end) == end && RunningTime.Read(line, index) is not null) return -1;
        end = Zone(line, end);
        return hour;
    }

    /// <summary>"noon", "midday" and "midnight", with a 12 before them or without; -1 for none.</summary>
    private static int Named(Line line, int index, out int end)
    {
        var word = line.Whole(index) == 12 ? index + 1 : index;
        end = word + 1;
        if (!line.IsAny(word, "noon", "midday", "midnight") || line.IsHyphen(end) || line.IsHyphen(word - 1)) return -1;
        end = Zone(line, end);
        return line.Is(word, "midnight") ? 0 : 12 * 60;
    }

    /// <summary>Whether the clock time at the piece is "noon", "midday" or "midnight", which alone is no figure.</summary>
    public static bool IsNamed(Line line, int index) => line.IsAny(index, "noon", "midday", "midnight");

    /// <summary>
    /// Reads the clock time behind a day, which may be bare where "at" stands before it: "at 5", "at 2.30", "at 9a", "at seven
    /// twenty-seven", "one thirty p m"; -1 for none. Without a half of the day, hours before seven are those of the afternoon.
    /// </summary>
    public static int Told(Line line, int index, bool introduced, bool late, out int end)
    {
        var time = Bare(line, index, out end);
        if (time < 0 && line.IsDigits(index) && line.Word(index) is { Length: 4 or 5 } point && point[^3] == '.')
            time = (int)line[index].Value * 60 + (int)Math.Round(line[index].Value * 100) % 100;
        if (time < 60 || time >= 13 * 60 || time % 60 > 59) return -1;
        if (line[index].Has(Meaning.Cardinal) && WordNumbers.Whole(line, WordNumbers.SkipJoint(line, end)) is { Number: { Value: >= 10 and < 60 } minutes })
        {
            time += (int)minutes.Value;
            end = line.IsAny(minutes.End, "minutes", "minute") ? minutes.End + 1 : minutes.End;
        }
        var half = line.IsJoined(end) && line.IsAny(end, "a", "p") && !(line.IsMark(end + 1, '.') && line.Is(end + 2, "m"))
            || line.IsAny(end, "a", "p") && line.Is(end + 1, "m");
        if (half)
        {
            var afternoon = line.Is(end, "p");
            end = line.Is(end + 1, "m") ? end + 2 : end + 1;
            return time % (12 * 60) + (afternoon ? 12 * 60 : 0);
        }
        if (!introduced || line.IsWord(end) && !line.Is(end, "and", "or") || line.IsJoined(end) && !line.IsStop(end) || line.IsMark(end, '%')
            || line.IsDash(end)) return -1;
        return late || time < 7 * 60 ? time % (12 * 60) + 12 * 60 : time;
    }

    /// <summary>Reads an hour, perhaps with minutes, that nothing marks as a clock time ("3", "2:20"); -1 for none.</summary>
    public static int Bare(Line line, int index, out int end)
    {
        end = index + 1;
        if (line[index].Has(Meaning.Cardinal)) return line[index].Value is >= 1 and <= 12 && line[index].Value % 1 == 0 ? (int)line[index].Value * 60 : -1;
        if (!line.IsDigits(index) || line[index].Length > 2 || line.Whole(index) is not (>= 0 and <= 24 and var hour)) return -1;
        if (!(line.IsMark(end, ':') || line.IsMark(end, '.')) || !Pair(line, end, out var minute)) return hour * 60;
        end += 2;
        if (line.IsMark(end, ':') && Pair(line, end, out _)) end += 2;
        return hour * 60 + minute;
    }

    /// <summary>Whether the clock time at the piece says which half of the day it means.</summary>
    public static bool HasHalf(Line line, int index)
    {
        Bare(line, index, out var end);
        return HalfDay(line, end, out _, out _) || InDayPart(line, end) || line.IsDigits(index) && line[index].Length > 2;
    }

    private static bool Pair(Line line, int mark, out int minute)
    {
        minute = line.IsJoined(mark) && line.IsJoined(mark + 1) && line[mark + 1].Length == 2 ? line.Whole(mark + 1) : -1;
        return minute is >= 0 and < 60;
    }

    /// <summary>"half past seven", "a quarter to five", "20 minutes past eight in the evening".</summary>
    private static int Spoken(Line line, int index, out int end)
    {
        end = index + 1;
        int minute, at;
        var start = line.Is(index, "a") ? index + 1 : index;
        if (line.Is(start, "half")) (minute, at) = (30, start + 1);
        else if (line.Is(start, "quarter")) (minute, at) = (15, start + 1);
        else if (start > index) return -1;
        else if (line.IsDigits(index) && line.Whole(index) is > 0 and < 60) (minute, at) = (line.Whole(index), index + 1);
        else if (line[index].Has(Meaning.Cardinal) && WordNumbers.Whole(line, index) is { Number: { Value: > 0 and < 60 } words })
            (minute, at) = ((int)words.Value, words.End);
        else return -1;
        var named = line.IsAny(at, "minutes", "minute", "min", "mins");
        if (named) at++;
        var before = line.IsAny(at, "to", "before") && (minute == 15 || named) && minute != 30 && !line.Is(index - 1, "from", "between");
        if (!before && !line.IsAny(at, "past")) return -1;
        var hour = Bare(line, at + 1, out end);
        if (hour < 60 || hour > 12 * 60 || hour % 60 != 0) return -1;
        if (before && !(line.IsStop(end) || OClock(line, end) > 0 || InDayPart(line, end) || HalfDay(line, end, out _, out _))) return -1;
        hour = before ? hour - minute : hour + minute;
        if (OClock(line, end) is > 0 and var clock) end = clock;
        if (HalfDay(line, end, out var afternoon, out var behind)) (hour, end) = (hour % (12 * 60) + (afternoon ? 12 * 60 : 0), behind);
        else hour = DayHalf(line, hour, ref end);
        end = Zone(line, end);
        return hour % (24 * 60);
    }

    /// <summary>"5.30 p.m.", "1140 a.m." and "1500 GMT".</summary>
    private static int Decimal(Line line, int index, out int end)
    {
        end = index + 1;
        var piece = line[index];
        var word = line.Word(index);
        var half = HalfDay(line, end, out var afternoon, out var behind);
        var (hour, minute) = piece.Length is 4 or 5 && word[^3] == '.' ? ((int)piece.Value, (int)Math.Round(piece.Value * 100) % 100)
            : line.Whole(index) is >= 0 and < 2400 and var clock && piece.Length is 3 or 4 ? (clock / 100, clock % 100) : (-1, -1);
        if (hour < 0 || minute > 59) return -1;
        if (half && hour is > 0 and <= 12)
        {
            end = Zone(line, behind);
            return (hour % 12 + (afternoon ? 12 : 0)) * 60 + minute;
        }
        if (piece.Length != 4 || line.Whole(index) < 0 || !line.IsAny(end, "GMT", "UTC", "BST", "CET", "hours")
            || !(line.Is(end, "hours") || line.IsCapitalised(end)))
            return -1;
        end++;
        return hour * 60 + minute;
    }

    private static bool HalfDay(Line line, int index, out bool afternoon, out int end)
    {
        (afternoon, end) = (line.Is(index, "pm", "p"), index + 1);
        // "8:45a"
        if (line.IsJoined(index) && line.IsAny(index, "a", "p") && line.IsMark(index - 2, ':') && !(line.IsMark(end, '.') && line.Is(end + 1, "m")))
            return true;
        if (line.IsMark(index, '.') && line.IsJoined(index) && line.IsAny(index + 1, "am", "pm") && line.IsJoined(index + 1))
            return HalfDay(line, index + 1, out afternoon, out end);
        if (line.IsAny(index, "am", "pm"))
            return line.IsJoined(index) || line.Is(index, "pm")
                || (line.IsStop(end) || !line.IsWord(end) || line.IsAny(end, "on", "to", "and", "in") || IsZone(line, end)
                    || line[end].Has(Meaning.Weekday | Meaning.Opener));
        if (!line.IsAny(index, "a", "p") || !line.IsMark(index + 1, '.') || !line.Is(index + 2, "m")) return false;
        end = line.IsMark(index + 3, '.') && (line.IsJoined(index + 3) || line[index + 1].Spaced) ? index + 4 : index + 3;
        return true;
    }

    /// <summary>The index behind "o'clock"; 0 for none.</summary>
    private static int OClock(Line line, int index) =>
        line.Is(index, "o") && line.IsApostrophe(index + 1) && line.Is(index + 2, "clock") ? index + 3 : line.Is(index, "oclock") ? index + 1 : 0;

    private static bool InDayPart(Line line, int index) =>
        line.Is(index, "in") && line.Is(index + 1, "the") && line[index + 2].Has(Meaning.DayPart) && !line.Is(index + 2, "night")
            || line.Is(index, "at") && line.Is(index + 1, "night");

    /// <summary>The minute in the half of the day that "in the afternoon" or "at night" behind it says.</summary>
    private static int DayHalf(Line line, int minute, ref int end)
    {
        if (!InDayPart(line, end)) return minute;
        end += line.Is(end, "at") ? 2 : 3;
        return line.Is(end - 1, "morning") ? minute % (12 * 60) : minute % (12 * 60) + 12 * 60;
    }

    /// <summary>Whether the piece is the short name of a time zone.</summary>
    public static bool IsZone(Line line, int index) => line.IsCapitalised(index) && line.IsAny(index, TimeZones) && !char.IsLower(line.Word(index)[^1]);

    private static int Zone(Line line, int index)
    {
        if (line.Is(index, "local") && line.Is(index + 1, "time")) return index + 2;
        if (IsZone(line, index)) return index + 1;
        if (!line.IsAny(index, PlacesOfTimeZones)) return index;
        var at = line.IsAny(index + 1, "standard", "daylight", "summer") ? index + 2 : index + 1;
        return line.IsAny(at, "time", "timezone") ? at + 1
            : line.IsCapitalised(index) && line.IsAny(index, "eastern", "central", "pacific", "mountain") ? index + 1 : index;
    }
}
