using System.Globalization;
using System.Text;
using Attribution.Charts;
using Attribution.Display;
using Attribution.Passages;

namespace Attribution.Views;

/// <summary>The numbers behind a chart, as a table in which each leads to the passages that it counts.</summary>
internal static class ChartNumbers
{
    private const int MostRows = 60;

    /// <summary>The table; empty where the chart tells no numbers.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="address">The address of the passages that a number counts.</param>
    public static string Of(NewsChart chart, Func<PassageQuery, string> address)
    {
        if (chart.Numbers.IsEmpty) return "";
        var series = chart.Numbers.Select(number => number.Series).Distinct(StringComparer.Ordinal).ToList();
        var rows = chart.Numbers.GroupBy(number => number.Row, StringComparer.Ordinal).ToList();
        var html = new StringBuilder();
        html.Append($"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Numbers behind the chart: {Html.Encode(chart.Title)}\">\n<table class=\"plain\">\n<thead><tr><td></td>");
        foreach (var name in series) html.Append($"<th scope=\"col\" class=\"n\">{Html.Encode(name.Length == 0 ? "count" : name)}</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in rows.Take(MostRows))
        {
            html.Append($"<tr><th scope=\"row\">{Html.Encode(row.Key)}</th>");
            foreach (var name in series) html.Append($"<td class=\"n\">{string.Join(" + ", row.Where(number => number.Series == name && number.Count > 0).Select(Number))}</td>");
            html.Append("</tr>\n");
        }
        html.Append("</tbody>\n</table>\n</div>\n");
        if (rows.Count > MostRows) html.Append(CultureInfo.InvariantCulture, $"<p class=\"note\">The first {MostRows} of {rows.Count:N0} rows.</p>\n");
        return html.ToString();

        string Number(ChartNumber number) => string.Create(CultureInfo.InvariantCulture, $"<a href=\"{Html.Encode(address(number.Passages))}\">{number.Count:N0}</a>");
    }
}
