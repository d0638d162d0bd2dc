using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Dates;

/// <summary>
/// Reads dates, clock times and intervals, with the words that narrow them ("the end of March", "early 2023"). The order in
/// which the readers of single dates are asked stands in <see cref="One"/>; what they may lean on is the <see cref="DateContext"/>.
/// </summary>
internal static class DateReader
{
    private static readonly WordSet PartsOfStretches = FigureWords.Set("parts-of-stretches");

    private static readonly WordSet StretchesOfTheCalendar = FigureWords.Set("stretches-of-the-calendar");

    private static readonly WordSet BeforeEnd = FigureWords.Set("before-end");

    private static readonly WordSet BehindEnd = FigureWords.Set("behind-end");

    private static readonly string[] Narrow = ["early", "mid", "late", "earlier", "later"];

    /// <summary>Reads the date that starts at the piece; null where none does.</summary>
    public static DateReading? Read(DateContext context, int index)
    {
        var line = context.Line;
        var piece = line[index];
        if (piece.Kind != PieceKind.Digits && piece.Meaning == Meaning.None && !(line.IsApostrophe(index) && line.IsDigits(index + 1))) return null;
        var start = Prefix(line, index);
        if (One(context, start) is not { } date) return start > index ? PartOf(context, index, start) : null;
        if (start > index && date.Distance) return null;
        return DateIntervals.Complete(context, ClockTimes.With(line, date)) with { First = index };
    }

    /// <summary>
    /// Reads one date without its interval; the first reader that finds one decides. What is narrower comes first: a clock
    /// time before its day, a day before its month, a year last of all.
    /// </summary>
    private static DateReading? One(DateContext context, int index) =>
        Found(context, index) is { } date ? WithYearInBrackets(context.Line, date) : null;

    private static DateReading? Found(DateContext context, int index)
    {
        var line = context.Line;
        var piece = line[index];
        if (piece.Kind == PieceKind.Digits || piece.Has(Meaning.Cardinal))
            return ClockTimes.Read(context, index) ?? Weeks.Read(context, index) ?? DayDates.Read(context, index)
                ?? Distances.Read(context, index) ?? Years.Read(context, index);
        var half = line.IsAny(index, "half", "quarter") || ClockReader.IsNamed(line, index) || line.Is(index, "a") && line.Is(index + 1, "quarter");
        if (half && ClockTimes.Read(context, index) is { } spoken) return spoken;
        return (piece.Has(Meaning.Opener | Meaning.Ordinal | Meaning.TimeUnit) ? Weeks.Read(context, index) : null)
            ?? (piece.Has(Meaning.Holiday | Meaning.Opener) ? Holidays.Read(context, index) : null)
            ?? Weekdays.Read(context, index)
            ?? DayDates.Read(context, index)
            ?? (piece.Has(Meaning.Opener) ? RelativeDates.Read(context, index) ?? Distances.Read(context, index) : null)
            ?? (piece.Has(Meaning.TimeUnit | Meaning.Season) ? EndOf(context, index) ?? Distances.Attached(context, index) : null)
            ?? Seasons.Read(context, index)
            ?? Years.Read(context, index);
    }

    /// <summary>The date in the year that an editor put in brackets behind it: "March [2019]", "last year [in 2018]".</summary>
    private static DateReading WithYearInBrackets(Line line, DateReading date)
    {
        var at = line.Is(date.End + 1, "in") ? date.End + 2 : date.End + 1;
        if (!line.IsMark(date.End, '[') || !DayDates.IsYear(line, at) || !line.IsMark(at + 1, ']')) return date;
        if (date is not { Point: { Grain: Grain.Day or Grain.Month or Grain.Year } point, Last: null }) return date;
        return date with { End = at + 2, Point = point.Move(Grain.Year, line.Whole(at) - point.Start.Year), Dated = true };
    }

    /// <summary>"year's end", "year-end", "summer's end": the end of the present stretch of the calendar, behind a preposition.</summary>
    private static DateReading? EndOf(DateContext context, int index)
    {
        var line = context.Line;
        var end = line.IsApostrophe(index + 1) && line.IsJoined(index + 1) && line.Is(index + 2, "s") ? index + 3 : index + 1;
        end = line.SkipHyphen(end);
        if (!line.Is(end, "end") || line.IsHyphen(end + 1) || line.IsWord(end + 1) && !line.IsAny(end + 1, BehindEnd)
            || !line.IsAny(index - 1, BeforeEnd)) return null;
        if (line[index].Has(Meaning.Season)) return Seasons.Read(context, index) is { } season ? season with { First = index, End = end + 1 } : null;
        if (!line.IsAny(index, StretchesOfTheCalendar)) return null;
        return new DateReading(index, end + 1, context.FromPublished(day => CalendarPoint.Around(day, RelativeDates.GrainOf(line[index].Calendar))));
    }

    /// <summary>Reads one date with the words that narrow it, but without its interval.</summary>
    public static DateReading? Single(DateContext context, int index) => One(context, Prefix(context.Line, index));

    /// <summary>The index behind "the end of", "early", "mid-" and the like; the index itself where none stands there.</summary>
    private static int Prefix(Line line, int index)
    {
        var at = line.Is(index, "the") ? index + 1 : index;
        if (line.IsAny(at, PartsOfStretches) && line.Is(at + 1, "of")) return at + 2;
        if (line.Is(at, "year") && DayDates.IsYear(line, at + 1)) return at + 1;
        if (line.IsAny(at, "fiscal", "calendar") && line.Is(at + 1, "year") && DayDates.IsYear(line, at + 2)) return at + 2;
        if (line.IsAny(at, Narrow)) return line.Is(at + 1, "on", "in") ? at + 2 : line.SkipHyphen(at + 1);
        return index;
    }

    /// <summary>"the end of the year", "later in the week": a stretch of the present calendar.</summary>
    private static DateReading? PartOf(DateContext context, int index, int start)
    {
        var line = context.Line;
        var bare = line.Is(start, "year", "month") && line.Is(start - 1, "of") && !line.IsWord(start + 1);
        if (!bare && !(line.Is(start, "the") && line.IsAny(start + 1, StretchesOfTheCalendar))) return null;
        if (bare) start--;
        var grain = RelativeDates.GrainOf(line[start + 1].Calendar);
        var anchor = context.AnchorInSentence(index) is { } known && known.Grain <= grain ? CalendarPoint.Around(known.Start, grain) : null;
        return new DateReading(index, start + 2, anchor ?? context.FromPublished(day => CalendarPoint.Around(day, grain)));
    }

    /// <summary>The day of the calendar at the piece, in any form but a distance; null for none.</summary>
    public static DateReading? Day(DateContext context, int index) =>
        Weekdays.Read(context, index) ?? DayDates.Read(context, index) ?? (context.Line[index].Has(Meaning.Opener) ? RelativeDates.Read(context, index) : null);
}
