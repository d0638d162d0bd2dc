using System.Collections.Frozen;
using System.Globalization;
using Attribution.Figures.Pieces;
using Attribution.Figures.Quantities;
using Attribution.Lists;

namespace Attribution.Figures.Numbers;

/// <summary>Reads one number, in digits or words, with its scale. It looks at a bounded number of pieces.</summary>
internal static class NumberReader
{
    private static readonly WordSet ShortFormsOfScales = FigureWords.Set("short-forms-of-scales");

    private static readonly WordSet CountedInMillions = FigureWords.Set("counted-in-millions");

    private static readonly WordSet BehindMetresOfSport = FigureWords.Set("behind-metres-of-sport");

    private static readonly FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> Letters = Lexicon.Rows("scale-letters.tsv")
        .ToFrozenDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the number that starts at the piece; null where none does.</summary>
    public static Numeral? Read(Line line, int index) => Plain(line, index) is { } number ? Fractions.Over(line, number) : null;

    /// <summary>Reads a number that is no spoken fraction ("one over twenty").</summary>
    public static Numeral? Plain(Line line, int index)
    {
        var piece = line[index];
        if (piece.Kind == PieceKind.Digits) return Digits(line, index);
        if (piece.Kind == PieceKind.Fraction) return Scaled(line, new Numeral(piece.Value, 1, index + 1, NumeralForm.Fraction));
        if (IsMinus(line, index) && line.IsJoined(index + 1) && line[index + 1].Kind is PieceKind.Digits or PieceKind.Fraction
            && Plain(line, index + 1) is { } positive) return positive with { Value = -positive.Value };
        var behind = line.SkipHyphen(index + 1);
        if (line.Is(index, "minus", "negative") && (line.IsDigits(behind) || line[behind].Has(Meaning.Cardinal)) && Plain(line, behind) is { } below)
            return below with { Value = -below.Value };
        if (piece.Kind != PieceKind.Word) return null;
        if (piece.Has(Meaning.PluralScale)) return VagueNumbers.Read(line, index);
        if (Fractions.Read(line, index) is { } fraction) return fraction;
        return WordNumbers.Read(line, index) is { } words ? Scaled(line, WithFraction(line, words)) : null;
    }

    private static Numeral? Digits(Line line, int index)
    {
        var piece = line[index];
        if (double.IsNaN(piece.Value)) return null;
        var number = new Numeral(piece.Value, 1, index + 1, NumeralForm.Digits);
        if (Exponents.Read(line, number) is { } power) return power;
        if (line.IsMark(index + 1, '/') && line.IsJoined(index + 1) && line.IsJoined(index + 2) && line.IsDigits(index + 2))
            return Fractions.Slashed(line, index) is { } fraction ? Scaled(line, fraction) : null;
        return WithRest(line, Scaled(line, WithFraction(line, number)));
    }

    /// <summary>Takes in the smaller part behind a scale word: "3 hundred and 21", "4 thousand 3 hundred", "6 crore and two hundred".</summary>
    private static Numeral WithRest(Line line, Numeral number)
    {
        while (number.Scale >= 100 && line[number.End - 1].Has(Meaning.Scale))
        {
            var and = line.Is(number.End, "and");
            var at = and ? number.End + 1 : number.End;
            if (Part(line, at) is not { Value: > 0 } part || part.Value >= number.Scale || part.Value % 1 != 0) break;
            if (!(and && number.Scale == 100) && (part.Scale == 1 || and && part.Form == NumeralForm.Digits)) break;
            number = number with { Value = number.Value + part.Value, Scale = part.Scale, End = part.End };
        }
        return number;
    }

    private static Numeral? Part(Line line, int index) =>
        line.IsDigits(index) && !double.IsNaN(line[index].Value) ? Scaled(line, new Numeral(line[index].Value, 1, index + 1, NumeralForm.Digits))
        : line.Is(index - 1, "and") && line[index].Has(Meaning.Cardinal) ? WordNumbers.Read(line, index)
        : null;

    /// <summary>Takes in a fraction behind a whole number: "2½", "2 1/2", "two and a half".</summary>
    private static Numeral WithFraction(Line line, Numeral whole)
    {
        if (whole.Scale != 1) return whole;
        var at = line.SkipHyphen(whole.End);
        if (line[at].Kind == PieceKind.Fraction) return whole with { Value = whole.Value + line[at].Value, End = at + 1 };
        if (whole.Form == NumeralForm.Digits && line.IsDigits(at) && line.IsMark(at + 1, '/') && Fractions.Slashed(line, at) is { Value: < 1 } slashed)
            return whole with { Value = whole.Value + slashed.Value, End = slashed.End };
        if (line.Is(at, "and") && Fractions.Read(line, line.SkipHyphen(at + 1)) is { Value: < 1, Scale: 1 } fraction && !line.Is(fraction.End, "of"))
            return whole with { Value = whole.Value + fraction.Value, End = fraction.End };
        // "two and a half million"
        if (whole.Value < 1000 && line.Is(at, "and")
            && Fractions.Read(line, line.SkipHyphen(at + 1)) is { Scale: >= 1000, Form: NumeralForm.Words, Mantissa: < 1 } part
            && !line[at + 1].Has(Meaning.Scale))
            return new Numeral(whole.Value * part.Scale + part.Value, part.Scale, part.End, NumeralForm.Words);
        return whole;
    }

    /// <summary>Takes in the scale words behind a number: "million", "hundred thousand", "bn".</summary>
    private static Numeral Scaled(Line line, Numeral number)
    {
        for (var steps = 0; steps < 3; steps++)
        {
            var at = line.SkipHyphen(number.End);
            var piece = line[at];
            double factor;
            if (piece.Has(Meaning.Scale)) factor = piece.Value;
            else if (piece.Has(Meaning.PluralScale) && steps == 0 && number.Form != NumeralForm.Fraction && !line.IsAny(at, "tens", "scores"))
                factor = piece.Value / 2;
            else if (number.Form == NumeralForm.Digits && ShortScale(line, at) is > 1 and var shortened) factor = shortened;
            else break;
            number = number with { Value = Times(number.Value, factor), Scale = number.Scale * factor, End = at + 1 };
        }
        if (number.Scale < 1e6 || !line.Is(number.End, "and") || line[number.End + 1].Has(Meaning.Scale)
            || Fractions.Read(line, number.End + 1) is not { } part || line.Is(part.End, "of"))
            return number;
        if (part is { Scale: 1, Value: < 1 }) return number with { Value = number.Value + part.Value * number.Scale, End = part.End };
        return part.Form == NumeralForm.Words && part.Value < number.Scale && part.Scale > 1
            ? number with { Value = number.Value + part.Value, Scale = part.Scale, End = part.End }
            : number;
    }

    /// <summary>The product without binary rounding where it fits: 16.4 million is 16,400,000.</summary>
    private static double Times(double value, double factor) =>
        Math.Abs(value) < 1e10 && factor < 1e16 ? (double)((decimal)value * (decimal)factor) : value * factor;

    /// <summary>
    /// The factor of scale letters directly behind digits: 1e9 for "1.2bn"; 1 for none. A lower-case m counts as a scale only
    /// behind money or before what is counted in millions.
    /// </summary>
    private static double ShortScale(Line line, int index)
    {
        if (!line.IsWord(index) || line[index].Length > 3 || line.IsDash(index - 1)) return 1;
        var money = IsMoney(line, index - 1);
        if (!line.IsJoined(index) && !money) return line.IsAny(index, ShortFormsOfScales) || IsLetterScale(line, index) ? Factor(line.Word(index)) : 1;
        if (!line.IsJoined(index) && line[index].Length == 1 && line.IsApostrophe(index + 1)) return 1;
        if (line.Word(index) is "G") return 1;
        if (line.Word(index) is "cr" or "Cr" && !money && !line.IsJoined(index)) return 1;
        return line.Word(index) is "m" or "t" or "T" && !money && !CountsMillions(line, index) ? 1 : Factor(line.Word(index));
    }

    /// <summary>Whether the piece is letters that stand for a scale: "bn", "m", "k".</summary>
    public static bool IsScaleLetters(Line line, int index) => line.IsWord(index) && line.Word(index) is not "G" && Factor(line.Word(index)) > 1;

    /// <summary>Whether a lower-case m stands for millions: something is counted behind it ("1.5m people"), and no race is run.</summary>
    private static bool CountsMillions(Line line, int index) =>
        line.Is(index, "m") && line.Is(index - 2, "to") && AmountReader.IsPercent(line, index - 3, out var share) && share == index - 2
        || line.Is(index, "m") && line.Is(index - 2, "to") && line.Is(index - 3, "cent") && line.Is(index - 4, "per")
        || line.Is(index, "m") && line.IsWord(index + 1) && line[index + 1].Spaced && !line.IsCapitalised(index + 1)
        && (IsLastYear(line, index + 1) || line.Word(index + 1)[^1] == 's' && line[index + 1].Length > 3 && !line.IsAny(index + 1, BehindMetresOfSport)
            || line.IsAny(index + 1, CountedInMillions) && !line.Is(index + 2, "race"));

    /// <summary>Whether a number is compared with that of a year before, as counts are and lengths are not: "up from 31m a year ago".</summary>
    private static bool IsLastYear(Line line, int index) =>
        line.Is(index, "a") && line.Is(index + 1, "year", "month") && line.IsAny(index + 2, "ago", "earlier", "before")
            || line.Is(index, "last") && line.Is(index + 1, "year");

    /// <summary>Whether a scale letter stands apart behind a number that no one would write with a unit of its own: "2.33 k", "1,674.5 M".</summary>
    private static bool IsLetterScale(Line line, int index) =>
        line.Word(index) is "k" or "K" or "M" or "B" or "G" && line.Word(index - 1).Contains('.') && !line.IsWord(index + 1);

    private static double Factor(ReadOnlySpan<char> letters) => letters.Length <= 3 && Letters.TryGetValue(letters, out var factor) ? factor : 1;

    /// <summary>Whether a currency stands directly before the digits, perhaps with the first end of a range between.</summary>
    private static bool IsMoney(Line line, int digits) =>
        Currencies.StandsBefore(line, line.IsDash(digits - 1) && line.IsDigits(digits - 2) ? digits - 2 : digits);

    private static bool IsMinus(Line line, int index) =>
        (line.IsMark(index, '-') && !(line[index + 1].Length == 4 && line.IsHyphen(index + 2)) || line.IsMark(index, '−'))
            && (line[index].Spaced || line.IsMark(index - 1, '(') || Currencies.IsSignAt(line, index - 1));
}
