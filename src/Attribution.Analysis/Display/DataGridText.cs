using System.Globalization;

namespace Attribution.Display;

/// <summary>Writes a grid as text: its first rows and columns, cells below each other.</summary>
internal static class DataGridText
{
    private const int MostRows = 20, WidestCell = 32, WidestLine = 160;

    /// <summary>The caption, the rows, and a line on what is left out.</summary>
    public static string Write(DataGrid grid)
    {
        var rows = grid.Rows.Take(MostRows).ToList();
        int[] widths =
        [
            .. grid.Columns.Select((column, at) => Math.Min(WidestCell, rows.Select(row => row[at]?.Length ?? 0).Append(column.Name.Length).Max())),
        ];
        var fitting = Fitting(widths);
        string Line(Func<int, string?> cell) => string.Join("  ", Enumerable.Range(0, fitting)
            .Select(column => Padded(OneLine(cell(column) ?? ""), widths[column], grid.Columns[column].Kind != CellKind.Text))).TrimEnd();

        List<string> lines = [grid.Caption, Line(column => grid.Columns[column].Name)];
        lines.AddRange(rows.Select(row => Line(column => row[column] is { } cell
            ? DataGridHtml.Shown(cell, grid.Columns[column].Kind == CellKind.Number) : null)));
        if (LeftOut(grid, rows.Count, fitting) is { Length: > 0 } note) lines.Add(note);
        return string.Join('\n', lines.Where((line, at) => at > 0 || line.Length > 0));
    }

    /// <summary>How many columns stand in a line.</summary>
    private static int Fitting(int[] widths)
    {
        var (count, used) = (0, 0);
        while (count < widths.Length && (count == 0 || used + widths[count] <= WidestLine)) used += widths[count++] + 2;
        return count;
    }

    private static string OneLine(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= WidestCell ? line : Html.WellFormed(line[..(WidestCell - 1)]) + "…";
    }

    private static string Padded(string text, int width, bool isRight) => isRight ? text.PadLeft(width) : text.PadRight(width);

    private static string LeftOut(DataGrid grid, int rows, int columns)
    {
        var (more, hidden) = (grid.RowCount - rows, grid.Columns.Length + grid.HiddenColumns - columns);
        List<string> parts = [];
        if (more > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{more:N0} more rows"));
        else if (more is null) parts.Add("more rows");
        if (hidden > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{hidden:N0} more columns"));
        return parts.Count == 0 ? "" : $"… {string.Join(" and ", parts)}";
    }
}
