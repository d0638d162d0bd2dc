using System.Reflection;
using Attribution.Claims;

namespace Attribution.Views;

/// <summary>Tables of what a query gives.</summary>
public static class TableExtensions
{
    /// <summary>
    /// A table with a row per element and a column per public property, in their order. It shows itself alike in every kernel, as the last
    /// expression of a cell.
    /// <code>
    /// news.Quotes.CountBy(quote => quote.Source).ToTable("Who speaks", "source", "quotes")
    /// </code>
    /// </summary>
    /// <param name="rows">What a query gives: records, anonymous objects, tuples, pairs, or single values.</param>
    /// <param name="caption">What the rows are.</param>
    /// <param name="columns">The columns' names; where none are given, those of the properties, as words.</param>
    /// <exception cref="ArgumentException">There are not as many names as columns; the message says how many there are.</exception>
    public static Table ToTable<T>(this IEnumerable<T> rows, string caption, params string[] columns)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        (string Name, Func<T, object?> Cell)[] parts = [.. Parts<T>()];
        if (columns.Length > 0 && columns.Length != parts.Length)
        {
            throw new ArgumentException($"{columns.Length} names were given for {parts.Length} columns: {string.Join(", ", parts.Select(part => part.Name))}.",
                nameof(columns));
        }
        return Table.Of(rows, caption, columns.Length == 0 ? parts : [.. parts.Zip(columns, (part, name) => (name, part.Cell))]);
    }

    private static IEnumerable<(string Name, Func<T, object?> Cell)> Parts<T>()
    {
        var type = typeof(T);
        if (type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || type == typeof(DateOnly) || type == typeof(DateTime))
            return [("value", row => row)];
        if (type.IsGenericType && type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal))
            return type.GetFields().Select(field => (EnumWords.Split(field.Name), (Func<T, object?>)(row => field.GetValue(row))));
        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
            .Select(property => (EnumWords.Split(property.Name), (Func<T, object?>)(row => row is null ? null : property.GetValue(row))));
    }
}
