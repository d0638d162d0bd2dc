using System.Globalization;
using System.Runtime.CompilerServices;
using Attribution.Display;
using Deedle;

namespace Attribution.Views.Values;

/// <summary>A Deedle frame as a table: its row keys, the types of its columns, and its missing values.</summary>
internal static class FrameGrid
{
    public static DataGrid Of(IFrame frame) => frame.Apply(new Reading());

    /// <summary>Reads as many rows as are shown, in the order of the index.</summary>
    private sealed class Reading : IFrameOperation<DataGrid>
    {
        public DataGrid Invoke<TRow, TColumn>(Frame<TRow, TColumn> shown)
        {
            var (rows, columns) = (shown.RowIndex.KeyCount, shown.ColumnIndex.KeyCount);
            var read = shown.ColumnKeys.Zip(shown.GetFrameData().Columns, (key, column) => (Key: key, Type: column.Item1, Vector: column.Item2))
                .Take(DataGrid.MostColumns).ToList();
            var levels = Levels(typeof(TRow));
            List<(string, string, bool)> heads = [.. levels.Select(level => ("", TypeNames.Of(level), true))];
            heads.AddRange(read.Select(column => (CellText.Of(column.Key) ?? "", TypeNames.Of(column.Type), false)));
            // What lies beyond those that are read counts all the same.
            heads.AddRange(Enumerable.Repeat(("", "", false), (int)columns - read.Count));
            var cells = shown.RowIndex.Mappings.Select(row => (object?[])
            [
                .. Parts(row.Key, levels.Length),
                .. read.Select(column => column.Vector.GetObject(row.Value) is { HasValue: true } cell ? cell.Value : null),
            ]);
            var size = string.Create(
                CultureInfo.InvariantCulture, $"{rows:N0} {(rows == 1 ? "row" : "rows")} × {columns:N0} {(columns == 1 ? "column" : "columns")}");
            return DataGrid.Of($"{TypeNames.Of(shown.GetType())}: {size}", heads, cells, rows);
        }

        /// <summary>The types of the keys of a row: those of a tuple stand in columns of their own.</summary>
        private static Type[] Levels(Type key) => typeof(ITuple).IsAssignableFrom(key) ? key.GetGenericArguments() : [key];

        private static IEnumerable<object?> Parts(object? key, int levels) =>
            key is ITuple tuple && tuple.Length == levels ? Enumerable.Range(0, levels).Select(level => tuple[level]) : [key];
    }
}
