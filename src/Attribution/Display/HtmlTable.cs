using System.Globalization;
using System.Text;

namespace Attribution.Display;

/// <summary>Writes an HTML table whose cells may hold links.</summary>
/// <param name="caption">What the rows are, as text.</param>
/// <param name="columns">The columns: their names, and whether they hold numbers.</param>
internal sealed class HtmlTable(string caption, params (string Name, bool IsNumber)[] columns)
{
    private const string Style = ".news-table table{border-collapse:collapse;font:14px/1.4 system-ui,sans-serif}.news-table caption{text-align:left;font-weight:600;padding:4px 8px}.news-table :is(th,td){text-align:left;vertical-align:top;padding:4px 8px;border-bottom:1px solid #8884;white-space:normal}.news-table .n{text-align:right;font-variant-numeric:tabular-nums}";

    private readonly StringBuilder rows = new();

    /// <summary>Text as a cell.</summary>
    public static string Text(string? text) => Html.Encode(text);

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
        rows.Append("<tr>");
        for (var column = 0; column < columns.Length; column++)
        {
            var number = columns[column].IsNumber ? " class=\"n\"" : "";
            rows.Append(column == 0 ? $"<th scope=\"row\"{number} style=\"font-weight:inherit\">{cells[0]}</th>" : $"<td{number}>{cells[column]}</td>");
        }
        rows.Append("</tr>\n");
    }

    /// <summary>The table as a fragment that stands alone.</summary>
    /// <param name="note">What stands below it, as text; empty for nothing.</param>
    public string ToHtml(string note = "")
    {
        var head = string.Concat(columns.Select(column => $"<th scope=\"col\"{(column.IsNumber ? " class=\"n\"" : "")}>{Html.Encode(column.Name)}</th>"));
        return $"<div class=\"news-table\" role=\"region\" tabindex=\"0\" aria-label=\"{Html.Encode(caption)}\" style=\"overflow-x:auto\">\n<style>{Style}</style>\n"
            + $"<table>\n<caption>{Html.Encode(caption)}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
            + $"{(note.Length == 0 ? "" : $"<p>{Html.Encode(note)}</p>\n")}</div>\n";
    }
}
