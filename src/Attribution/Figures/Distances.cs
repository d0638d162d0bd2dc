namespace Attribution.Figures;

/// <summary>Days given by their distance: "two weeks ago" from the day of publication, "a year earlier" from the date before it.</summary>
internal static class Distances
{
    public static DateReading? Read(DateContext context, int index)
    {
        var line = context.Line;
        double count;
        int at;
        if (line.Is(index, "a", "an") && line[index + 1].Has(Meaning.TimeUnit)) (count, at) = (1, index + 1);
        else if (NumberReader.Read(line, index) is { } number && number.Form != NumeralForm.Vague) (count, at) = (number.Value, number.End);
        else return null;
        at = line.SkipHyphen(at);
        if (line.Is(at, "and") && line.Is(at + 1, "a") && line.Is(at + 2, "half")) return null;
        if (!line[at].Has(Meaning.TimeUnit) || count is < 0 or > 10000) return null;
        if (QuantityReader.HalfBehind(line, at + 1, out var behind) is > 0 and var half) count += half;
        var unit = line[at].Calendar;
        var steps = (int)Math.Round(count * (unit == 9 ? 2 : 1));
        var grain = RelativeDates.GrainOf(unit);
        var word = behind;
        if (line.Is(word, "ago")) return new DateReading(index, word + 1, context.FromPublished(day => CalendarPoint.Around(day, Coarse(grain)).Move(grain, -steps)), null, true);
        if (line.Is(word, "from") && line.IsAny(word + 1, "now", "today")) return new DateReading(index, word + 2, context.FromPublished(day => CalendarPoint.Around(day, Coarse(grain)).Move(grain, steps)), null, true);
        var earlier = line.Is(word, "earlier") || (line.Is(word, "before") && line.IsStop(word + 1));
        if (!earlier && !line.Is(word, "later")) return null;
        var anchor = context.Anchor;
        if (line.Is(word, "earlier") && context.AnchorInSentence(index) is null) anchor ??= context.FromPublished(CalendarPoint.Day);
        if (anchor is not { } origin) return new DateReading(index, word + 1, null, null, true);
        var keeps = steps == 1 && grain == Grain.Year && origin.Grain is Grain.Month or Grain.Quarter or Grain.Week or Grain.Season;
        var start = keeps || origin.Grain >= Coarse(grain) ? origin with { Grain = origin.Grain == Grain.Minute ? Grain.Day : origin.Grain } : CalendarPoint.Around(origin.Start, Coarse(grain));
        return new DateReading(index, word + 1, start.Move(grain, earlier ? -steps : steps), null, true);
    }

    private static Grain Coarse(Grain grain) => grain >= Grain.Year ? Grain.Year : grain;
}
