namespace Attribution.Figures;

/// <summary>
/// Weekdays: the day of publication or the last such day before it, and the first such day from publication on where
/// the tense speaks of what is to come. A date behind the weekday decides.
/// </summary>
internal static class Weekdays
{
    public static DateReading? Read(DateContext context, int index)
    {
        var line = context.Line;
        if (!IsWeekday(line, index, out var end)) return null;
        var named = line.IsMark(end, ',') ? end + 1 : line.IsMark(end, '(') ? end + 1 : line.Is(end, "the") ? end + 1 : end;
        if (DayDates.Read(context, named) is { Point: null or { Grain: Grain.Day } } full)
        {
            var last = line.IsMark(end, '(') && line.IsMark(full.End, ')') ? full.End + 1 : full.End;
            return full with { First = index, End = last };
        }
        if (line[end].Has(Meaning.DayPart) && !line.IsCapitalised(end)) end++;
        else if (line.IsHyphen(end) && line[end + 1].Has(Meaning.DayPart)) end += 2;
        var of = line.Is(end, "of") ? end + 1 : end;
        var direction = line.IsAny(of, "last", "next", "this") && line.Is(of + 1, "week") ? of : -1;
        if (direction >= 0) return new DateReading(index, of + 2, Relative(context, index, direction));
        return new DateReading(index, end, context.FromPublished(day => Near(day, line[index].Calendar, context.DirectionAt(index))));
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
            if (line.Is(word, "next")) return CalendarPoint.Day(CalendarPoint.Shift(monday, 0, number + 6));
            if (line.Is(word, "past")) return Near(CalendarPoint.Shift(day, 0, -1), number, Direction.Past);
            if (line.IsAny(word, "coming", "following", "upcoming")) return Near(CalendarPoint.Shift(day, 0, 1), number, Direction.Future);
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
            return line.IsCapitalised(index) && (line[at].Has(Meaning.Month) || line[at + 1].Has(Meaning.Month) && line.IsDigits(at));
        }
        if (line.IsAny(index - 1, "every", "each", "a", "any", "black", "super", "good", "ash", "cyber", "palm", "bloody", "easter", "maundy", "fat")) return false;
        if (line.IsCapitalised(end) && line.IsAny(end, "Times", "Telegraph", "Mail", "Mirror", "Express", "Herald", "Post", "Review", "Service")) return false;
        return !(line.Is(end, "night") && line.IsCapitalised(end) && line.IsCapitalised(end + 1));
    }

    private static CalendarPoint Near(DateOnly day, int weekday, Direction direction)
    {
        var today = ((int)day.DayOfWeek + 6) % 7 + 1;
        return CalendarPoint.Day(direction == Direction.Future
            ? CalendarPoint.Shift(day, 0, (weekday - today + 7) % 7)
            : CalendarPoint.Shift(day, 0, -((today - weekday + 7) % 7)));
    }
}
