using System.Globalization;
using Attribution.Comparing;
using Attribution.Display;
using Attribution.Passages;

namespace Attribution.Views.Comparisons;

/// <summary>Writes a comparison as a table: a row per outlet, month, author, desk or speaker, a column per measure.</summary>
internal static class ComparisonTable
{
    /// <summary>How many rows a table has at most.</summary>
    public const int MostRows = 300;

    /// <summary>How long a name is at most where columns stand under each other, in characters.</summary>
    private const int LongestName = 40;

    /// <param name="comparison">What to show.</param>
    /// <param name="address">The address of the passages that a share counts; null where there are no lists to lead to.</param>
    /// <param name="rows">How many rows are shown.</param>
    public static string Of(Comparison comparison, Func<PassageQuery, string>? address, int rows = MostRows)
    {
        var what = comparison.By.ToString().ToLowerInvariant();
        var measures = Measure.Of(comparison.By);
        var table = new HtmlTable($"Compared by {what}: shares with their 95 % limits",
            [(what, false), ("articles", true), .. measures.Select(measure => (measure.Label, true))]);
        foreach (var row in comparison.Rows.Take(rows))
        {
            table.Add(
            [
                HtmlTable.Text(row.Name), HtmlTable.Number(row.Articles),
                .. row.Shares.Select(share => address is not null && comparison.Passages(row.Name, share) is { } passages && share.Part > 0
                    ? $"<a href=\"{Html.Encode(address(passages))}\">{Html.Encode(share.ToString())}</a>" : Html.Encode(share.ToString())),
            ]);
        }
        var more = comparison.Rows.Length - rows;
        return table.ToHtml(more <= 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{more:N0} more are not shown."));
    }

    /// <summary>The same as lines of text with columns under each other.</summary>
    public static IEnumerable<string> Lines(Comparison comparison)
    {
        string[] head = [comparison.By.ToString().ToLowerInvariant(), "articles", .. Measure.Of(comparison.By).Select(measure => measure.Label)];
        string[][] rows =
        [
            head,
            .. comparison.Rows.Select(row => (string[])
                [row.Name, row.Articles.ToString(CultureInfo.InvariantCulture), .. row.Shares.Select(share => share.ToString())]),
        ];
        int[] widths = [.. head.Select((_, column) => Math.Min(LongestName, rows.Max(row => row[column].Length)))];
        return rows.Select(row => string.Join("  ", row.Select((cell, column) => column == 0 ? Charts.Labels.Shorten(cell, LongestName).PadRight(widths[0])
            : cell.PadLeft(widths[column]))));
    }
}
