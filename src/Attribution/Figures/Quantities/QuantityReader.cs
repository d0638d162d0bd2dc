using Attribution.Figures.Numbers;
using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Quantities;

/// <summary>
/// Reads the figures that are no dates, in this order: the approximator; a ratio, rank, unit without a number, or else an
/// amount and the range that it begins; smaller units and ages behind it; an approximator behind all. What is no figure
/// after all (<see cref="NotFigures"/>) is sorted out before and after.
/// </summary>
internal static class QuantityReader
{
    private static readonly WordSet Lasting = FigureWords.Set("lasting");

    private static readonly WordSet Limits = FigureWords.Set("limits");

    private static readonly WordSet BeforeWholeTime = FigureWords.Set("before-whole-time");

    private static readonly WordSet BeforeCourseOfTime = FigureWords.Set("before-course-of-time");

    private static readonly WordSet Pointers = FigureWords.Set("pointers");

    private static readonly WordSet WholeUnits = FigureWords.Set("whole-units");

    /// <summary>Reads the quantity that starts at the piece; null where none does.</summary>
    public static Quantity? Read(Line line, int index)
    {
        var approximation = Approximation.None;
        var at = index;
        for (var words = 0; words < 2 && Approximators.TryBefore(line, at, out var found, out var behind); words++)
        {
            // "took over about 7,000 employees"
            if (words == 1 && line.Is(index, "over", "under") && found == Approximation.About) index = at;
            if (approximation == Approximation.None || index == at || line.Is(index, "as")) approximation = found;
            at = behind;
        }
        if (at == index && line.Is(at, "plus") && line.Is(at + 1, "or") && line.Is(at + 2, "minus")) at += 3;
        else if (at == index && line.IsMark(at, '±')) at++;
        var marked = approximation != Approximation.None;
        if (NotFigures.SkipFrom(line, at) > at) return null;
        var quantity = RunningTime.Read(line, at)
            ?? RatioReader.Read(line, at)
            ?? OrdinalReader.Read(line, at)
            ?? Implied(line, at, marked)
            ?? Bare(line, at)
            ?? (AmountReader.Read(line, at) is { } amount ? RangeReader.Read(line, at, amount) : null);
        // "clear about one thing" is no estimate.
        if (quantity is { Kind: FigureKind.Count, Value: 1, Form: NumeralForm.Words } && line.Is(index, "about", "around")) return null;
        // Nor is "chosen over three others", where a small number stands in words.
        if (quantity is { Kind: FigureKind.Count, Value: > 0 and < 10, Upper: null, Form: NumeralForm.Words }
            && line.IsAny(index, Limits) && at == index + 1 && !Ages.LimitsPeople(line, index))
            return null;
        if (quantity is null || (marked && quantity.Kind == FigureKind.Ordinal)) return null;
        if (marked && quantity.Kind == FigureKind.Duration && line.IsAny(quantity.NumberEnd, "ago", "earlier")) return null;
        if (Lasts(line, index, at, quantity)) return quantity;
        quantity = quantity with { First = index, Approximation = approximation == Approximation.None ? quantity.Approximation : approximation };
        quantity = Ages.Complete(line, Composites.Complete(line, quantity));
        if ((Approximators.TryAfter(line, quantity.End, out var trailing, out var end)
            || BehindRate(line, quantity.End) is > 0 and var rated && Approximators.TryAfter(line, rated, out trailing, out end))
            && quantity.Kind != FigureKind.Ordinal)
            quantity = InUnit(line, quantity with { Approximation = marked ? quantity.Approximation : trailing, End = end });
        else if (quantity.Form == NumeralForm.Vague && !marked) quantity = quantity with { Approximation = Approximation.AtLeast };
        return NotFigures.Rejects(line, quantity) ? null : quantity;
    }

    /// <summary>The count in the unit that stands behind its approximator: "30+ years", "1,000 or more kilograms".</summary>
    private static Quantity InUnit(Line line, Quantity quantity) =>
        quantity is { Kind: FigureKind.Count, Unit: null } && UnitReader.TryRead(line, quantity.End, out var unit, out var kind, out var end)
            ? quantity with { Kind = kind, Unit = unit, NumberEnd = end, End = end }
            : quantity;

    /// <summary>The index behind "/gallon" or "per gallon" at the piece; 0 for none.</summary>
    private static int BehindRate(Line line, int index) =>
        (line.IsMark(index, '/') && line.IsJoined(index) && line.IsJoined(index + 1) || line.Is(index, "per")) && line.IsWord(index + 1) ? index + 2 : 0;

    /// <summary>Whether "over" says in the course of which time something happens: "phased in over 12 years", not "for over 12 years".</summary>
    private static bool Lasts(Line line, int index, int at, Quantity quantity) =>
        quantity is { Kind: FigureKind.Duration, Compound: false } && at == index + 1 && line.Is(index, "over")
            && (line.IsWord(index - 1) || line.IsDigits(index - 1)) && (!line.IsWord(quantity.End) || line.Is(quantity.End, "instead"))
        && (line.IsAny(index - 1, BeforeCourseOfTime) || line.IsStop(quantity.End) || line.Is(quantity.End, "instead"))
        && !line.IsAny(index - 1, Lasting);

    /// <summary>One of a unit without a number: "a kilometer" behind an approximator, "a single point", "an hour and a half", "for a year".</summary>
    private static Quantity? Implied(Line line, int index, bool marked)
    {
        if (!line.Is(index, "a", "an")) return null;
        if (marked && line.Is(index + 1, "point") && line.Is(index - 1, "to") && !line.Is(index + 2, "of")) return null;
        var single = line.Is(index + 1, "single") || line.IsAny(index + 1, "full", "whole") && line.IsAny(index + 2, WholeUnits);
        var at = single ? index + 2 : index + 1;
        if (line[index + 1].Has(Meaning.Scale | Meaning.FractionNoun)) return null;
        if (!UnitReader.TryRead(line, at, out var unit, out var kind, out var end) || line.Is(at, "second", "bit"))
            return null;
        var half = HalfBehind(line, end, out var extended);
        var lasting = kind == FigureKind.Duration && !line.IsWord(end) && line.IsAny(index - 1, "for", "within", "after")
            || kind == FigureKind.Duration && line.IsAny(index - 1, BeforeWholeTime) && !line.Is(at, "minute", "while") && !line.IsHyphen(end);
        if (!single && !marked && half == 0 && !lasting) return null;
        return One(kind, 1 + half, unit, index, extended);
    }

    /// <summary>One of a unit of time without an article: "a week-long strike", "the past year and a half".</summary>
    private static Quantity? Bare(Line line, int index)
    {
        if (!line[index].Has(Meaning.TimeUnit) && !line.Is(index, "hour")) return null;
        if (!UnitReader.TryRead(line, index, out var unit, out var kind, out var end) || kind != FigureKind.Duration || end != index + 1) return null;
        if (line.IsHyphen(end) && line.Is(end + 1, "long") && !line.IsHyphen(index - 1) && line.Word(index)[^1] is not ('s' or 'S'))
            return One(kind, 1, unit, index, end + 2) with { Compound = true };
        return line.IsAny(index - 1, Pointers) && HalfBehind(line, end, out var extended) is > 0 and var half
            ? One(kind, 1 + half, unit, index, extended) : null;
    }

    /// <summary>A quantity whose number is not written; a decade is ten years.</summary>
    private static Quantity One(FigureKind kind, double value, string unit, int index, int end)
    {
        var decade = unit == "decade";
        return new Quantity(
            kind, value * (decade ? 10 : 1), null, decade ? "year" : unit, Approximation.None, index, index, end, end, NumeralForm.Words);
    }

    /// <summary>The part that "and a half" behind a unit adds; 0 for none.</summary>
    public static double HalfBehind(Line line, int index, out int end)
    {
        end = index;
        if (!line.Is(index, "and")) return 0;
        var part = line.Is(index + 1, "a", "an") ? index + 2 : index + 1;
        if (!line.Is(part, "half", "quarter") || part == index + 1 && (!line.Is(part, "half") || line.Is(part + 1, "of", "the") || line.Is(part + 1, "a")))
            return 0;
        end = part + 1;
        return line.Is(part, "half") ? 0.5 : 0.25;
    }
}
