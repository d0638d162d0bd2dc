using System.Data;
using System.Globalization;
using Attribution.Display;

namespace Attribution.Notebooks.Rendering.Shapes;

/// <summary>The tables that are tables already: those of System.Data, and arrays of two dimensions.</summary>
internal static class DataGrids
{
    internal static DataGrid Of(DataTable table) => Of(table, table.Rows.Cast<DataRow>(), table.Rows.Count);

    internal static DataGrid Of(DataView view) => Of(view.Table ?? new DataTable(), view.Cast<DataRowView>().Select(row => row.Row), view.Count);

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

    private static DataGrid Of(DataTable table, IEnumerable<DataRow> rows, int count)
    {
        DataColumn[] columns = [.. table.Columns.Cast<DataColumn>()];
        string name = table.TableName.Length == 0 ? nameof(DataTable) : table.TableName;
        return DataGrid.Of(
            string.Create(CultureInfo.InvariantCulture, $"{name}: {count:N0} rows × {columns.Length:N0} columns"),
            [("", "", true), .. columns.Select(column => (column.ColumnName, TypeNames.Of(column.DataType), false))],
            rows.Select((row, index) => (object?[])[index, .. columns.Take(DataGrid.MostColumns).Select(column => Brief.Of(row[column]))]),
            count);
    }
}
