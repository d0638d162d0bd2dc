using System.Globalization;
using System.Text;

namespace Attribution.Display;

/// <summary>Writes an HTML table whose cells may hold links.</summary>
/// <param name="caption">What the rows are, as text.</param>
/// <param name="columns">The columns: their names, and whether they hold numbers.</param>
internal sealed class HtmlTable(string caption, params (string Name, bool IsNumber)[] columns)
{
    private readonly StringBuilder rows = new();

    /// <summary>Text as a cell.</summary>
    public static string Text(string? text) => Html.EncodeBreakable(text ?? "");

    /// <summary>A whole number as a cell; a link where there is somewhere to go.</summary>
    public static string Number(int number, string? address = null)
    {
        var digits = number.ToString("N0", CultureInfo.InvariantCulture);
        return address is null || number == 0 ? digits : $"<a href=\"{Html.Encode(address)}\">{digits}</a>";
    }

    /// <summary>Adds a row; the first cell heads it.</summary>
    /// <param name="cells">The cells as HTML, one per column.</param>
    public void Add(params string[] cells)
    {
        rows.Append("<tr role=\"row\">");
        for (var column = 0; column < columns.Length; column++)
        {
            var number = columns[column].IsNumber ? " class=\"n\"" : "";
            rows.Append(column == 0
                ? $"<th role=\"rowheader\" scope=\"row\"{number}>{cells[0]}</th>"
                : $"<td role=\"cell\" data-label=\"{Html.Encode(columns[column].Name)}\"{number}>{cells[column]}</td>");
        }
        rows.Append("</tr>\n");
    }

    /// <summary>The table as a fragment that stands alone.</summary>
    /// <param name="note">What stands below it, as text; empty for nothing.</param>
    public string ToHtml(string note = "") =>
        TableStyle.Region(caption)
        + TableStyle.Table(caption, columns.Length)
        + TableStyle.Head([.. columns.Select(column => column.Name)], column => columns[column].IsNumber ? " class=\"n\"" : "")
        + $"<tbody role=\"rowgroup\">\n{rows}</tbody>\n</table>\n{(note.Length == 0 ? "" : $"<p>{Html.Encode(note)}</p>\n")}</div>\n";
}
