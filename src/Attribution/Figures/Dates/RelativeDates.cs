using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Dates;

/// <summary>Dates that lean on the day of publication or on the date before them: "yesterday", "last month", "this morning", "the following day".</summary>
internal static class RelativeDates
{
    private static readonly WordSet Pointers = FigureWords.Set("pointers");

    private static readonly WordSet PointersBehindThe = FigureWords.Set("pointers-behind-the");

    private static readonly WordSet BeforeTheWeekend = FigureWords.Set("before-the-weekend");

    private static readonly WordSet Owners = FigureWords.Set("owners");

    public static DateReading? Read(DateContext context, int index)
    {
        var line = context.Line;
        return Deictic(context, index)
            ?? (line.IsAny(index, Pointers) ? Modified(context, index, index) : null)
            ?? (line.Is(index, "the") && line.IsAny(index + 1, PointersBehindThe) ? Modified(context, index, index + 1) : null)
            ?? (line.Is(index, "the") && line.Is(index + 1, "weekend") && line.IsAny(index - 1, BeforeTheWeekend)
                && !line.IsAny(index + 2, "before", "after", "of")
                ? Weekend(context, index)
                : (DateReading?)null)
            ?? (line.Is(index, "the") && line.IsAny(index + 1, "day", "week", "month", "year") && line.IsAny(index + 2, "before", "after")
                ? Beside(context, index)
                : null);
    }

    /// <summary>The year that "last year", "this year" or "next year" at the piece names.</summary>
    public static int? YearOf(DateContext context, int index, out int end)
    {
        var line = context.Line;
        end = index + 2;
        if (!line.IsAny(index, "last", "this", "next") || !line.Is(index + 1, "year")) return null;
        return context.Published is { } day ? day.Year + Step(line, index) : null;
    }

    private static DateReading? Deictic(DateContext context, int index)
    {
        var line = context.Line;
        var (shift, end) = (0, index + 1);
        if (line.Is(index, "yesterday")) shift = -1;
        else if (line.Is(index, "tomorrow", "tmrw")) shift = 1;
        else if (line.Is(index, "the") && line.Is(index + 1, "day") && line.Is(index + 2, "before", "after") && line.Is(index + 3, "yesterday", "tomorrow"))
            (shift, end) = (line.Is(index + 2, "before") ? -2 : 2, index + 4);
        else if (!line.Is(index, "today", "tonight")) return null;
        if (line.Is(index, "today") && line.IsCapitalised(index) && line.IsCapitalised(index - 1)) return null;
        if (line[end].Has(Meaning.DayPart)) end++;
        return new DateReading(index, end, context.FromToday(index, day => CalendarPoint.Day(CalendarPoint.Shift(day, 0, shift))));
    }

    /// <summary>"last week", "this morning", "next Tuesday", "last March", "this spring", "the following year".</summary>
    private static DateReading? Modified(DateContext context, int first, int word)
    {
        var line = context.Line;
        var at = word + 1;
        if (line.IsAny(at, "past", "coming", "upcoming") && line.Is(word, "this")) at++;
        if (line.IsAny(at, "calendar", "fiscal")) at++;
        var noun = line[at];
        if (line.IsDigits(at) && line.Is(word, "this", "next")
            && DayDates.Read(context, at) is { Point: { Grain: Grain.Day } day, Last: null, Dated: false } named)
            return new DateReading(first, named.End, context.FromPublished(published => InYear(published, day, line.Is(word, "next"))));
        if (noun.Has(Meaning.Weekday) && Weekdays.IsWeekday(line, at, out var end))
        {
            if (line[end].Has(Meaning.DayPart)) end++;
            if (Weekdays.WithDate(context, at, end) is { } full) return full with { First = first };
            return line.Is(word, "that", "same") ? null : new DateReading(first, end, Weekdays.Relative(context, at, at - 1 > word ? at - 1 : word));
        }
        if (noun.Has(Meaning.Month) && line.IsAny(word, "that", "same") && line.IsCapitalised(at) && context.Anchor is { } spoken)
            return new DateReading(first, at + 1, CalendarPoint.Month(spoken.Start.Year, noun.Calendar));
        if (noun.Has(Meaning.Month) && !line.Is(word, "that") && (line.IsCapitalised(at) || !line.IsAny(at, "may", "march"))
            && Months.Read(line, at, out end) is > 0 and var month)
            return Month(context, first, word, end, month);
        if (noun.Has(Meaning.Season)) return line.IsHyphen(at + 1) ? null : new DateReading(first, at + 1, Seasons.Relative(context, at, line, word));
        if (noun.Has(Meaning.DayPart)) return DayPart(context, first, word, at);
        return noun.Has(Meaning.TimeUnit) && !line.Word(at).EndsWith("s", StringComparison.OrdinalIgnoreCase) ? Unit(context, first, word, at) : null;
    }

    /// <summary>The day in the year of publication, or with "next" the first one after that day.</summary>
    private static CalendarPoint? InYear(DateOnly published, CalendarPoint day, bool next)
    {
        var same = DayDates.On(published.Year, day.Start.Month, day.Start.Day);
        return next && same?.Start <= published ? DayDates.On(published.Year + 1, day.Start.Month, day.Start.Day) : same;
    }

    private static DateReading Month(DateContext context, int first, int word, int end, int month)
    {
        var line = context.Line;
        return new DateReading(first, end, context.FromPublished(day =>
            line.Is(word, "next") ? CalendarPoint.Month(month > day.Month ? day.Year : day.Year + 1, month)
            : line.Is(word, "this") ? CalendarPoint.Month(day.Year, month)
            : CalendarPoint.Month(month < day.Month ? day.Year : day.Year - 1, month)));
    }

    private static DateReading? DayPart(DateContext context, int first, int word, int noun)
    {
        var line = context.Line;
        if (line.Is(word, "last") && !line.Is(noun, "night") || line.IsCapitalised(word) && line.IsCapitalised(noun) && !line.StartsSentence(word)) return null;
        if (line.IsAny(word, "last", "this"))
            return new DateReading(first, noun + 1,
                context.FromToday(word, day => CalendarPoint.Day(CalendarPoint.Shift(day, 0, line.Is(word, "last") ? -1 : 0))));
        if (!line.IsAny(word, "that", "same")) return null;
        return context.Anchor is { Grain: Grain.Day or Grain.Minute } anchor ? new DateReading(first, noun + 1, CalendarPoint.Day(anchor.Start)) : null;
    }

    private static DateReading? Unit(DateContext context, int first, int word, int noun)
    {
        var line = context.Line;
        var unit = line[noun].Calendar;
        var step = Step(line, word);
        if (IsOwned(line, first) && line.IsAny(word, "last", "next", "past", "previous")) return null;
        var anchored = line.IsAny(word, "following", "same", "that", "previous") || (first < word && line.Is(word, "next") && unit == 1);
        if (line.IsCapitalised(noun) && line.IsCapitalised(word)) return null;
        if (line.Is(noun + 1, "and") && line.Is(noun + 2, "a") && line.Is(noun + 3, "half")) return null;
        if (line.Is(word, "last") && line.Is(noun + 1, "of") && (first < word || line.Is(word - 1, "the"))) return null;
        if (line.Is(noun, "century", "decade") && !line.IsAny(word, "this", "last", "next")) return null;
        if (anchored)
        {
            if (line.IsAny(word, "that", "same") && context.Anchor is null) return null;
            // "the previous quarter", where no date stands before it
            if (context.Anchor is null && unit is not (1 or 3))
                return new DateReading(first, noun + 1, context.FromPublished(day => CalendarPoint.Around(day, GrainOf(unit))?.Move(GrainOf(unit), step)));
            var told = context.Anchor is { Grain: <= Grain.Day } || unit != 1 ? context.Anchor : context.DayOfStory(word);
            // "The previous day" of a story that has named no day, or only its year, is counted from its publication.
            if (step < 0 && (context.Anchor is null && unit == 1 || told is { } coarse && coarse.Grain > GrainOf(unit) && context.IsAroundPublished(coarse)))
                told = context.FromPublished(day => CalendarPoint.Day(day));
            var anchor = told is { } known && (known.Grain <= GrainOf(unit) || line.IsAny(word, "that", "same"))
                ? CalendarPoint.Around(known.Start, GrainOf(unit))?.Move(GrainOf(unit), step)
                : null;
            return unit == 3 ? null : new DateReading(first, noun + 1, anchor);
        }
        if (unit != 5 && (first < word && line.IsAny(word, "past", "last") || line.Is(word, "past")))
            return unit is 3
                ? null
                : DateReading.Interval(first, noun + 1,
                    context.FromPublished(day => CalendarPoint.Day(day)?.Move(GrainOf(unit), -1)),
                    context.FromPublished(day => CalendarPoint.Day(day)));
        if (line.Is(word, "this") && unit == 1) return null;
        if (unit == 2 && InWeek(context, first, word, noun + 1) is { } day) return day;
        if (unit == 3)
        {
            if (line.Is(word, "this") && context.Published is { DayOfWeek: >= DayOfWeek.Monday and <= DayOfWeek.Thursday }
                && context.DirectionAt(first) == Direction.Past)
                step = -1;
            var saturday = context.FromPublished(day => CalendarPoint.Day(CalendarPoint.Shift(CalendarPoint.Monday(day), 0, step * 7 + 5)));
            return DateReading.Interval(first, noun + 1, saturday, saturday?.Move(Grain.Day, 1));
        }
        return new DateReading(first, noun + 1, context.FromPublished(day => CalendarPoint.Around(day, GrainOf(unit))?.Move(GrainOf(unit), step)));
    }

    /// <summary>Whether the stretch belongs to someone and is not counted from the day of publication: "his last year in office".</summary>
    private static bool IsOwned(Line line, int first) =>
        line.IsAny(first - 1, Owners) || line.Is(first - 1, "s") && line.IsApostrophe(first - 2);

    /// <summary>"over the weekend": the last one, or the next where the tense speaks of what is to come.</summary>
    private static DateReading Weekend(DateContext context, int index)
    {
        var ahead = context.DirectionAt(index + 1) == Direction.Future;
        var saturday = context.FromPublished(day =>
        {
            var same = ahead || day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            return CalendarPoint.Day(CalendarPoint.Shift(CalendarPoint.Monday(day), 0, same ? 5 : -2));
        });
        return DateReading.Interval(index, index + 2, saturday, saturday?.Move(Grain.Day, 1));
    }

    /// <summary>"next week on Tuesday", "this week Monday".</summary>
    private static DateReading? InWeek(DateContext context, int first, int word, int index)
    {
        var line = context.Line;
        var at = line.Is(index, "on") || line.IsDash(index) ? index + 1 : index;
        return Weekdays.IsWeekday(line, at, out var end) ? new DateReading(first, end, Weekdays.Relative(context, at, word)) : null;
    }

    /// <summary>"the day before", "the year after", counted from the date before them.</summary>
    private static DateReading? Beside(DateContext context, int index)
    {
        var line = context.Line;
        var grain = GrainOf(line[index + 1].Calendar);
        if (!line.IsStop(index + 3) || context.Anchor is not { } anchor || anchor.Grain > grain) return null;
        return new DateReading(index, index + 3, CalendarPoint.Around(anchor.Start, grain)?.Move(grain, line.Is(index + 2, "before") ? -1 : 1));
    }

    /// <summary>How many units away the word points.</summary>
    private static int Step(Line line, int word) =>
        line.IsAny(word, "last", "past", "previous") ? -1 : line.IsAny(word, "next", "coming", "following") ? 1 : 0;

    /// <summary>The grain of a unit of the calendar, by its number in the word list.</summary>
    public static Grain GrainOf(int unit) => unit switch
    {
        1 => Grain.Day,
        2 or 3 => Grain.Week,
        4 => Grain.Month,
        5 => Grain.Quarter,
        6 => Grain.Year,
        7 => Grain.Decade,
        8 => Grain.Century,
        _ => Grain.Week,
    };
}
