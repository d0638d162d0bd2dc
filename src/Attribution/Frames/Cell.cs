using System.Globalization;

namespace Attribution.Frames;

/// <summary>Writes a cell as text, alike in every culture.</summary>
internal static class Cell
{
    /// <summary>The text of <paramref name="value"/>, a non-missing cell of a column of type <paramref name="type"/>.</summary>
    public static string Text(object value, ColumnType type) => (value, type) switch
    {
        (double number, ColumnType.Score) => number.ToString("0.00", CultureInfo.InvariantCulture),
        (double number, _) => Number(number),
        (int number, _) => number.ToString(CultureInfo.InvariantCulture),
        (bool flag, _) => flag ? "true" : "false",
        (DateOnly day, _) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => (string)value,
    };

    /// <summary>The values in one cell, separated by <c>;</c>; null where there are none.</summary>
    public static string? Join(IEnumerable<string> values)
    {
        var cell = string.Join(';', values.Select(value => value.Replace(';', ',')));
        return cell.Length > 0 ? cell : null;
    }

    // Whole numbers up to 10^28 without exponent and decimal point; others with the fewest digits that give them back.
    private static string Number(double number) =>
        double.IsInteger(number) && Math.Abs(number) < 1e28
            ? number.ToString("0", CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);
}
