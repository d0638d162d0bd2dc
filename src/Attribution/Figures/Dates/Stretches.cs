using Attribution.Figures.Pieces;
using Attribution.Figures.Quantities;
using Attribution.Lists;

namespace Attribution.Figures.Dates;

/// <summary>
/// Where on the calendar a length of time lies that the text counts from the day of publication ("the past three weeks", "in the
/// next five years") or from an end of a longer stretch ("the first ten days of June"). It stays a length: this is only its place.
/// </summary>
internal static class Stretches
{
    private static readonly WordSet Back = FigureWords.Set("words-of-time-past");

    private static readonly WordSet Ahead = FigureWords.Set("words-of-time-to-come");

    private static readonly WordSet Opening = FigureWords.Set("words-of-a-beginning");

    private static readonly WordSet Closing = FigureWords.Set("words-of-an-end");

    private static readonly WordSet Owners = FigureWords.Set("owners");

    /// <summary>The length with its place as an interval, or as it was where the text gives it none.</summary>
    public static Quantity Place(DateContext context, Quantity quantity)
    {
        if (quantity is not { Kind: FigureKind.Duration, Of: null, Unit: { } unit, Upper: null, Compound: false } || quantity.Value is < 1 or > 1000)
            return quantity;
        if (GrainOf(unit) is not { } grain) return quantity;
        var length = quantity.Value * (unit == "fortnight" ? 2 : 1);
        // "the past year and a half"
        if (length % 1 != 0 && grain == Grain.Year) (length, grain) = (length * 12, Grain.Month);
        if (length % 1 != 0) return quantity;
        var steps = (int)length;
        return Interval(context, quantity, grain, steps) is { Point: not null } place ? quantity with { Resolved = place.Resolved } : quantity;
    }

    private static DateReading? Interval(DateContext context, Quantity quantity, Grain grain, int steps)
    {
        var line = context.Line;
        var word = quantity.First - 1;
        if ((line.IsAny(word, Opening) || line.IsAny(word, Closing)) && line.Is(quantity.End, "of", "in")
            && DateReader.Single(context, quantity.End + 1) is { Point: { } whole, Last: null, Distance: false } && whole.Grain > grain)
            return Within(whole, grain, steps, line.IsAny(word, Opening));
        if (Pointer(line, quantity) is not (>= 0 and var pointer) || IsOwned(line, word)) return null;
        return context.Published is { } day ? FromPublished(day, grain, steps, line.IsAny(pointer, Back)) : null;
    }

    /// <summary>The word that points back or ahead, before the number or between it and its unit ("the five past years"); -1 for none.</summary>
    private static int Pointer(Line line, Quantity quantity)
    {
        // "will last a week"
        if (IsPointer(line, quantity.First - 1) && !line.Is(quantity.First, "a", "an")) return quantity.First - 1;
        for (var at = quantity.NumberFirst + 1; at < quantity.NumberEnd; at++)
        {
            if (IsPointer(line, at)) return at;
        }
        return -1;
    }

    private static bool IsPointer(Line line, int index) => line.IsAny(index, Back) || line.IsAny(index, Ahead);

    private static bool IsOwned(Line line, int word) =>
        line.IsAny(word - 1, Owners) || line.Is(word - 1, "s") && line.IsApostrophe(word - 2) || line.IsApostrophe(word - 1)
            || line.IsAny(word - 1, "those", "these");

    private static DateReading FromPublished(DateOnly day, Grain grain, int steps, bool back)
    {
        if (grain is Grain.Quarter)
        {
            var now = CalendarPoint.Around(day, grain);
            return back
                ? DateReading.Interval(0, 0, now?.Move(grain, -steps), now?.Move(grain, -1))
                : DateReading.Interval(0, 0, now?.Move(grain, 1), now?.Move(grain, steps));
        }
        var today = CalendarPoint.Day(day);
        return back
            ? DateReading.Interval(0, 0, today?.Move(grain, -steps), today)
            : DateReading.Interval(0, 0, today?.Move(Grain.Day, 1), today?.Move(grain, steps));
    }

    private static DateReading Within(CalendarPoint whole, Grain grain, int steps, bool opening)
    {
        var first = CalendarPoint.Around(whole.Start, grain == Grain.Week ? Grain.Day : grain);
        if (!opening)
            first = whole.Move(whole.Grain, 1) is { } next
                ? CalendarPoint.Around(next.Start, grain == Grain.Week ? Grain.Day : grain)?.Move(grain, -steps) : null;
        return DateReading.Interval(0, 0, first, grain == Grain.Week ? first?.Move(grain, steps)?.Move(Grain.Day, -1) : first?.Move(grain, steps - 1));
    }

    private static Grain? GrainOf(string unit) => unit switch
    {
        "day" => Grain.Day,
        "week" or "fortnight" => Grain.Week,
        "month" => Grain.Month,
        "quarter" => Grain.Quarter,
        "year" => Grain.Year,
        "decade" => Grain.Decade,
        "century" => Grain.Century,
        _ => null,
    };
}
