using Attribution.Figures.Numbers;
using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Quantities;

/// <summary>A number with its unit.</summary>
/// <param name="Number">The number as it is written.</param>
/// <param name="Kind">What the unit makes of it.</param>
/// <param name="Value">The value in the unit (cents are counted in the main unit).</param>
/// <param name="Unit">The unit; null for a bare number.</param>
/// <param name="End">The index behind the number and its unit.</param>
/// <param name="Compound">Whether hyphens make it a modifier of what follows ("30-day").</param>
internal readonly record struct Amount(Numeral Number, FigureKind Kind, double Value, string? Unit, int End, bool Compound)
{
    public bool IsBare => Unit is null;
}

/// <summary>Reads one number with the unit before or behind it.</summary>
internal static class AmountReader
{
    private static readonly WordSet Weighing = FigureWords.Set("weighing");

    /// <summary>Reads the amount that starts at the piece; null where none does.</summary>
    public static Amount? Read(Line line, int index)
    {
        if (Currencies.TryPrefix(line, index, out var currency, out var at)) return Prefixed(line, currency, at);
        if (line[index].Kind == PieceKind.Word && Currencies.TryNameBefore(line, index, out var name, out var part, out at))
            return NumberReader.Read(line, at) is { } named ? new Amount(named, FigureKind.Money, named.Value * part, name, named.End, false) : null;
        if (Feet(line, index) is { } feet) return feet;
        if (PercentFirst(line, index) is { } percent) return percent;
        if (NumberReader.Read(line, index) is not { } number) return null;
        return Suffixed(line, number) ?? new Amount(number, FigureKind.Count, number.Value, null, number.End, false);
    }

    private static Amount? Prefixed(Line line, string currency, int at)
    {
        if (NumberReader.Read(line, at) is not { } number) return null;
        if (number.Scale == 1 && Currencies.IsInMillions(line, at)) number = number with { Value = number.Value * 1e6, Scale = 1e6 };
        var end = number.End;
        // "a $1.2 trillion-dollar deal"
        if (line.IsHyphen(end) && Currencies.TrySuffix(line, end + 1, NumeralForm.Words, out var again, out var whole, out var named) && whole == 1)
            return new Amount(number, FigureKind.Money, number.Value, currency == "USD" ? again : currency, named, true);
        var compound = line.IsHyphen(end) && line.IsWord(end + 1) && !line[end + 1].Has(Meaning.Cardinal);
        var value = number.Value + (compound ? 0 : Currencies.Parts(line, number, bare: false, ref end));
        if (Currencies.TrySuffix(line, end, NumeralForm.Words, out var code, out var factor, out var after) && factor == 1
            && !line.IsDigits(after))
        {
            end = after;
            if (code != "USD" && currency == "USD") currency = code;
        }
        return new Amount(number, FigureKind.Money, Math.Round(value, 6), currency, end, compound);
    }

    private static Amount? Suffixed(Line line, Numeral number)
    {
        var at = line.SkipHyphen(number.End);
        var compound = at != number.End;
        if (UnitReader.TryRead(line, at, out var unit, out var kind, out var end))
        {
            if (UnitReader.ScaleOf(line, at) is not 1 and var scale) number = number with { Value = number.Value * scale, Scale = scale };
            return InYears(new Amount(number, kind, number.Value, unit, end, compound || line.IsHyphen(end)));
        }
        if (IsTemperature(line, number, at)) return new Amount(number, FigureKind.Measure, number.Value, line.Is(at, "C") ? "°C" : "°F", at + 1, false);
        if (IsPercent(line, at, out end)) return new Amount(number, FigureKind.Percent, number.Value, "%", end, compound);
        if (Currencies.TrySuffix(line, at, number.Form, out var currency, out var factor, out end))
        {
            if (IsWeight(line, number, at, end, compound)) return new Amount(number, FigureKind.Measure, number.Value, "pound", end, compound);
            var value = number.Value * factor;
            if (line[end].Has(Meaning.Scale) && number.Scale == 1 && line[end - 1].Length == 3 && line.IsCapitalised(end - 1)) value *= line[end++].Value;
            if (factor == 1) value += Currencies.Parts(line, number, bare: true, ref end);
            return new Amount(number, FigureKind.Money, Math.Round(value, 6), currency, end, compound);
        }
        var of = number.Form == NumeralForm.Vague && line.Is(at, "of");
        if (of && Currencies.TrySuffix(line, at + 1, number.Form, out currency, out factor, out end))
            return new Amount(number, FigureKind.Money, number.Value * factor, currency, end, false);
        if (of && UnitReader.TryRead(line, at + 1, out unit, out kind, out end)) return InYears(new Amount(number, kind, number.Value, unit, end, false));
        return number.Form == NumeralForm.Fraction && OfUnit(line, number) is { } part ? InYears(part) : null;
    }

    /// <summary>Lengths in decades are counted in years, and so are parts of a century.</summary>
    private static Amount InYears(Amount amount) => amount.Unit switch
    {
        "decade" => amount with { Value = amount.Value * 10, Unit = "year" },
        "century" when amount.Value % 1 != 0 => amount with { Value = amount.Value * 100, Unit = "year" },
        _ => amount,
    };

    /// <summary>"41C", "105F", "1.5C", "-20C": degrees without their sign, where the number is that of weather or an oven and no seat or section.</summary>
    private static bool IsTemperature(Line line, Numeral number, int at) =>
        line.IsDigits(at - 1) && line.Word(at) is "C" or "F" && (line.IsJoined(at) || line.IsStop(at + 1) || line.IsMark(at + 1, '(')
            || line.Is(at + 1, "and", "or")) && number is { Scale: 1, Value: < 500 } && (number.Value >= 10 || IsFallOfDegrees(line, at - 1))
            && !line.IsCapitalised(at - 2) && (!line.IsJoined(at - 1) || line.IsDash(at - 2)) && !line.IsHyphen(at + 1);

    /// <summary>Whether small digits are still those of a thermometer: with a fraction ("1.5C"), or behind a minus that stands apart ("-4C").</summary>
    private static bool IsFallOfDegrees(Line line, int digits) =>
        line.Word(digits).Contains('.') || line.IsJoined(digits) && line.IsDash(digits - 1) && line[digits - 1].Spaced;

    /// <summary>Whether "pounds" are a weight: behind a verb of weighing, before "of", or as a modifier ("a 200-pound bomb").</summary>
    private static bool IsWeight(Line line, Numeral number, int index, int end, bool compound)
    {
        if (!line.Is(index, "pound", "pounds") || end != index + 1 || number.Scale >= 1e6) return false;
        if (compound || line.Is(end, "of") || line.Is(end, "heavier", "lighter")) return true;
        for (var at = number.End - 1; at >= Math.Max(0, index - 7); at--)
        {
            if (line.IsAny(at, Weighing)) return true;
        }
        return false;
    }

    /// <summary>"half an hour", "a quarter of a mile".</summary>
    private static Amount? OfUnit(Line line, Numeral number)
    {
        var of = line.Is(number.End, "of");
        var at = line.SkipHyphen(of ? number.End + 1 : number.End);
        if ((of || line.Is(at, "a")) && (line.Is(at, "a", "one") || line.Whole(at) == 1) && IsPercent(line, at + 1, out var percent)
            && !line.Is(percent, "point", "points"))
            return new Amount(number, FigureKind.Percent, number.Value, "%", percent, false);
        if (!of && line.IsHyphen(number.End) && UnitReader.IsTime(line, at) && UnitReader.TryRead(line, at, out var whole, out var time, out var behind))
            return new Amount(number, time, number.Value, whole, behind, false);
        if (!line.Is(at, "a", "an")) return null;
        return UnitReader.TryRead(line, line.SkipHyphen(at + 1), out var unit, out var kind, out var end)
            ? new Amount(number, kind, number.Value, unit, end, false)
            : null;
    }

    /// <summary>"5'10"" and "6-foot-2": feet with their inches.</summary>
    private static Amount? Feet(Line line, int index)
    {
        if (!line.IsDigits(index) && !line[index].Has(Meaning.Cardinal) || line[index].Value is not (> 0 and < 10 and var feet) || feet % 1 != 0) return null;
        int inches;
        if (line.IsHyphen(index + 1) && line.Is(index + 2, "foot") && line.IsHyphen(index + 3)) inches = index + 4;
        else if (line.IsDigits(index) && line.IsApostrophe(index + 1) && line.IsJoined(index + 1) && line.IsJoined(index + 2)
            && (line.IsMark(index + 3, '"') || line.IsMark(index + 3, '”')))
            inches = index + 2;
        else return null;
        if (line[inches].Value is not (>= 0 and < 12 and var more) || !(line.IsDigits(inches) || line[inches].Has(Meaning.Cardinal)) || line[inches].Length > 6)
            return null;
        var marked = inches == index + 2 && line.IsJoined(inches + 1) && (line.IsMark(inches + 1, '"') || line.IsMark(inches + 1, '”'));
        var end = marked ? inches + 2 : inches + 1;
        return new Amount(new Numeral(feet, 1, index + 1, NumeralForm.Digits), FigureKind.Measure, Math.Round(feet + more / 12, 4),
            "foot", end, line.IsHyphen(end) || inches == index + 4);
    }

    /// <summary>"Percent of 10", where the unit opens the sentence and nothing is counted.</summary>
    private static Amount? PercentFirst(Line line, int index)
    {
        if (!line.IsWord(index) || !line.StartsSentence(index) || !IsPercent(line, index, out var end) || !line.Is(end, "of")) return null;
        return NumberReader.Read(line, end + 1) is { } number && !line.IsWord(number.End)
            ? new Amount(number, FigureKind.Percent, number.Value, "%", number.End, false)
            : null;
    }

    /// <summary>Whether "pc" stands apart behind digits and before what ends or goes on after a share: "11 pc of sales".</summary>
    private static bool IsNumberOfShare(Line line, int index) =>
        line.IsDigits(index - 1) && line.Word(index) is "pc"
            && (line.IsStop(index + 1) || line.Is(index + 1, "of", "in") || line.IsAny(index + 1, "to", "from", "and"));

    /// <summary>Whether "%", "percent" or "per cent" stands at the piece.</summary>
    public static bool IsPercent(Line line, int index, out int end)
    {
        end = index + 1;
        if (line.IsMark(index, '%') || line.IsMark(index, '٪') || line.IsMark(index, '％')
            || line.IsAny(index, "percent", "pct", "percents")
            || line.Is(index, "pc") && (line.IsJoined(index) && line.IsDigits(index - 1) || IsNumberOfShare(line, index))
            || line.Is(index, "percentage") && !line.Is(index + 1, "of", "share"))
            return true;
        var second = line.SkipHyphen(index + 1);
        end = second + 1;
        return line.Is(index, "per") && line.Is(second, "cent", "cents");
    }
}
