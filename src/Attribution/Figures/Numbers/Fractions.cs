using Attribution.Figures.Pieces;
using Attribution.Figures.Quantities;
using Attribution.Lists;

namespace Attribution.Figures.Numbers;

/// <summary>Fractions: "half", "a quarter", "two-thirds", "three twenty-fifths", "3/4", and the parts of a scale, "half a million".</summary>
internal static class Fractions
{
    private static readonly WordSet MeasuredAs = FigureWords.Set("measured-as");

    private static readonly WordSet Pointers = FigureWords.Set("pointers");

    private static readonly WordSet BeforeShare = FigureWords.Set("before-share");

    /// <summary>Reads the fraction in words that starts at the piece; null where none does.</summary>
    public static Numeral? Read(Line line, int index)
    {
        if (line.Is(index, "half")) return Half(line, index);
        if (line.Is(index, "quarter")) return Quarter(line, index);
        if (line.Is(index, "a", "an")) return OfArticle(line, index);
        if (WordNumbers.Whole(line, index) is not { } words) return null;
        return OfNumber(line, index, words);
    }

    /// <summary>Reads "3/4"; null for "9/11" and "24/7", which are no fractions.</summary>
    public static Numeral? Slashed(Line line, int index)
    {
        int top = line.Whole(index), bottom = line.Whole(index + 2);
        var chained = (line.IsMark(index + 3, '/') && line.IsJoined(index + 3)) || (line.IsMark(index - 1, '/') && line.IsJoined(index));
        if (chained || top <= 0 || bottom is not (2 or 3 or 4 or 5 or 6 or 7 or 8 or 10 or 12 or 16 or 20 or 32 or 64 or 100)
            || top > 20 * bottom || (top == 24 && bottom == 7))
            return null;
        return new Numeral((double)top / bottom, 1, index + 3, NumeralForm.Fraction);
    }

    /// <summary>Reads a spoken fraction, "one over twenty", behind its numerator; the numerator itself where a noun follows, which is counted then.</summary>
    public static Numeral Over(Line line, Numeral numerator)
    {
        if (numerator.Form is not (NumeralForm.Digits or NumeralForm.Words) || !line.Is(numerator.End, "over")
            || !(line.IsDigits(numerator.End + 1) || line[numerator.End + 1].Has(Meaning.Cardinal)))
            return numerator;
        return NumberReader.Plain(line, numerator.End + 1) is { Value: > 0, Form: NumeralForm.Digits or NumeralForm.Words } below
            && !line.IsWord(below.End) && (line.IsStop(below.End) || line[below.End].Spaced)
            ? new Numeral(numerator.Value / below.Value, 1, below.End, NumeralForm.Fraction)
            : numerator;
    }

    private static Numeral? OfArticle(Line line, int index)
    {
        var at = line.SkipHyphen(index + 1);
        if (line.Is(at, "half") && line[line.SkipHyphen(at + 1)] is var scale && scale.Has(Meaning.Scale))
            return new Numeral(scale.Value / 2, scale.Value, line.SkipHyphen(at + 1) + 1, NumeralForm.Words);
        if (line.Is(at, "half") && !line.IsHyphen(at + 1)) return OfScale(line, new Numeral(0.5, 1, at + 1, NumeralForm.Fraction));
        if (line[at].Has(Meaning.Scale) && WordNumbers.Whole(line, at, 1) is { } words)
            return Below(line, words.Number, words.Number.End) is { Plural: true } below ? Share(line, words.Number.Value, below) : null;
        if (Below(line, null, at) is not { Plural: false } one || !IsShare(line, index, one)) return null;
        return one.Value == 4 && line.IsHyphen(one.End) && !UnitReader.IsTime(line, one.End + 1) ? null : Share(line, 1, one);
    }

    private static Numeral? OfNumber(Line line, int index, WordNumbers.Spelled words)
    {
        var number = words.Number;
        var joint = WordNumbers.SkipJoint(line, number.End);
        // "one hundred thirty-fifths" are a hundred parts, "thirty fifths" and "a hundred and thirty fifths" are thirty and more.
        if (words.Tens && words.Head is null && line[joint] is { Value: < 10 } unit && unit.Has(Meaning.Ordinal | Meaning.FractionNoun)
            && Shorter(line, index, number.End - 1) is { } shorter && Below(line, shorter, shorter.End) is { } compound && compound.End == joint + 1)
            number = shorter;
        if (Below(line, number, number.End) is not { } below) return null;
        if (words.Head is { } head && (number.Value - head.Value) / below.Value < 1 && below.Plural == (number.Value - head.Value != 1))
        {
            var part = OfScale(line, Share(line, number.Value - head.Value, below));
            var scale = head.Scale >= 1e6 && part.Form == NumeralForm.Fraction ? head.Scale : 1;
            return part with { Value = head.Value + part.Value * scale, Scale = head.Scale, Form = NumeralForm.Words };
        }
        if (below.Plural == (number.Value == 1) || number.Value == 1 && !IsShare(line, index, below)) return null;
        // Quarters of a year are counted ("two quarters").
        if (below.Value == 4 && !line.IsHyphen(below.End - 2) && number.Value is not (1 or 3)) return null;
        if (below.Value == 4 && (number.Value == 1 && line.IsHyphen(below.End) || line.IsAny(index - 1, Pointers))) return null;
        return number.Value < below.Value * 1e7 ? OfScale(line, Share(line, number.Value, below)) : null;
    }

    /// <summary>The number of the pieces from the index to the end; null for none.</summary>
    private static Numeral? Shorter(Line line, int index, int end)
    {
        double value = 0, current = 0, last = 1;
        for (var at = index; at < end; at++)
        {
            var piece = line[at];
            if (piece.Has(Meaning.Cardinal)) current += piece.Value;
            else if (piece.Has(Meaning.Scale) && piece.Value == 100) current *= 100;
            else if (piece.Has(Meaning.Scale)) (value, current) = (value + current * piece.Value, 0);
            if (piece.Has(Meaning.Scale)) last = piece.Value;
        }
        return value + current > 0 ? new Numeral(value + current, last, end, NumeralForm.Words) : null;
    }

    /// <summary>What stands below the line of a fraction.</summary>
    private readonly record struct Denominator(double Value, bool Plural, int End);

    /// <summary>Reads "thirds", "fifth", "twenty-firsts", "millionth" behind the numerator; null where none stands there.</summary>
    private static Denominator? Below(Line line, Numeral? numerator, int index)
    {
        var at = WordNumbers.SkipJoint(line, index);
        if (numerator is not null && line.IsDash(at) && line[at].Spaced && line[at + 1].Spaced && line[at + 1].Has(Meaning.Ordinal | Meaning.FractionNoun))
            at++;
        var piece = line[at];
        if (piece.Has(Meaning.Cardinal) && piece.Value is >= 20 and < 100)
        {
            var unit = WordNumbers.SkipJoint(line, at + 1);
            return line[unit].Value < 10 && One(line, unit, first: true) is { } last ? last with { Value = piece.Value + last.Value } : null;
        }
        return One(line, at, first: false);
    }

    private static Denominator? One(Line line, int index, bool first)
    {
        var piece = line[index];
        var plural = line.IsWord(index) && line.Word(index)[^1] is 's' or 'S';
        if (piece.Has(Meaning.FractionNoun)) return new Denominator(piece.Value, plural, index + 1);
        if (piece.Has(Meaning.Ordinal) && (first || piece.Value >= 3)) return new Denominator(piece.Value, plural, index + 1);
        return first && line.Is(index, "seconds") ? new Denominator(2, true, index + 1) : null;
    }

    private static Numeral Share(Line line, double numerator, Denominator below) =>
        OfScale(line, new Numeral(numerator / below.Value, 1, below.End, NumeralForm.Fraction));

    private static Numeral? Half(Line line, int index)
    {
        if (line[index - 1].Has(Meaning.Ordinal) || line.IsAny(index - 1, "other", "better", "second")) return null;
        var next = line.SkipHyphen(index + 1);
        var article = line.Is(next, "a", "an") ? line.SkipHyphen(next + 1) : next;
        if (line[article].Has(Meaning.Scale)) return new Numeral(line[article].Value / 2, line[article].Value, article + 1, NumeralForm.Words);
        return line.IsHyphen(index + 1) && !UnitReader.IsTime(line, next) ? null : new Numeral(0.5, 1, index + 1, NumeralForm.Fraction);
    }

    /// <summary>"quarter million" without an article.</summary>
    private static Numeral? Quarter(Line line, int index)
    {
        var scale = line[line.SkipHyphen(index + 1)];
        return scale.Has(Meaning.Scale) && scale.Value >= 1000 && !line[index - 1].Has(Meaning.Ordinal | Meaning.Cardinal)
            ? new Numeral(scale.Value / 4, scale.Value, line.SkipHyphen(index + 1) + 1, NumeralForm.Words)
            : null;
    }

    private static Numeral OfScale(Line line, Numeral fraction)
    {
        if (fraction.Form != NumeralForm.Fraction) return fraction;
        var at = line.Is(fraction.End, "of") ? fraction.End + 1 : fraction.End;
        if (line.Is(at, "a", "an")) at++;
        at = line.SkipHyphen(at);
        return line[at].Has(Meaning.Scale) && line[at].Value >= 1000
            ? new Numeral(fraction.Value * line[at].Value, line[at].Value, at + 1, NumeralForm.Words)
            : fraction;
    }

    /// <summary>Whether "a third" is a share and not a rank ("a third person").</summary>
    private static bool IsShare(Line line, int index, Denominator below)
    {
        var noun = below.End - 1;
        if (line[noun].Has(Meaning.FractionNoun)) return true;
        return !line.IsHyphen(noun + 1) && !line.IsCapitalised(noun)
            && (line.Is(noun + 1, "of") || line.Is(noun + 1, "as") && line.IsAny(noun + 2, MeasuredAs) || line.IsStop(noun + 1)
                || line.IsHyphen(noun - 1) || line[index].Has(Meaning.Cardinal) || line[noun + 1].Has(Meaning.Scale)
                || line.IsAny(index - 1, BeforeShare));
    }
}
