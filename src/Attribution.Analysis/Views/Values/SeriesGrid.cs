using System.Globalization;
using Attribution.Display;
using Deedle;

namespace Attribution.Views.Values;

/// <summary>A Deedle series as a table of keys and values.</summary>
internal static class SeriesGrid
{
    /// <summary>The series as it is shown.</summary>
    /// <param name="series">A <see cref="Series{K,V}"/> of whatever types.</param>
    public static DataGrid Of(object series)
    {
        var type = series.GetType();
        while (!type.IsConstructedGenericType || type.GetGenericTypeDefinition() != typeof(Series<,>)) type = type.BaseType!;
        var read = new Func<Series<int, int>, DataGrid>(Read).Method.GetGenericMethodDefinition().MakeGenericMethod(type.GetGenericArguments());
        return (DataGrid)read.Invoke(null, [series])!;
    }

    private static DataGrid Read<TKey, TValue>(Series<TKey, TValue> series) => DataGrid.Of(
        string.Create(CultureInfo.InvariantCulture, $"{TypeNames.Of(series.GetType())}: {series.KeyCount:N0} {(series.KeyCount == 1 ? "value" : "values")}"),
        [("key", TypeNames.Of(typeof(TKey)), true), ("value", TypeNames.Of(typeof(TValue)), false)],
        series.Index.Mappings.Select(entry => (object?[])[entry.Key, series.Vector.GetObject(entry.Value) is { HasValue: true } cell ? cell.Value : null]),
        series.KeyCount);
}
