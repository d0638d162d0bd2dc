namespace Attribution.Figures;

/// <summary>Reads dates, clock times and intervals, with the words that narrow them ("the end of March", "early 2023").</summary>
internal static class DateReader
{
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
        return Interval(context, ClockTimes.With(line, date)) with { First = index };
    }

    private static DateReading? One(DateContext context, int index)
    {
        var line = context.Line;
        var piece = line[index];
        if (piece.Kind == PieceKind.Digits || piece.Has(Meaning.Cardinal))
            return ClockTimes.Read(context, index) ?? Weeks.Read(context, index) ?? DayDates.Read(context, index) ?? Distances.Read(context, index) ?? Years.Read(context, index);
        if ((line.IsAny(index, "half", "quarter") || line.Is(index, "a") && line.Is(index + 1, "quarter")) && ClockTimes.Read(context, index) is { } spoken) return spoken;
        return (piece.Has(Meaning.Opener | Meaning.Ordinal | Meaning.TimeUnit) ? Weeks.Read(context, index) : null)
            ?? (piece.Has(Meaning.Holiday | Meaning.Opener) ? Holidays.Read(context, index) : null)
            ?? Weekdays.Read(context, index)
            ?? DayDates.Read(context, index)
            ?? (piece.Has(Meaning.Opener) ? RelativeDates.Read(context, index) ?? Distances.Read(context, index) : null)
            ?? Seasons.Read(context, index)
            ?? Years.Read(context, index);
    }

    /// <summary>The index behind "the end of", "early", "mid-" and the like; the index itself where none stands there.</summary>
    private static int Prefix(Line line, int index)
    {
        var at = line.Is(index, "the") ? index + 1 : index;
        if (line.IsAny(at, "end", "beginning", "start", "middle") && line.Is(at + 1, "of")) return at + 2;
        if (line.Is(at, "year") && DayDates.IsYear(line, at + 1)) return at + 1;
        if (line.IsAny(at, "fiscal", "calendar") && line.Is(at + 1, "year") && DayDates.IsYear(line, at + 2)) return at + 2;
        if (line.IsAny(at, Narrow)) return line.Is(at + 1, "on", "in") ? at + 2 : line.SkipHyphen(at + 1);
        return index;
    }

    /// <summary>"the end of the year", "later in the week": a stretch of the present calendar.</summary>
    private static DateReading? PartOf(DateContext context, int index, int start)
    {
        var line = context.Line;
        if (!line.Is(start, "the") || !line.IsAny(start + 1, "week", "month", "year", "quarter", "decade", "century")) return null;
        var grain = RelativeDates.GrainOf(line[start + 1].Calendar);
        var anchor = context.AnchorInSentence(index) is { } known && known.Grain <= grain ? CalendarPoint.Around(known.Start, grain) : null;
        return new DateReading(index, start + 2, anchor ?? context.FromPublished(day => CalendarPoint.Around(day, grain)));
    }

    /// <summary>The day of the calendar at the piece, in any form but a distance; null for none.</summary>
    public static DateReading? Day(DateContext context, int index) =>
        Weekdays.Read(context, index) ?? DayDates.Read(context, index) ?? (context.Line[index].Has(Meaning.Opener) ? RelativeDates.Read(context, index) : null);

    /// <summary>The date with the end of the interval that it begins: "Feb. 29 to March 5", "Nov. 3-5", "2019-20", "the spring and summer".</summary>
    private static DateReading Interval(DateContext context, DateReading date)
    {
        var line = context.Line;
        var dash = line.IsDash(date.End) && (line.IsHyphen(date.End) || !line[date.End].Spaced || line.IsMark(date.End, '–') || date.Dated && date.Point is { Grain: <= Grain.Month });
        var between = line.Is(date.First - 1, "between") && line.Is(date.End, "and");
        var seasons = line.Is(date.End, "and") && date.Point is { Grain: Grain.Season };
        if (date.Last is not null || date.Distance || !(dash || between || seasons || line.IsAny(date.End, "to", "until", "till", "through"))) return date;
        var at = date.End + 1;
        if (line.Is(date.End, "until", "till") && !line.Is(date.First - 1, "from")) return date;
        if (seasons && !line[at].Has(Meaning.Season)) return date;
        if (date.Point is { Grain: Grain.Day } day && line.IsDigits(at) && line[at].Length <= 2 && !line[date.End - 1].Has(Meaning.Weekday) && DayNumbers.Day(line, at, out var end) is > 0 and var number
            && !line[end].Has(Meaning.Month) && !line.IsMark(end, '/') && !(line.IsHyphen(end) && line.IsDigits(end + 1)) && number > day.Start.Day && number <= DateTime.DaysInMonth(day.Start.Year, day.Start.Month) && (dash || !line.IsWord(end)))
            return WithYear(line, date with { End = end, Last = DayDates.On(day.Start.Year, day.Start.Month, number) });
        if (date.Point is { Grain: Grain.Year } year && dash && line.IsDigits(at) && line[at].Length == 2 && line.Whole(at) > year.Start.Year % 100)
            return date with { End = at + 1, Last = CalendarPoint.Year(year.Start.Year / 100 * 100 + line.Whole(at)) };
        if (seasons) return date with { End = at + 1, Last = CalendarPoint.Season(date.Point!.Value.Start.Year, line[at].Calendar) };
        if (date.Point is { } begun && Present(context, at) is { } present && begun.Start < present.Point?.Start) return date with { End = present.End, Last = present.Point };
        if (One(context, Prefix(line, at)) is not { Last: null, Distance: false } second) return date;
        second = ClockTimes.With(line, second);
        if (date.Point is null || second.Point is null) return date.Point is null && second.Point is null ? date with { End = second.End } : date;
        return Joined(date, second);
    }

    /// <summary>"now", "the present" and "to date" as the end of an interval: the day of publication.</summary>
    private static DateReading? Present(DateContext context, int index)
    {
        var line = context.Line;
        var word = line.Is(index, "the") ? index + 1 : index;
        return line.IsAny(word, "now", "present") || line.Is(word, "date") && line.Is(word - 1, "to") ? new DateReading(index, word + 1, context.FromPublished(day => CalendarPoint.Day(day))) : null;
    }

    /// <summary>The interval from one date to the other; the first alone where they make none.</summary>
    private static DateReading Joined(DateReading date, DateReading second)
    {
        var (first, last) = (date.Point!.Value, second.Point!.Value);
        if (second.Dated && !date.Dated && first.Grain is Grain.Day or Grain.Month) first = first.Move(Grain.Year, last.Start.Year - first.Start.Year) ?? first;
        if (first.Start > last.Start && first.Grain == last.Grain) first = Earlier(first, last) ?? first;
        var mixed = first.Grain != last.Grain && !(first.Grain is Grain.Day or Grain.Month or Grain.Year && last.Grain is Grain.Day or Grain.Month or Grain.Year);
        if (mixed || first.Start > last.Start || first.Start == last.Start && (first.Grain != last.Grain || first.Minute >= last.Minute)) return date;
        return date with { End = second.End, Point = first, Last = last };
    }

    /// <summary>The first end moved before the last one: "Nov-Feb 2017", "Friday to Monday".</summary>
    private static CalendarPoint? Earlier(CalendarPoint first, CalendarPoint last) =>
        first.Start.DayNumber - last.Start.DayNumber < 7 && first.Grain == Grain.Day ? first.Move(Grain.Week, -1) : first.Move(Grain.Year, last.Start.Year - first.Start.Year - (first.Start.Month > last.Start.Month ? 1 : 0));

    /// <summary>The interval of days moved into the year that stands behind it: "Nov. 3-5, 2024".</summary>
    private static DateReading WithYear(Line line, DateReading date)
    {
        var at = line.IsMark(date.End, ',') ? date.End + 1 : date.End;
        if (!DayDates.IsYear(line, at)) return date;
        var shift = line.Whole(at) - date.Point!.Value.Start.Year;
        return date with { End = at + 1, Point = date.Point.Value.Move(Grain.Year, shift), Last = date.Last?.Move(Grain.Year, shift) };
    }
}
