using System.Globalization;
using System.Text;
using Attribution.Display;

namespace Attribution.Views.Lists;

/// <summary>Writes a list as HTML: its first rows plainly, and the data with which a script takes over.</summary>
internal static class ListHtml
{
    /// <summary>How many rows stand on the page without a script.</summary>
    private const int PlainRows = 50;

    /// <summary>The list with its filters, to be placed below a heading.</summary>
    /// <param name="list">The list.</param>
    /// <param name="label">What the table shows, for screen readers.</param>
    /// <param name="file">The data file that holds all rows in full.</param>
    /// <param name="parts">In how many files the rows lie beside the page.</param>
    public static string Of(ReportList list, string label, string file, int parts)
    {
        var shown = list.Columns.Where(column => column.Shown).ToList();
        var rows = Math.Min(list.Count, PlainRows);
        var name = Html.Encode(label);
        var html = new StringBuilder($"<section class=\"list\" data-list=\"{list.Name}\" data-parts=\"{parts}\">\n");
        if (list.Count > 1)
            html.Append("<noscript><p class=\"note\">Filters and sorting need JavaScript.")
                .Append(rows == list.Count ? "" : $" Below are the first {Digits(rows)} of {Count(list)}; all of them are in {Link(file)}.")
                .Append("</p></noscript>\n");
        html.Append("<form class=\"list-filters\" role=\"search\" hidden></form>\n<div class=\"list-chips\" hidden></div>\n");
        var count = Count(list) + Part(list.Again, "said again") + Part(list.Unsaid, "of what somebody did not say")
            + Part(list.Asked, "asked in an interview") + Part(list.Inside, "inside another");
        html.Append($"<p class=\"list-count\" role=\"status\">{count}</p>\n");
        html.Append(
            $"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{name}\">\n<table role=\"table\" aria-label=\"{name}\">\n<thead "
                + $"role=\"rowgroup\"><tr role=\"row\">");
        foreach (var column in shown)
            html.Append(
                $"<th role=\"columnheader\" scope=\"col\" data-column=\"{Html.Encode(column.Name)}\"{Class(column)} title=\""
                    + $"{Html.Encode(column.Hint)}\">{Html.Encode(column.Label)}</th>");
        html.Append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        for (var row = 0; row < rows; row++)
        {
            html.Append("<tr role=\"row\">");
            foreach (var column in shown)
                html.Append(
                    $"<td role=\"cell\" data-label=\"{Html.Encode(column.Label)}\"{Class(column)}>"
                        + $"{Cell(list, column, row, ReferenceEquals(column, shown[0]))}</td>");
            html.Append("</tr>\n");
        }
        html.Append("</tbody>\n</table>\n</div>\n<nav class=\"list-pages\" aria-label=\"Pages of the table\" hidden></nav>\n");
        return html.Append($"<script type=\"application/json\">{list.Head}</script>\n</section>\n").ToString();
    }

    private static string Cell(ReportList list, ListColumn column, int row, bool first)
    {
        var text = Html.EncodeBreakable(column.Text(row));
        if (first) return $"<a href=\"{Html.Encode(list.Href(row))}\">{text}</a>{Where(list.Where(row))}";
        return column is NumberColumn { Counts: { } counts } number && number.Numbers[row] is > 0
            ? $"<a href=\"{Html.Encode(counts(list.Key(row)).Address)}\">{text}</a>"
            : text;
    }

    private static string Where(string where) => where.Length == 0 ? "" : $" <span class=\"where\">{Html.EncodeBreakable(where)}</span>";

    private static string Class(ListColumn column) => column switch
    {
        NumberColumn => " class=\"n\"",
        TextColumn { IsLong: true } => " class=\"l\"",
        FacetColumn { Leads: true } => " class=\"leads\"",
        _ => "",
    };

    private static string Count(ReportList list) => ArticleSummary.Count(list.Count, list.One, list.Many);

    private static string Part(int rows, string what) => rows == 0 ? "" : $", {Digits(rows)} of them {what}";

    private static string Digits(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Link(string file) => $"<a href=\"data/{file}.csv\">{file}.csv</a>";
}
