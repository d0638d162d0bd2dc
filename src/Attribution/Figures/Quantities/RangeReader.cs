using System.Globalization;
using Attribution.Figures.Numbers;
using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Quantities;

/// <summary>
/// Joins two amounts into a range: "34 to 61", "$4 million to $5 million", "10-15 per cent", "between 3 and 5". The
/// ends must rise; "5-4" and "44% to 43%" are two figures, and so are the ends of a change ("rose from 3% to 5%").
/// </summary>
internal static class RangeReader
{
    private static readonly WordSet BeforeScore = FigureWords.Set("before-score");

    private static readonly WordSet BehindScore = FigureWords.Set("behind-score");

    private static readonly WordSet VerbsOfSteps = FigureWords.Set("verbs-of-steps");

    private static readonly WordSet BeforeState = FigureWords.Set("words-of-the-state-before");

    private static readonly WordSet BehindResult = FigureWords.Set("behind-result");

    /// <summary>The sets of a match, with their tie-breaks, that are looked at before and behind one of them.</summary>
    private const int MostSets = 6;

    public static Quantity Read(Line line, int index, Amount first)
    {
        var single = Single(line, index, first);
        if (first.Number.Form == NumeralForm.Vague) return single;
        var dash = line.IsDash(first.End) && line.IsWord(first.End + 1) == false || line.IsHyphen(first.End);
        if (line.Is(first.End, "and") && !line.Is(index - 1, "between") && Shared(line, first) is { } unitOf)
            return Single(line, index, first with { Kind = unitOf.Kind, Unit = unitOf.Unit });
        var separator = line.IsHyphen(first.End) && line.Is(first.End + 1, "to") && line.IsHyphen(first.End + 2) ? 3
            // "a 10- to 15-year sentence"
            : line.IsDash(first.End) && line.IsJoined(first.End) && line.Is(first.End + 1, "to", "or") && first.IsBare ? 2
            : dash || line.Is(first.End, "to")
            || (line.Is(first.End, "and") && line.Is(index - 1, "between"))
            || (line.Is(first.End, "or") && first.IsBare && first.Number.Form != NumeralForm.Fraction)
            ? 1 : 0;
        if (line.Is(first.End, "to") && (!first.IsBare || first.Number.Form == NumeralForm.Fraction) && IsStep(line, index)) return single;
        if (line.Is(first.End, "to") && first.IsBare && FigureWords.OfChange.Contains(line.Word(index - 1)) && line.IsDigits(index)
            && line.IsDigits(first.End + 1) && line[first.End + 1].Value > 3 * line[index].Value && line[index + 1].Meaning == Meaning.None)
            return single;
        if (separator == 0 || AmountReader.Read(line, first.End + separator) is not { } second || second.Number.Form is NumeralForm.Vague) return single;
        if (dash && line[first.End].Spaced && line[first.End + 1].Spaced && !line.IsDash(first.End)) return single;
        if (first.IsBare && !second.IsBare && first.Number.Scale < second.Number.Scale && first.Number.Value < second.Number.Mantissa)
            first = first with { Value = first.Value * second.Number.Scale };
        // "12 to 15 cents"
        if (first.IsBare && second is { Kind: FigureKind.Money, Number.Scale: 1 } && second.Value < second.Number.Value)
            first = first with { Value = Math.Round(first.Value * second.Value / second.Number.Value, 6) };
        var unit = first.Unit ?? second.Unit;
        if (first.Unit is not null && second.Unit is not null && first.Unit != second.Unit) return single;
        // "added 0.8 percent to 3,300.16": a share and the level that it led to
        if (first.Kind == FigureKind.Percent && second.IsBare && line.Is(first.End, "to") && second.Value > 100 && first.Value < 100) return single;
        // "an increase of 30 percent to 40 jobs"
        if (!first.IsBare && first.Kind != FigureKind.Money && second.IsBare && line.IsWord(second.End) && line.Is(first.End, "to")) return single;
        if (first.IsBare && first.Number.Form == NumeralForm.Fraction && first.Value < 1
            && second.Number.Form != NumeralForm.Fraction && second.Kind is FigureKind.Money or FigureKind.Count)
            return single;
        var borrowed = first.IsBare ? first with { Unit = second.Unit, Kind = second.Kind } : first;
        if (dash && Shortened(line, index, first, second)) first = first with { Value = first.Value * 1000 };
        var low = Money(first, second) ? first.Value * second.Number.Scale : ScaledUp(first, second);
        var high = second.Value;
        if (line.Is(first.End, "or") && (high != low + (low == first.Value ? 1 : second.Number.Scale) || !second.IsBare && first.Unit is not null))
            return first.IsBare && low < high ? Single(line, index, borrowed) : single;
        if (!(low < high) || IsScore(line, index, first, second) || IsChange(line, index))
        {
            return second.IsBare || !first.IsBare ? single : Single(line, index, borrowed);
        }
        var kind = first.IsBare ? second.Kind : first.Kind;
        if (kind == FigureKind.Count && high < 1 && second.Number.Form == NumeralForm.Fraction) kind = FigureKind.Ratio;
        return new Quantity(kind, low, high, unit, Approximation.None, index, index, second.End, second.End, second.Number.Form, second.Compound);
    }

    /// <summary>The amount behind "and" whose unit a bare number shares: "20 and 50 years ago", "8 and 10 percent".</summary>
    private static Amount? Shared(Line line, Amount first) =>
        first.IsBare && first.Number is { Form: NumeralForm.Digits, Scale: 1 } && line.IsDigits(first.End + 1)
        && AmountReader.Read(line, first.End + 1) is { Kind: FigureKind.Percent or FigureKind.Duration or FigureKind.Measure, Compound: false } second
        && second.Value > first.Value
            ? second
            : null;

    private static Quantity Single(Line line, int index, Amount amount)
    {
        var end = amount.End;
        var half = amount.Kind is FigureKind.Duration or FigureKind.Measure ? QuantityReader.HalfBehind(line, amount.End, out end) : 0;
        if (half == 0) end = amount.End;
        var kind = amount.Number.Form == NumeralForm.Fraction && amount.IsBare && amount.Value < 1 ? FigureKind.Ratio : amount.Kind;
        return new Quantity(kind, amount.Value + half, null, amount.Unit, Approximation.None, index, index, end, end, amount.Number.Form, amount.Compound);
    }

    /// <summary>Whether both are money and the first leaves the scale to the second: "$4-5 million".</summary>
    private static bool Money(Amount first, Amount second) =>
        first.Kind == FigureKind.Money && first.Number.Scale == 1 && second.Number.Scale > 1 && first.Value < 1000 && first.Value < second.Number.Mantissa;

    /// <summary>Whether the first end leaves its thousands to the second: "$5-8,000" is from 5,000.</summary>
    private static bool Shortened(Line line, int index, Amount first, Amount second)
    {
        if (first.Number is not { Form: NumeralForm.Digits, Scale: 1, Value: > 0 and < 1000 } || second.Number is not { Form: NumeralForm.Digits, Scale: 1 })
            return false;
        var digits = line.Word(second.Number.End - 1);
        return digits.IndexOf(',') is > 0 and var comma && comma == digits.LastIndexOf(',') && first.Value % 1 == 0
            && double.TryParse(digits[..comma], NumberStyles.None, CultureInfo.InvariantCulture, out var thousands) && first.Value < thousands;
    }

    private static double ScaledUp(Amount first, Amount second) =>
        first.Number.Scale == 1 && second.Number.Scale > 1 && first.Value == first.Number.Value && first.Value < second.Number.Mantissa
            ? first.Value * second.Number.Scale
            : first.Value;

    /// <summary>
    /// Whether the first amount is how much something changed and the second what it came to: "fell 12 cents to $3.40", "up
    /// by a third to €4.5 billion".
    /// </summary>
    private static bool IsStep(Line line, int index)
    {
        for (var at = index - 1; at >= Math.Max(0, index - 4); at--)
        {
            if (FigureWords.OfChange.Contains(line.Word(at)) || line.IsAny(at, VerbsOfSteps)) return true;
            if (!line.IsAny(at, "by", "another", "to") && !line[at].Has(Meaning.Approximator) && !line.Is(at, "than", "a") || line.Is(at, "to")) return false;
        }
        return false;
    }

    /// <summary>The "from" before a number, over what tells of the state before: "from the current 35 to 39 percent"; -1 for none.</summary>
    public static int From(Line line, int index)
    {
        var at = index - 1;
        while (at > index - 3 && line.IsAny(at, BeforeState)) at--;
        return line.Is(at, "from") ? at : -1;
    }

    /// <summary>Whether the two ends are the states before and after a change: "from" behind a verb of change.</summary>
    private static bool IsChange(Line line, int index)
    {
        if (From(line, index) is not (>= 0 and var from)) return false;
        for (var at = from - 1; at >= Math.Max(0, index - 8) && !line.IsStop(at); at--)
        {
            if (FigureWords.OfChange.Contains(line.Word(at))) return true;
        }
        return false;
    }

    /// <summary>
    /// Whether two small numbers stand behind a name, or one of them is naught, and nothing is counted behind them: "Leeds 1-2
    /// Hull", "lost at home, 0-3".
    /// </summary>
    private static bool IsResult(Line line, int index, Amount first, Amount second)
    {
        if (!line.IsDigits(index) || !line.IsDigits(second.End - 1) || first.Value > 199 || second.Value > 199 || line.IsHyphen(second.End)) return false;
        var counts = line.IsWord(second.End) && !line.IsCapitalised(second.End) && !line.IsAny(second.End, BehindResult);
        return !counts && (first.Value == 0 || line.IsCapitalised(index - 1) && (!line.StartsSentence(index - 1) || line.IsCapitalised(second.End))
            && !NotFigures.IsNumberedThing(line, index - 1) && !line[index - 1].Has(Meaning.Month | Meaning.Weekday) && !line.IsMark(index - 1, ','));
    }

    /// <summary>Whether the two are one of several sets of a match, of which another falls: "7-5, 6-7 (4-7), 6-3".</summary>
    private static bool IsSet(Line line, int index, Amount first, Amount second)
    {
        if (!line.IsDigits(index) || !line.IsDigits(second.End - 1) || first.Value > 99 || second.Value > 99) return false;
        var at = index;
        for (var sets = 0; sets < MostSets; sets++)
        {
            at--;
            while (line.IsMark(at, ',') || line.IsMark(at, '(') || line.IsMark(at, ')')) at--;
            if (!line.IsDigits(at) || !line.IsHyphen(at - 1) && !line.IsDash(at - 1) || !line.IsDigits(at - 2)) break;
            if (line[at - 2].Value > line[at].Value) return true;
            at -= 2;
        }
        at = second.End;
        for (var sets = 0; sets < MostSets; sets++)
        {
            while (line.IsMark(at, ',') || line.IsMark(at, '(') || line.IsMark(at, ')')) at++;
            if (!line.IsDigits(at) || !line.IsDash(at + 1) || !line.IsDigits(at + 2)) break;
            if (line[at].Value > line[at + 2].Value) return true;
            at += 3;
        }
        return false;
    }

    /// <summary>Whether the two are a score or a vote, which are two counts and no range, even where they rise: "lost 3-5", "a 48-52 vote".</summary>
    private static bool IsScore(Line line, int index, Amount first, Amount second)
    {
        if (!first.IsBare || !second.IsBare || first.Number.Form == NumeralForm.Fraction || line.Is(first.End, "or")) return false;
        if (line.IsAny(second.End, BehindScore)) return true;
        if (!line.IsDash(first.End)) return false;
        if (IsResult(line, index, first, second) || IsSet(line, index, first, second)) return true;
        for (var at = index - 1; at >= Math.Max(0, index - 4); at--)
        {
            if (line.IsAny(at, BeforeScore)) return true;
        }
        return false;
    }
}
