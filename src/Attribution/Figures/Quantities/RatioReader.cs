using Attribution.Figures.Numbers;
using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Quantities;

/// <summary>Ratios that are no simple fraction: "one in five", "nine out of 10", "3-to-1", "twice", "three times as many", "tenfold".</summary>
internal static class RatioReader
{
    private static readonly WordSet BehindShareOfANoun = FigureWords.Set("behind-share-of-a-noun");

    private static readonly WordSet NotComparatives = FigureWords.Set("not-comparatives");

    private static readonly WordSet ComparedAmounts = FigureWords.Set("compared-amounts");

    private static readonly WordSet BehindTimes = FigureWords.Set("behind-times");

    public static Quantity? Read(Line line, int index)
    {
        if (line.Is(index, "twice", "thrice")) return Make(line.Is(index, "twice") ? 2 : 3, index, index + 1);
        var one = line[index];
        if (one.Has(Meaning.Fold)) return Make(one.Value, index, index + 1);
        if (one.Kind is not (PieceKind.Digits or PieceKind.Word) || !(one.Kind == PieceKind.Digits || one.Has(Meaning.Cardinal) || line.Is(index, "a", "half")))
            return null;
        if (NumberReader.Read(line, index) is not { Scale: 1 } first || first.Form is NumeralForm.Vague) return null;
        var at = first.End;
        var behind = line.SkipHyphen(at);
        if (line.Is(behind, "fold") && behind != at) return Make(first.Value, index, behind + 1);
        if (line.Is(at, "times") && IsComparison(line, at + 1)) return Make(first.Value, index, at + 1);
        // "8.5x earnings"
        if (first.Form == NumeralForm.Digits && line.IsJoined(at) && line.Word(at) is "x" && !line.IsJoined(at + 1)) return Make(first.Value, index, at + 1);
        if (first.Form == NumeralForm.Fraction) return null;
        if (Between(line, at, first.Value) is { } share) return share with { First = index, NumberFirst = index };
        // not "287 for 6 in 50 overs"
        var innings = line.Is(index - 1, "for") && line.IsDigits(index - 2);
        if (!innings && Second(line, at, out var second)) return Make(first.Value / second.Value, index, second.End);
        if (line.IsHyphen(at) && line.Is(at + 1, "for") && line.IsHyphen(at + 2) && NumberReader.Read(line, at + 3) is { Value: > 0 } each
            && (first.Value == 1 || each.Value == 1))
            return Make(first.Value / each.Value, index, each.End);
        if (line.IsHyphen(at) && line.Is(at + 1, "to") && line.IsHyphen(at + 2) && NumberReader.Read(line, at + 3) is { Value: > 0 } to
            && (to.Value == 1 || line.IsAny(to.End, "ratio", "odds")) && first.Value > to.Value)
            return Make(first.Value / to.Value, index, to.End);
        if (line.IsMark(at, ':') && !line.IsCapitalised(index - 1) && line.IsJoined(at) && line.IsJoined(at + 1)
            && line.Whole(at + 1) is > 0 and < 10 and var small && line[at + 1].Length == 1)
            return Make(first.Value / small, index, at + 2);
        return null;
    }

    /// <summary>The noun of a share between its numbers: "nine offices in ten", "one driver in four".</summary>
    private static Quantity? Between(Line line, int index, double number)
    {
        if (!line.IsWord(index) || !line[index].Spaced || line[index].Meaning != Meaning.None
            || !(line.Is(index + 1, "in") || line.Is(index + 1, "out") && line.Is(index + 2, "of")))
            return null;
        var at = line.Is(index + 1, "in") ? index + 2 : index + 3;
        if (line.Is(at, "every")) at++;
        if (NumberReader.Read(line, at) is not { Scale: 1, Form: NumeralForm.Words or NumeralForm.Digits } whole
            || whole.Value <= number || whole.Value is not (3 or 4 or 5 or 6 or 8 or 10 or 20 or 100))
            return null;
        if (line.IsWord(whole.End) && !line.IsAny(whole.End, BehindShareOfANoun) || line.IsHyphen(whole.End) || line.IsMark(whole.End, '%')) return null;
        return Make(number / whole.Value, index, whole.End) with { Of = line.Word(index).ToString() };
    }

    /// <summary>"in five", "out of 10", "of every three": a share of a group.</summary>
    private static bool Second(Line line, int index, out Numeral second)
    {
        second = default;
        var at = line.SkipHyphen(index);
        var joined = at != index;
        int number;
        if (line.Is(at, "in")) number = line.SkipHyphen(line.Is(at + 1, "every") ? at + 2 : at + 1);
        else if (line.Is(at, "out") && line.Is(at + 1, "of")) number = line.Is(at + 2, "every") ? at + 3 : at + 2;
        else if (line.Is(at, "of", "for") && line.Is(at + 1, "every")) number = at + 2;
        else return false;
        if (joined && !line.IsHyphen(at + 1)) return false;
        if (line.IsDigits(number) && line[number].Length == 4 && line.Whole(number) is >= 1500 and < 2100) return false;
        if (line[number].Has(Meaning.Scale) && line.Is(number - 1, "every"))
        {
            second = new Numeral(line[number].Value, line[number].Value, number + 1, NumeralForm.Words);
            return true;
        }
        if (NumberReader.Read(line, number) is not { Value: > 0 } found || found.Form is NumeralForm.Vague or NumeralForm.Fraction) return false;
        var first = NumberReader.Read(line, index - 1);
        if (UnitReader.TryRead(line, found.End, out _, out var kind, out _) && kind == FigureKind.Duration) return false;
        second = found;
        return first is null || first.Value.Value < found.Value;
    }

    private static bool IsComparison(Line line, int index) =>
        line.IsWord(index) && line[index].Length > 4 && line.Word(index).EndsWith("er", StringComparison.OrdinalIgnoreCase)
            && !line.IsAny(index, NotComparatives)
            || line.Is(index, "this") && (!line.IsWord(index + 1) || line.IsAny(index + 1, ComparedAmounts))
            || line.IsAny(index, BehindTimes);

    private static Quantity Make(double value, int index, int end) =>
        new(FigureKind.Ratio, value, null, null, Approximation.None, index, index, end, end, NumeralForm.Words);
}
