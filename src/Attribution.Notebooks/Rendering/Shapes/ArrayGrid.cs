using System.Globalization;
using Attribution.Display;

namespace Attribution.Notebooks.Rendering.Shapes;

/// <summary>An array of two dimensions as a table.</summary>
internal static class ArrayGrid
{
    internal static DataGrid Of(Array array)
    {
        int rows = array.GetLength(0), columns = array.GetLength(1), top = array.GetLowerBound(0), left = array.GetLowerBound(1);
        return DataGrid.Of(
            string.Create(CultureInfo.InvariantCulture, $"{TypeNames.Of(array.GetType())}: {rows:N0} × {columns:N0}"),
            [("", "", true), .. Enumerable.Range(left, columns).Select(column => (column.ToString(CultureInfo.InvariantCulture), "", false))],
            Enumerable.Range(top, rows).Select(row => (object?[])
                [row, .. Enumerable.Range(left, Math.Min(columns, DataGrid.MostColumns)).Select(column => Brief.Of(array.GetValue(row, column)))]),
            rows);
    }
}
