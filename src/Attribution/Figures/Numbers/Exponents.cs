using Attribution.Figures.Pieces;

namespace Attribution.Figures.Numbers;

/// <summary>Powers of ten as science and calculators write them: "1.3e6", "6.02x10^23", "10^-4".</summary>
internal static class Exponents
{
    private const int Largest = 300;

    /// <summary>The number with the power behind its digits; null where none stands there.</summary>
    public static Numeral? Read(Line line, Numeral digits)
    {
        var at = digits.End;
        if (!line.IsJoined(at)) return null;
        if (line.Is(at, "e")) return Power(line, at + 1, 10, digits.Value);
        var times = line.Is(at, "x") || line.IsMark(at, '×') || line.IsMark(at, '*');
        if (times && line.Whole(at + 1) == 10 && line.IsMark(at + 2, '^')) return Power(line, at + 3, 10, digits.Value);
        return line.IsMark(at, '^') ? Power(line, at + 1, digits.Value, 1) : null;
    }

    private static Numeral? Power(Line line, int index, double root, double factor)
    {
        var sign = 1;
        while (index < line.Count && line.IsJoined(index) && (line.IsDash(index) || line.IsMark(index, '+')))
        {
            if (line.IsDash(index)) sign = -1;
            index++;
        }
        if (!line.IsJoined(index) || line.Whole(index) is not (>= 0 and <= Largest and var power)) return null;
        var value = factor * Math.Pow(root, sign * power);
        return double.IsFinite(value) ? new Numeral(value, 1, index + 1, NumeralForm.Digits) : null;
    }
}
