using System.Text.RegularExpressions;
using Attribution.Notebooks.Rendering;

namespace Attribution.Notebooks.Tests.Rendering.Shapes;

/// <summary>What a reader without scripts sees of a value.</summary>
internal static partial class Shown
{
    /// <summary>The value's HTML; null where it is text alone.</summary>
    internal static string? Html(object? value) => Renderer.Render(value).Text(MimeBundle.Html);

    internal static string Text(object? value) => Renderer.Render(value).Text(MimeBundle.PlainText)!;

    /// <summary>The cells of the first table row by row, separated by bars; a missing cell is "∅".</summary>
    internal static string[] Rows(object? value)
    {
        string html = Html(value)!;
        int start = html.IndexOf("<table", StringComparison.Ordinal);
        return
        [
            .. Row().Matches(html[start..html.IndexOf("</table>", start, StringComparison.Ordinal)]).Select(row => string.Join('|', Cell().Matches(row.Value)
                .Select(cell => cell.Groups[1].Value.Contains("\"m\"", StringComparison.Ordinal) ? "∅"
                    : System.Net.WebUtility.HtmlDecode(Tag().Replace(cell.Groups[2].Value.Replace("<small>", ":", StringComparison.Ordinal), ""))))),
        ];
    }

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("<t[hd]([^>]*)>(.*?)</t[hd]>", RegexOptions.Singleline)]
    private static partial Regex Cell();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
