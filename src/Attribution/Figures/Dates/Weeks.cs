using System.Globalization;
using Attribution.Figures.Pieces;

namespace Attribution.Figures.Dates;

/// <summary>Weeks named by a day or by their place in a month or year: "the week of April 10", "the first week of January".</summary>
internal static class Weeks
{
    public static DateReading? Read(DateContext context, int index)
    {
        var line = context.Line;
        var word = line.Is(index, "the") ? index + 1 : index;
        if (line.Is(word, "week") && line.IsAny(word + 1, "of", "commencing", "beginning", "starting"))
            return DateReader.Day(context, word + 2) is { Point: { Grain: Grain.Day } day, Last: null } date
                ? new DateReading(index, date.End, CalendarPoint.Around(day.Start, Grain.Week), Dated: date.Dated)
                : null;
        if (word > index && line.Is(word, "week") && line.Is(word + 1, "after", "before") && line.Is(word + 2, "next", "last"))
            return new DateReading(index, word + 3,
                context.FromPublished(day => CalendarPoint.Around(day, Grain.Week)?.Move(Grain.Week, line.Is(word + 2, "next") ? 2 : -2)));
        if (line.Is(word, "week") && line.Whole(word + 1) is >= 1 and <= 53 and var counted && line.Is(word + 2, "of")
            && YearBehind(context, word + 3, out var behind) is { } year)
            return new DateReading(index, behind, CalendarPoint.Around(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, counted, DayOfWeek.Monday)), Grain.Week));
        var last = line.Is(word, "last");
        var number = last ? 5 : DayNumbers.Ordinal(line, word, out _);
        var at = last ? word + 1 : line.IsDigits(word) ? word + 2 : word + 1;
        // "the ninth month of 2021"
        if (!last && line.Is(at, "month") && line.Is(at + 1, "of", "in") && DayNumbers.Ordinal(line, word, out _) is >= 1 and <= 12 and var rank
            && YearBehind(context, at + 2, out var ends) is { } whole)
            return new DateReading(index, ends, CalendarPoint.Month(whole, rank), Dated: true);
        if (number is < 1 or > 5 || !line.Is(at, "week") || !line.Is(at + 1, "of", "in")) return null;
        if (DayDates.IsYear(line, at + 2)) return new DateReading(index, at + 3, In(CalendarPoint.Year(line.Whole(at + 2)), number, last), Dated: true);
        if (RelativeDates.Read(context, at + 2) is { Point: { Grain: Grain.Month } told, Last: null } relative)
            return new DateReading(index, relative.End, In(told, number, last));
        if (!line[at + 2].Has(Meaning.Month) || DayDates.Read(context, at + 2) is not { Point: { Grain: Grain.Month } month, Last: null } named) return null;
        return new DateReading(index, named.End, In(month, number, last), Dated: named.Dated);
    }

    /// <summary>The year at the piece, in digits or told from publication; null for none.</summary>
    private static int? YearBehind(DateContext context, int index, out int end)
    {
        end = index + 1;
        return DayDates.IsYear(context.Line, index) ? context.Line.Whole(index) : RelativeDates.YearOf(context, index, out end);
    }

    /// <summary>The week of a month or year by its number. As in ISO 8601 a week belongs to where its Thursday lies.</summary>
    private static CalendarPoint? In(CalendarPoint? stretch, int number, bool last)
    {
        if (stretch is not { } whole) return null;
        var next = whole.Move(whole.Grain, 1)?.Start;
        var thursday = CalendarPoint.Shift(CalendarPoint.Monday(whole.Start), 0, 3);
        if (thursday < whole.Start) thursday = CalendarPoint.Shift(thursday, 0, 7);
        thursday = CalendarPoint.Shift(thursday, 0, 7 * (number - 1));
        if (last)
        {
            thursday = next is { } behind ? CalendarPoint.Shift(CalendarPoint.Monday(behind), 0, 3) : null;
            if (thursday >= next) thursday = CalendarPoint.Shift(thursday, 0, -7);
        }
        return thursday is { } day ? CalendarPoint.Around(day, Grain.Week) : null;
    }
}
