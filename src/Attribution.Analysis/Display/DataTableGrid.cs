using System.Data;
using System.Globalization;

namespace Attribution.Display;

/// <summary>The tables of System.Data as grids.</summary>
internal static class DataTableGrid
{
    public static DataGrid Of(DataTable table) => Of(table, table.Rows.Cast<DataRow>(), table.Rows.Count);

    public static DataGrid Of(DataView view) => Of(view.Table ?? new DataTable(), view.Cast<DataRowView>().Select(row => row.Row), view.Count);

    private static DataGrid Of(DataTable table, IEnumerable<DataRow> rows, int count)
    {
        DataColumn[] columns = [.. table.Columns.Cast<DataColumn>()];
        var name = table.TableName.Length == 0 ? nameof(DataTable) : table.TableName;
        var size = string.Create(
            CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? "row" : "rows")} × {columns.Length:N0} {(columns.Length == 1 ? "column" : "columns")}");
        return DataGrid.Of(
            $"{name}: {size}",
            [("", "", true), .. columns.Select(column => (column.ColumnName, TypeNames.Of(column.DataType), false))],
            rows.Select((row, index) => (object?[])[index, .. columns.Take(DataGrid.MostColumns).Select(column => row[column])]),
            count);
    }
}
