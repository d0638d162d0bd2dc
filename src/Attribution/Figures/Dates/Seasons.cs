using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Dates;

/// <summary>Seasons of the year: "this winter", "the spring", "summer of 2020". "Spring" and "fall" need a sign that they are seasons.</summary>
internal static class Seasons
{
    private static readonly WordSet BeforeSeason = FigureWords.Set("before-season");

    public static DateReading? Read(DateContext context, int index)
    {
        var line = context.Line;
        var word = line.Is(index, "the") ? index + 1 : index;
        if (!line[word].Has(Meaning.Season) || line.IsHyphen(word + 1)) return null;
        var at = line.Is(word + 1, "of", ",") || line.IsMark(word + 1, ',') ? word + 2 : word + 1;
        if (DayDates.IsYear(line, at))
        {
            // "the winter of 2019-20"
            var both = (line.IsDash(at + 1) || line.IsMark(at + 1, '/')) && line.IsJoined(at + 1) && line.IsDigits(at + 2)
                && line.Whole(at + 2) % 100 == (line.Whole(at) + 1) % 100;
            return new DateReading(index, both ? at + 3 : at + 1, CalendarPoint.Season(line.Whole(at), line[word].Calendar));
        }
        if (line.Is(word + 1, "of") && RelativeDates.YearOf(context, at, out var end) is { } year)
            return new DateReading(index, end, CalendarPoint.Season(year, line[word].Calendar));
        if (line.Is(word + 1, "of")) return null;
        var introduced = line.IsAny(index - 1, BeforeSeason)
            || line.IsAny(index - 1, "for", "from", "and", "to") && !line.Is(word, "fall");
        if (!introduced || line.IsCapitalised(word + 1) || word == index && line.IsAny(index - 1, "for", "of", "to", "and", "over")) return null;
        return new DateReading(index, word + 1, context.FromPublished(day => Near(day, line[word].Calendar, context.DirectionAt(index))));
    }

    /// <summary>The season behind "last", "this" or "next".</summary>
    public static CalendarPoint? Relative(DateContext context, int season, Line line, int word)
    {
        var month = line[season].Calendar;
        if (line.IsAny(word, "that", "same", "following", "previous"))
            return context.Anchor is { } anchor ? CalendarPoint.Season(anchor.Start.Year, month) : null;
        return context.FromPublished(day =>
        {
            if (CalendarPoint.Around(day, Grain.Season)?.Start is not { } current) return null;
            if (line.Is(word, "this")) return CalendarPoint.Season(month == 12 && day.Month < 3 ? day.Year - 1 : day.Year, month);
            var same = CalendarPoint.Season(current.Year, month);
            if (line.Is(word, "next", "coming")) return same?.Start > current ? same : CalendarPoint.Season(current.Year + 1, month);
            return same?.Start < current ? same : CalendarPoint.Season(current.Year - 1, month);
        });
    }

    private static CalendarPoint? Near(DateOnly day, int month, Direction direction)
    {
        var current = CalendarPoint.Around(day, Grain.Season)?.Start;
        var year = month == 12 && day.Month < 3 ? day.Year - 1 : day.Year;
        var same = CalendarPoint.Season(year, month);
        if (direction == Direction.Past && same?.Start > day) return CalendarPoint.Season(year - 1, month);
        return direction == Direction.Future && same?.Start < current ? CalendarPoint.Season(year + 1, month) : same;
    }
}
