using Attribution.Figures.Numbers;
using Attribution.Figures.Pieces;
using Attribution.Figures.Quantities;
using Attribution.Lists;

namespace Attribution.Figures.Dates;

/// <summary>
/// Days given by their distance: "two weeks ago" and "in two weeks" from the day of publication, "a year earlier" from the
/// date before it, "three days after Tuesday" from the date behind it.
/// </summary>
internal static class Distances
{
    private static readonly WordSet CountsAndExtremes = FigureWords.Set("counts-and-extremes");

    private static readonly WordSet BehindDay = FigureWords.Set("behind-day");

    /// <summary>A length of time as it is written, before it is known from where it counts.</summary>
    private readonly record struct Length(int Steps, Grain Grain, int End, int Least = 0);

    public static DateReading? Read(DateContext context, int index)
    {
        var line = context.Line;
        if (Count(line, index) is not { } length) return null;
        if (Between(context, index, length) is { } between) return between;
        if (length.Least > 0) return null;
        var (steps, grain, word, _) = length;
        if (Counted(context, index, length) is { } counted) return counted;
        if (line.Is(index - 1, "in") && IsAhead(context, index, word)) return FromPublished(context, index, word, grain, steps);
        if ((line.IsAny(word, "after", "before", "from") || line.Is(word, "since") && line.Is(index - 1, "in"))
            && FromDate(context, index, length) is { } anchored) return anchored;
        var earlier = line.Is(word, "earlier") || (line.Is(word, "before") && line.IsStop(word + 1));
        if (!earlier && !line.Is(word, "later")) return null;
        var anchor = grain == Grain.Day && context.Anchor is { Grain: > Grain.Day } ? context.DayOfStory(index) ?? context.Anchor : context.Anchor;
        if ((line.Is(word, "earlier") || earlier && grain == Grain.Year) && context.AnchorInSentence(index) is null)
            anchor ??= context.FromPublished(day => CalendarPoint.Day(day));
        return new DateReading(index, word + 1, From(anchor, earlier ? -steps : steps, grain), null, true);
    }

    /// <summary>"the year-earlier quarter", "year-ago sales": a distance in one word.</summary>
    public static DateReading? Attached(DateContext context, int index)
    {
        var line = context.Line;
        if (!line[index].Has(Meaning.TimeUnit) || !line.IsHyphen(index + 1) || !line.IsAny(index + 2, "earlier", "ago")
            || line.IsHyphen(index - 1)) return null;
        var anchor = context.AnchorInSentence(index) ?? context.FromPublished(day => CalendarPoint.Day(day));
        return new DateReading(index, index + 3, From(anchor, -1, RelativeDates.GrainOf(line[index].Calendar)), null, true);
    }

    /// <summary>The point so many units away; null where it cannot be known.</summary>
    private static CalendarPoint? From(CalendarPoint? anchor, int steps, Grain grain)
    {
        if (anchor is not { } origin) return null;
        // "two days later" than a summer is no day that can be known.
        if (origin.Grain is Grain.Season or Grain.Decade or Grain.Century && grain is Grain.Day or Grain.Week)
            return null;
        var keeps = Math.Abs(steps) == 1 && grain == Grain.Year && origin.Grain is Grain.Month or Grain.Quarter or Grain.Week or Grain.Season;
        var start = keeps || origin.Grain >= Coarse(grain)
            ? origin with { Grain = origin.Grain == Grain.Minute ? Grain.Day : origin.Grain }
            : CalendarPoint.Around(origin.Start, Coarse(grain));
        return start?.Move(grain, steps);
    }

    /// <summary>"two weeks ago", "three days from now": a distance that counts from publication by its own words; null for none.</summary>
    public static DateReading? FromNow(DateContext context, int index) => Count(context.Line, index) is { } length ? Counted(context, index, length) : null;

    private static DateReading? Counted(DateContext context, int index, Length length)
    {
        var (line, word) = (context.Line, length.End);
        if (line.Is(word, "ago")) return FromPublished(context, index, word + 1, length.Grain, -length.Steps);
        return line.Is(word, "from") && line.IsAny(word + 1, "now", "today") ? FromPublished(context, index, word + 2, length.Grain, length.Steps) : null;
    }

    /// <summary>"7 or 8 years ago", "two to three weeks ago": the stretch between two distances from publication.</summary>
    private static DateReading? Between(DateContext context, int index, Length length)
    {
        if (!context.Line.Is(length.End, "ago") || length.Least == 0) return null;
        CalendarPoint? At(int steps) => context.FromPublished(day => CalendarPoint.Around(day, Coarse(length.Grain))?.Move(length.Grain, -steps));
        return DateReading.Interval(index, length.End + 1, At(length.Steps), At(length.Least)) with { Distance = true };
    }

    /// <summary>The smaller of two numbers behind which one unit stands; 0 where there is one number.</summary>
    private static int Least(Line line, ref Numeral number)
    {
        var at = number.End + 1;
        if (!line.IsAny(number.End, "or", "to") && !line.IsHyphen(number.End) || !line.IsDigits(at) && !line[at].Has(Meaning.Cardinal)) return 0;
        if (NumberReader.Read(line, at) is not { Form: NumeralForm.Digits or NumeralForm.Words } second || second.Value <= number.Value) return 0;
        var least = (int)number.Value;
        number = second;
        return least;
    }

    private static Length? Count(Line line, int index)
    {
        double count;
        int at;
        var least = 0;
        if (line.Is(index, "a", "an") && line[index + 1].Has(Meaning.TimeUnit)) (count, at) = (1, index + 1);
        else if (NumberReader.Read(line, index) is { } number && number.Form != NumeralForm.Vague)
        {
            least = Least(line, ref number);
            (count, at) = (number.Value, number.End);
        }
        else return null;
        at = line.SkipHyphen(at);
        if (line.Is(at, "and") && line.Is(at + 1, "a") && line.Is(at + 2, "half")) return null;
        if (!line[at].Has(Meaning.TimeUnit) || count is < 0 or > 10000) return null;
        if (QuantityReader.HalfBehind(line, at + 1, out var behind) is > 0 and var half) count += half;
        var unit = line[at].Calendar;
        if (count % 1 != 0 && unit is 7 or 8) (count, unit) = (count * (unit == 7 ? 10 : 100), 6);
        return new Length((int)Math.Round(count * (unit == 9 ? 2 : 1)), RelativeDates.GrainOf(unit), behind, least);
    }

    private static DateReading FromPublished(DateContext context, int index, int end, Grain grain, int steps) =>
        new(index, end, context.FromPublished(day => CalendarPoint.Around(day, Coarse(grain))?.Move(grain, steps)), null, true);

    /// <summary>Whether "in two weeks" names a day to come, and no stretch of time ("the first strike in two weeks", "rose 3% in two weeks").</summary>
    private static bool IsAhead(DateContext context, int index, int end)
    {
        var line = context.Line;
        if (context.DirectionAt(index) != Direction.Future || line.IsAny(end, "of", "old", "to") || line.IsHyphen(index + 1)) return false;
        for (var at = index - 2; at >= Math.Max(0, index - 7) && !line.IsStop(at); at--)
        {
            if (line[at].Has(Meaning.Ordinal) || line.IsAny(at, CountsAndExtremes) || line.Word(at).EndsWith("est", StringComparison.OrdinalIgnoreCase))
                return false;
        }
        return true;
    }

    /// <summary>
    /// "three days after Tuesday", "two weeks before May 13"; null where no day stands there, or something that the day
    /// only describes ("Tuesday's vote").
    /// </summary>
    private static DateReading? FromDate(DateContext context, int index, Length length)
    {
        var line = context.Line;
        var from = DateReader.Day(context, length.End + 1) ?? Holidays.Read(context, length.End + 1) ?? Holidays.Anchor(context, length.End + 1);
        // "two years after 2011", "six months before May 2015"
        if (from is null && Stretch(context, length.End + 1) is { Dated: true, Last: null, Point: { Grain: Grain.Year or Grain.Month } stretch } named
            && !line.IsApostrophe(named.End) && (!line.IsWord(named.End) || line.IsAny(named.End, BehindDay)))
        {
            var start = stretch.Grain > length.Grain ? CalendarPoint.Around(stretch.Start, Coarse(length.Grain)) : stretch;
            return new DateReading(index, named.End, start?.Move(length.Grain, line.Is(length.End, "before") ? -length.Steps : length.Steps), null, true);
        }
        if (from is not { Point: { Grain: Grain.Day } day, Last: null } date) return null;
        if (line.IsApostrophe(date.End) || line.IsWord(date.End) && !line.IsCapitalised(date.End) && !line.IsAny(date.End, BehindDay)) return null;
        return new DateReading(index, date.End, day.Move(length.Grain, line.Is(length.End, "before") ? -length.Steps : length.Steps), null, true);
    }

    private static DateReading? Stretch(DateContext context, int index) => DayDates.Read(context, index) ?? Years.Read(context, index);

    private static Grain Coarse(Grain grain) => grain >= Grain.Year ? Grain.Year : grain;
}
