using System.Globalization;
using System.Text;
using System.Text.Json;
using Attribution.Charts;
using Attribution.Display;
using Attribution.Passages;

namespace Attribution.Views.Report;

/// <summary>The numbers behind a chart, as a table in which each leads to the passages that it counts.</summary>
internal static class ChartNumbers
{
    private const int MostRows = 60;

    /// <summary>The table; empty where the chart tells no numbers.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="address">The address of the passages that a number counts.</param>
    public static string Of(NewsChart chart, Func<PassageQuery, string> address) =>
        Of(chart.Title, [.. chart.Numbers.Select(number => (number.Row, number.Series, number.Count, address(number.Passages)))]);

    /// <summary>The table of numbers that a figure carries in <c>layout.meta</c>; empty where it carries none.</summary>
    /// <param name="title">The chart's title.</param>
    /// <param name="numbers">An array of arrays: row, series, count, address. Others, and addresses of anything but a list of passages, are
    /// passed over.</param>
    public static string Of(string title, JsonElement numbers) => numbers.ValueKind != JsonValueKind.Array ? "" : Of(title,
    [
        .. numbers.EnumerateArray().Where(IsNumber)
            .Select(number => (number[0].GetString()!, number[1].GetString()!, number[2].GetInt32(), number[3].GetString()!)),
    ]);

    /// <summary>
    /// All names in one order that keeps, as far as can be, the order of each row: one behind the name before it, and before the known one
    /// behind it. Where all begin with a number ("10 to 20%"), they stand in its order.
    /// </summary>
    private static List<string> InOrder(IEnumerable<IEnumerable<string>> rows)
    {
        var all = new List<string>();
        foreach (var row in rows)
        {
            var names = row.Distinct(StringComparer.Ordinal).ToList();
            foreach (var (index, name) in names.Index())
            {
                if (all.Contains(name)) continue;
                var next = names.Skip(index + 1).Select(later => all.IndexOf(later)).FirstOrDefault(at => at >= 0, -1);
                all.Insert(next >= 0 ? next : index == 0 ? all.Count : all.IndexOf(names[index - 1]) + 1, name);
            }
        }
        return all.All(name => name.Length > 0 && char.IsAsciiDigit(name[0])) ? [.. all.OrderBy(Leading)] : all;

        static int Leading(string name) => int.TryParse(name.AsSpan(0, name.AsSpan().IndexOfAnyExceptInRange('0', '9') is > 0 and var end ? end : name.Length),
            NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
    }

    /// <summary>The number with which a name begins: 20 of "20 to 30%".</summary>
    private static int First(string name) => int.Parse(string.Concat(name.TakeWhile(char.IsAsciiDigit).Take(9)), CultureInfo.InvariantCulture);

    private static bool IsNumber(JsonElement number) =>
        number.ValueKind == JsonValueKind.Array && number.GetArrayLength() == 4
        && number[0].ValueKind == JsonValueKind.String && number[1].ValueKind == JsonValueKind.String
        && number[2].ValueKind == JsonValueKind.Number && number[2].TryGetInt32(out _)
        && number[3].ValueKind == JsonValueKind.String && PassageQuery.IsAddress(number[3].GetString()!);

    private static string Of(string title, IReadOnlyList<(string Row, string Series, int Count, string Address)> numbers)
    {
        if (numbers.Count == 0) return "";
        var rows = numbers.GroupBy(number => number.Row, StringComparer.Ordinal).ToList();
        var series = InOrder(rows.Select(row => row.Select(number => number.Series)));
        if (series.TrueForAll(name => name is [>= '0' and <= '9', ..])) series = [.. series.OrderBy(First)];
        var html = new StringBuilder();
        html.Append(
            $"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Numbers behind the chart: {Html.Encode(title)}\">\n<table "
                + $"class=\"plain\">\n<thead><tr><td></td>");
        foreach (var name in series) html.Append($"<th scope=\"col\" class=\"n\">{Html.Encode(name.Length == 0 ? "count" : name)}</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in rows.Take(MostRows))
        {
            html.Append($"<tr><th scope=\"row\">{Html.Encode(row.Key)}</th>");
            foreach (var name in series)
                html.Append($"<td class=\"n\">{string.Join(" + ", row.Where(number => number.Series == name && number.Count > 0).Select(Number))}</td>");
            html.Append("</tr>\n");
        }
        html.Append("</tbody>\n</table>\n</div>\n");
        if (rows.Count > MostRows) html.Append(CultureInfo.InvariantCulture, $"<p class=\"note\">The first {MostRows} of {rows.Count:N0} rows.</p>\n");
        return html.ToString();

        static string Number((string Row, string Series, int Count, string Address) number) =>
            string.Create(CultureInfo.InvariantCulture, $"<a href=\"{Html.Encode(number.Address)}\">{number.Count:N0}</a>");
    }
}
