using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Dates;

/// <summary>
/// Weekdays: the day of publication or the last such day before it, and the first such day from publication on where
/// the tense speaks of what is to come. A date behind the weekday decides.
/// </summary>
internal static class Weekdays
{
    private static readonly WordSet BeforeShortWeekday = FigureWords.Set("before-short-weekday");

    private static readonly WordSet BeforeNamedWeekday = FigureWords.Set("before-named-weekday");

    private static readonly WordSet NewspapersOfAWeekday = FigureWords.Set("newspapers-of-a-weekday");

    public static DateReading? Read(DateContext context, int index)
    {
        var line = context.Line;
        if (!IsWeekday(line, index, out var end)) return null;
        if (Repetitions.IsPluralPart(line, end)) return null;
        if (WithDate(context, index, end) is { } full) return full;
        if (line[end].Has(Meaning.DayPart) && !line.IsCapitalised(end)) end++;
        else if (line.IsHyphen(end) && line[end + 1].Has(Meaning.DayPart)) end += 2;
        if (AtDistance(context, index, line.IsMark(end, ',') ? end + 1 : end) is { } distant) return distant;
        var of = line.Is(end, "of") ? end + 1 : end;
        if (of > end && line.Is(of, "the") && line.Is(of + 1, "following") && line.Is(of + 2, "week"))
            return new DateReading(index, of + 3, Relative(context, index, of + 1));
        var direction = line.IsAny(of, "last", "next", "this") && line.Is(of + 1, "week") ? of : -1;
        if (direction >= 0) return new DateReading(index, of + 2, Relative(context, index, direction));
        return new DateReading(index, end, (line.Is(index - 1, "later", "earlier") ? Again(context, index) : null) ?? Told(context, index, end));
    }

    /// <summary>"Monday two weeks ago", "Saturday 3 days from now": the weekday in the week that is so far away.</summary>
    private static DateReading? AtDistance(DateContext context, int index, int behind)
    {
        var line = context.Line;
        if (!line.IsDigits(behind) && !line[behind].Has(Meaning.Cardinal) && !line.Is(behind, "a")) return null;
        if (Distances.FromNow(context, behind) is not { Point: { Grain: Grain.Day or Grain.Week } point } distance) return null;
        var day = CalendarPoint.Day(CalendarPoint.Shift(CalendarPoint.Monday(point.Start), 0, line[index].Calendar - 1));
        return point.Grain == Grain.Day && day != point ? null : new DateReading(index, distance.End, day, null, true);
    }

    /// <summary>The day by the tense, except that what belongs to a day of which the text has told ("Friday's deal will …") lies on that day.</summary>
    private static CalendarPoint? Told(DateContext context, int index, int end)
    {
        if (context.Published is not { } published) return null;
        var weekday = context.Line[index].Calendar;
        var direction = context.DirectionAt(index);
        ref var told = ref context.Weekdays[weekday - 1];
        if (direction == Direction.Future && told != default && told <= published && context.Line.IsApostrophe(end)
            && context.Line.Is(end + 1, "s") && !context.NamesEvent(end + 1))
            return CalendarPoint.Day(told);
        var day = Near(published, weekday, direction);
        // A writer who says "today" and "yesterday" means the Friday before by "Friday", where that is the day of publication.
        if (context.SaysToday && day?.Start == published && !IsTimed(context.Line, index)) day = day?.Move(Grain.Week, direction == Direction.Future ? 1 : -1);
        told = day?.Start ?? default;
        return day;
    }

    /// <summary>Whether a clock time stands before the weekday: "1 p.m. on Sunday", "0000 UTC Thursday".</summary>
    private static bool IsTimed(Line line, int index)
    {
        var at = line.Is(index - 1, "on") ? index - 2 : index - 1;
        return line.IsAny(at, "am", "pm", "m", "gmt", "utc") || line.IsMark(at, '.') && line.Is(at - 1, "m") || ClockReader.IsZone(line, at);
    }

    /// <summary>The date that a weekday goes with: "Tuesday, June 18", "Friday (June 21)", "Friday 7/6", "Tuesday the 11th", "Monday 21".</summary>
    public static DateReading? WithDate(DateContext context, int index, int end)
    {
        var line = context.Line;
        var named = line.IsMark(end, ',') || line.IsMark(end, '(') || line.Is(end, "the") || line.IsHyphen(end) ? end + 1 : end;
        if ((JoinedDates.BehindWeekday(context, named) ?? DayDates.Read(context, named)) is { Point: null or { Grain: Grain.Day } } full)
        {
            var last = line.IsMark(end, '(') && line.IsMark(full.End, ')') ? full.End + 1 : full.End;
            return full with { First = index, End = last };
        }
        if (named > end && !line.Is(end, "the")) return null;
        var day = DayNumbers.Ordinal(line, named, out var behind);
        if (day == 0 && line.IsDigits(named) && (line.IsStop(named + 1) || line.Is(named + 1, "at")) && line[named].Length <= 2 && named == end
            && !(line.IsMark(named + 1, ':') || line.IsJoined(named + 2)))
            (day, behind) = (Math.Max(0, line.Whole(named)), named + 1);
        if (day is < 1 or > 31 || line.IsWord(behind) && named == end && !line.IsDigits(named)) return null;
        return new DateReading(index, behind,
            context.Published is { } published ? Matching(published, line[index].Calendar, day, context.DirectionAt(index)) : null);
    }

    /// <summary>The weekday named behind "last", "next", "this" or "coming" at the piece <paramref name="word"/>.</summary>
    public static CalendarPoint? Relative(DateContext context, int weekday, int word)
    {
        var line = context.Line;
        var number = line[weekday].Calendar;
        return context.FromPublished(day =>
        {
            var monday = CalendarPoint.Monday(day);
            if (line.Is(word, "last", "previous")) return CalendarPoint.Day(CalendarPoint.Shift(monday, 0, number - 8));
            if (line.Is(word, "next") || line.Is(word, "following") && line.Is(word + 1, "week"))
                return CalendarPoint.Day(CalendarPoint.Shift(monday, 0, number + 6));
            if (line.Is(word, "past")) return CalendarPoint.Shift(day, 0, -1) is { } before ? Near(before, number, Direction.Past) : null;
            if (line.IsAny(word, "coming", "following", "upcoming"))
                return CalendarPoint.Shift(day, 0, 1) is { } after ? Near(after, number, Direction.Future) : null;
            return CalendarPoint.Day(CalendarPoint.Shift(monday, 0, number - 1));
        });
    }

    public static bool IsWeekday(Line line, int index, out int end)
    {
        end = index + 1;
        var piece = line[index];
        if (!piece.Has(Meaning.Weekday)) return false;
        if (piece.Has(Meaning.ShortForm))
        {
            if (line.IsMark(end, '.') && line.IsJoined(end)) end++;
            var at = line.IsMark(end, ',') ? end + 1 : end;
            return line.IsCapitalised(index)
                && (line[at].Has(Meaning.Month) || line[at + 1].Has(Meaning.Month) && line.IsDigits(at) || line.IsAny(index - 1, BeforeShortWeekday)
                || line.IsDigits(at) && DayNumbers.IsSuffix(line, at + 1) || line.Is(at, "the") && line.IsDigits(at + 1) && DayNumbers.IsSuffix(line, at + 2));
        }
        if (line.IsAny(index - 1, BeforeNamedWeekday)) return false;
        if (line.IsCapitalised(index - 1)
            && (line.IsMark(end, '”') || line.IsMark(end, '"') || line.IsApostrophe(end) && !line.Is(end + 1, "s"))
            && !line.IsStop(index - 1) && line.IsAny(index - 1, "News", "Fox", "Super", "Meet", "Bloody"))
            return false;
        if (line.IsCapitalised(end) && line.IsAny(end, NewspapersOfAWeekday)) return false;
        return !(line[end].Has(Meaning.DayPart) && line.IsCapitalised(end) && line.IsCapitalised(end + 1));
    }

    /// <summary>The last date of the sentence where it is the same weekday, which is spoken of again then.</summary>
    private static CalendarPoint? Again(DateContext context, int index) =>
        context.AnchorInSentence(index) is { Grain: Grain.Day or Grain.Minute } anchor
            && ((int)anchor.Start.DayOfWeek + 6) % 7 + 1 == context.Line[index].Calendar
            ? CalendarPoint.Day(anchor.Start)
            : null;

    private static CalendarPoint? Near(DateOnly day, int weekday, Direction direction)
    {
        var today = ((int)day.DayOfWeek + 6) % 7 + 1;
        return CalendarPoint.Day(direction == Direction.Future
            ? CalendarPoint.Shift(day, 0, (weekday - today + 7) % 7)
            : CalendarPoint.Shift(day, 0, -((today - weekday + 7) % 7)));
    }

    /// <summary>The nearest day of a month that falls on the weekday, on the side that the tense says; the last one before without a tense.</summary>
    private static CalendarPoint? Matching(DateOnly published, int weekday, int day, Direction direction)
    {
        var month = new DateOnly(published.Year, published.Month, 1);
        for (var step = 0; step <= 40; step++)
        {
            foreach (var away in direction == Direction.Future ? [step] : step == 0 ? (ReadOnlySpan<int>)[0] : [-step, step])
            {
                if (direction == Direction.Past && away > 0) continue;
                if (CalendarPoint.Shift(month, away, 0) is not { } at || day > DateTime.DaysInMonth(at.Year, at.Month)) continue;
                var found = new DateOnly(at.Year, at.Month, day);
                var after = found > published;
                if (((int)found.DayOfWeek + 6) % 7 + 1 == weekday
                    && (direction == Direction.Unknown || found == published || after == (direction == Direction.Future)))
                    return CalendarPoint.Day(found);
            }
        }
        return null;
    }
}
