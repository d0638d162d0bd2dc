namespace Attribution.Figures;

/// <summary>Fractions: "half", "a quarter", "two-thirds", "3/4", and the parts of a scale, "half a million".</summary>
internal static class Fractions
{
    /// <summary>Reads the fraction in words that starts at the piece; null where none does.</summary>
    public static Numeral? Read(Line line, int index)
    {
        if (line.Is(index, "half")) return Half(line, index);
        var article = line.Is(index, "a", "an");
        if (!article && !line[index].Has(Meaning.Cardinal)) return null;
        var numerator = article ? 1 : line[index].Value;
        var at = line.SkipHyphen(index + 1);
        var noun = line[at];
        if (article && line.Is(at, "half") && !line.IsHyphen(at + 1)) return new Numeral(0.5, 1, at + 1, NumeralForm.Fraction);
        var singular = numerator == 1;
        double denominator;
        if (noun.Has(Meaning.FractionNoun) && IsPlural(line, at) != singular) denominator = noun.Value;
        else if (singular && noun.Has(Meaning.Ordinal) && noun.Value >= 3 && IsShare(line, index, at)) denominator = noun.Value;
        else return null;
        if (noun.Value == 4 && noun.Has(Meaning.FractionNoun) && !line.IsHyphen(at - 1) && !singular && numerator != 3) return null;
        if (noun.Value == 4 && singular && line.IsHyphen(at + 1)) return null;
        if (numerator >= denominator * 10) return null;
        return OfScale(line, new Numeral(numerator / denominator, 1, at + 1, NumeralForm.Fraction));
    }

    /// <summary>Reads "3/4"; null for "9/11" and "24/7", which are no fractions.</summary>
    public static Numeral? Slashed(Line line, int index)
    {
        int top = line.Whole(index), bottom = line.Whole(index + 2);
        var chained = (line.IsMark(index + 3, '/') && line.IsJoined(index + 3)) || (line.IsMark(index - 1, '/') && line.IsJoined(index));
        if (chained || top <= 0 || bottom is not (2 or 3 or 4 or 5 or 6 or 7 or 8 or 10 or 12 or 16 or 20 or 32 or 64 or 100) || top > 20 * bottom || (top == 24 && bottom == 7)) return null;
        return new Numeral((double)top / bottom, 1, index + 3, NumeralForm.Fraction);
    }

    private static Numeral? Half(Line line, int index)
    {
        if (line[index - 1].Has(Meaning.Ordinal) || line.IsAny(index - 1, "other", "better", "second")) return null;
        var next = line.SkipHyphen(index + 1);
        var article = line.Is(next, "a", "an") ? line.SkipHyphen(next + 1) : next;
        if (line[article].Has(Meaning.Scale)) return new Numeral(line[article].Value / 2, line[article].Value, article + 1, NumeralForm.Words);
        return line.IsHyphen(index + 1) && !Units.IsTime(line, next) ? null : new Numeral(0.5, 1, index + 1, NumeralForm.Fraction);
    }

    private static Numeral OfScale(Line line, Numeral fraction)
    {
        var at = line.Is(fraction.End, "of") ? fraction.End + 1 : fraction.End;
        if (line.Is(at, "a", "an")) at++;
        return line[at].Has(Meaning.Scale) && line[at].Value >= 1000
            ? new Numeral(fraction.Value * line[at].Value, line[at].Value, at + 1, NumeralForm.Words)
            : fraction;
    }

    private static bool IsPlural(Line line, int index) => line.Word(index)[^1] is 's' or 'S';

    /// <summary>Whether "a third" is a share and not a rank ("a third person").</summary>
    private static bool IsShare(Line line, int index, int noun) =>
        !line.IsHyphen(noun + 1) && !line.IsCapitalised(noun) && (line.Is(noun + 1, "of") || line.IsStop(noun + 1) || line.IsHyphen(noun - 1) || line[index].Has(Meaning.Cardinal)
        || line.IsAny(index - 1, "by", "than", "about", "nearly", "almost", "around", "roughly", "over", "under", "and"));
}
