using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Attribution.Display;

/// <summary>
/// Writes a grid as HTML: its first page as a table that needs no script, and all rows that are kept for a script that
/// turns the pages and gives them as CSV. Nothing is fetched.
/// </summary>
internal static class DataGridHtml
{
    /// <summary>How many rows a page has.</summary>
    public const int PageRows = 10;

    /// <summary>The length beyond which a text is cut on the page, in characters; its CSV has all of it.</summary>
    private const int LongestShown = 300;

    /// <summary>The length from which a text makes its column a wide one, and up to which it stays on one line, in characters.</summary>
    private const int LongText = 40, ShortText = 20;

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Lazy<string> Script = new(() =>
    {
        var code = EmbeddedText.Read("data-grid.js").ReplaceLineEndings("\n");
        return code[code.IndexOf("function", StringComparison.Ordinal)..];
    });

    /// <summary>A fragment that stands alone.</summary>
    public static string Write(DataGrid grid)
    {
        var classes = Classes(grid);
        var json = Html.InScript(Html.WellFormed(JsonSerializer.Serialize(new
        {
            columns = grid.Columns.Select(column => column.Name),
            keys = grid.Columns.Count(column => column.IsKey),
            classes,
            rows = grid.Rows,
            page = PageRows,
            of = Of(grid),
            longest = LongestShown,
        }, Compact)));
        var id = Html.Fingerprint(grid.Caption + json);
        return $$"""
            {{GridStyle.Region(grid.Caption, id)}}{{Table(grid, classes, PageRows)}}<div class="foot"><span>{{Html.Encode(Place(grid, PageRows))}}</span></div>
            <script>
            (function () {
            {{Script.Value}}
              newsGrid('{{id}}', {{json}});
            })();
            </script>
            </div>

            """;
    }

    /// <summary>The first rows as a table alone, with a line that says what is left out: for a place inside of another value.</summary>
    public static string Plain(DataGrid grid, int rows)
    {
        var place = grid.Rows.Count > rows || grid.HasMoreRows || grid.HiddenColumns > 0 ? $"<div class=\"foot\">{Html.Encode(Place(grid, rows))}</div>\n" : "";
        return Table(grid, Classes(grid), rows) + place;
    }

    /// <summary>A number as it is shown: to four decimals, where it is not much smaller than one.</summary>
    public static string Shown(string cell, bool isNumber)
    {
        if (isNumber && cell.Contains('.', StringComparison.Ordinal) && !cell.Contains('E', StringComparison.Ordinal)
            && double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) >= 0.01)
        {
            return Math.Round(number, 4).ToString(CultureInfo.InvariantCulture);
        }
        return cell.Length <= LongestShown ? cell : Html.WellFormed(cell[..LongestShown]) + "…";
    }

    private static string Table(DataGrid grid, string[] classes, int rows)
    {
        var html = new StringBuilder("<table>\n");
        if (grid.Caption.Length > 0) html.Append("<caption>").Append(Html.Encode(grid.Caption)).Append("</caption>\n");
        html.Append("<thead><tr>");
        for (var column = 0; column < classes.Length; column++)
        {
            var heading = grid.Columns[column];
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\"{Class(classes[column])}>{Html.Encode(heading.Name)}");
            if (heading.Type.Length > 0) html.Append("<small>").Append(Html.Encode(heading.Type)).Append("</small>");
            html.Append("</th>");
        }
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in grid.Rows.Take(rows))
        {
            html.Append("<tr>");
            for (var column = 0; column < classes.Length; column++)
            {
                var tag = grid.Columns[column].IsKey ? "th" : "td";
                var scope = grid.Columns[column].IsKey ? " scope=\"row\"" : "";
                html.Append(row[column] is { } cell
                    ? $"<{tag}{scope}{Class(classes[column])}>{Html.EncodeBreakable(Shown(cell, grid.Columns[column].Kind == CellKind.Number))}</{tag}>"
                    : $"<{tag}{scope} class=\"m\"></{tag}>");
            }
            html.Append("</tr>\n");
        }
        if (grid.Rows.Count == 0)
            html.Append(CultureInfo.InvariantCulture, $"<tr><td class=\"none\" colspan=\"{Math.Max(1, classes.Length)}\">No rows.</td></tr>\n");
        return html.Append("</tbody>\n</table>\n").ToString();
    }

    private static string Class(string names) => names.Length == 0 ? "" : $" class=\"{names}\"";

    /// <summary>Which rows stand there.</summary>
    private static string Place(DataGrid grid, int rows) => grid.Rows.Count == 0 ? Hidden(grid).TrimStart(' ', '·')
        : string.Create(CultureInfo.InvariantCulture, $"Rows 1–{Math.Min(rows, grid.Rows.Count):N0} {Of(grid)}");

    /// <summary>Of how many rows, and what is not shown.</summary>
    private static string Of(DataGrid grid)
    {
        var kept = grid.Rows.Count;
        var (all, rest) = (kept.ToString("N0", CultureInfo.InvariantCulture), (grid.RowCount - kept)?.ToString("N0", CultureInfo.InvariantCulture));
        return (!grid.HasMoreRows ? $"of {all}" : rest is null ? $"of the first {all}; there are more" : $"of the first {all}; {rest} more are not shown")
            + Hidden(grid);
    }

    private static string Hidden(DataGrid grid) => grid.HiddenColumns == 0 ? ""
        : string.Create(CultureInfo.InvariantCulture, $" · {grid.HiddenColumns:N0} more columns are not shown");

    /// <summary>Numbers stand at the right; columns of long texts are kept wide, and those of short ones on one line.</summary>
    private static string[] Classes(DataGrid grid) =>
    [
        .. grid.Columns.Select((column, at) => column.Kind is CellKind.Number ? "n f" : column.Kind is CellKind.Whole ? "n"
            : grid.Rows.Any(row => row[at]?.Length > LongText) ? "l"
            : grid.Rows.All(row => row[at] is null || row[at]!.Length <= ShortText) ? "s" : ""),
    ];
}
