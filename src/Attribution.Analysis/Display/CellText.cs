using System.Globalization;
using System.Runtime.CompilerServices;

namespace Attribution.Display;

/// <summary>Writes a single value as the cell of a table: the same on every machine, whatever its language.</summary>
internal static class CellText
{
    /// <summary>The text of <paramref name="value"/>; null for what is missing.</summary>
    public static string? Of(object? value) => value is ITuple tuple ? OfTuple(tuple) : OfOne(value);

    private static string OfTuple(ITuple tuple) =>
        $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(part => OfOne(tuple[part])))})";

    private static string? OfOne(object? value) => value switch
    {
        null or DBNull => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:sszzz", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
