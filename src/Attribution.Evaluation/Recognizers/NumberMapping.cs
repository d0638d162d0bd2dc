using System.Globalization;
using Attribution.Figures;
using Attribution.Figures.Quantities;

namespace Attribution.Evaluation.Recognizers;

/// <summary>
/// When a figure is the number, percentage, amount of money or age that a specification expects. A number may be a count,
/// a ratio, or the value of a figure with a unit ("two" of "two hours"), and either end of a range. The unit of a bare age, "Age" for them, is the year.
/// </summary>
internal static class NumberMapping
{
    private const double Tolerance = 1e-9;

    public static bool IsNumber(Figure figure, ExpectedEntity expected) => HasValue(figure, expected["value"]);

    public static bool IsPercent(Figure figure, ExpectedEntity expected) =>
        figure.Kind == FigureKind.Percent && HasValue(figure, expected["value"]?.TrimEnd('%'));

    public static bool IsAge(Figure figure, ExpectedEntity expected) =>
        figure.Kind == FigureKind.Duration && HasValue(figure, expected["value"])
            && (expected["unit"] == "Age" ? figure.Unit == "year" : string.Equals(figure.Unit, expected["unit"], StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Their ISO code, else the code of their currency's name, where a bare dollar is USD and a bare pound GBP. Their cents
    /// and pence are parts of our main unit.
    /// </summary>
    public static bool IsMoney(Figure figure, ExpectedEntity expected)
    {
        if (figure.Kind != FigureKind.Money || expected["unit"] is not { } unit) return false;
        var (code, factor) = expected["isoCurrency"] is { Length: > 0 } iso ? (iso, 1) : Currencies.Named(unit) ?? (unit, 1);
        return figure.Unit == code && HasValue(figure, expected["value"], factor);
    }

    private static bool HasValue(Figure figure, string? expected, double factor = 1) =>
        double.TryParse(expected, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && (IsNear(figure.Value, value * factor) || IsNear(figure.Upper, value * factor));

    private static bool IsNear(double? found, double expected) =>
        found is { } value && Math.Abs(value - expected) <= Tolerance * Math.Max(1, Math.Abs(expected));
}
