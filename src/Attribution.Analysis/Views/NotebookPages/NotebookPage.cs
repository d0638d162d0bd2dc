using System.Text;
using System.Text.Json;
using Attribution.Display;
using Attribution.Views.Report;

namespace Attribution.Views.NotebookPages;

/// <summary>Makes the page of an executed notebook.</summary>
internal static class NotebookPage
{
    /// <summary>The length of HTML beyond which outputs are shown as text and cut, in characters.</summary>
    private const int LongestPage = 600_000;

    /// <summary>The length beyond which one output is shown as text and cut, in characters.</summary>
    private const int LongestOutput = 250_000;

    /// <summary>How much of the text of such an output is shown, in characters.</summary>
    private const int Excerpt = 4_000;

    /// <summary>The page's content.</summary>
    public static string Body(ReportNotebook notebook, IReadOnlySet<string> pages)
    {
        var html = new StringBuilder();
        var titled = false;
        var code = new List<ReportCell>();
        foreach (var cell in notebook.Cells)
        {
            if (cell.IsCode)
            {
                if (code.Count > 0 && code[0].Label != cell.Label) Fold(html, code);
                code.Add(cell);
                if (cell.Outputs.IsEmpty) continue;
                Fold(html, code);
                foreach (var output in cell.Outputs) html.Append(Fitting(output, LongestPage - html.Length));
                continue;
            }
            Fold(html, code);
            var source = titled ? cell.Source : WithoutTitle(cell.Source, notebook.Title);
            titled = true;
            html.Append("<section class=\"text\">\n").Append(MarkdownText.ToHtml(source, pages)).Append("</section>\n");
        }
        Fold(html, code);
        return html.ToString();
    }

    /// <summary>Writes code that the reader may open; cells that gave nothing stand with the next one.</summary>
    private static void Fold(StringBuilder html, List<ReportCell> cells)
    {
        var written = cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Source)).ToList();
        cells.Clear();
        if (written.Count == 0) return;
        html.Append(
            $"<details class=\"code\"><summary>{Html.Encode(written[0].Label)}</summary>"
                + $"{string.Concat(written.Select(cell => $"<pre><code>{Html.Encode(cell.Source)}</code></pre>"))}</details>\n");
    }

    /// <summary>An output that leaves the page light; what is too long is told in its first words.</summary>
    private static string Fitting(ReportOutput output, int room)
    {
        var html = Output(output);
        if (html.Length <= Math.Min(room, LongestOutput)) return html;
        var text = output.Data.GetValueOrDefault(MimeTypes.Plain) ?? "";
        return $"<pre class=\"output\">{Html.Encode(Charts.Labels.Shorten(text, room > 0 ? Excerpt : 200))}</pre>\n<p class=\"note\">This output is "
            + $"too long for a page. The notebook itself shows all of it.</p>\n";
    }

    /// <summary>An output as its richest type that a page without a network can show.</summary>
    private static string Output(ReportOutput output)
    {
        if (output.IsError) return $"<pre class=\"error\">{Html.Encode(output.Data.GetValueOrDefault(MimeTypes.Plain))}</pre>\n";
        if (output.Data.TryGetValue(MimeTypes.Plotly, out var figure)) return Chart(figure);
        if (output.Data.TryGetValue(MimeTypes.Html, out var html)) return $"<div class=\"output\">{html}</div>\n";
        if (output.Data.TryGetValue(MimeTypes.Svg, out var svg)) return Picture(MimeTypes.Svg, Convert.ToBase64String(Encoding.UTF8.GetBytes(svg)), output);
        if (output.Data.TryGetValue(MimeTypes.Png, out var png)) return Picture(MimeTypes.Png, png, output);
        if (output.Data.TryGetValue(MimeTypes.Markdown, out var markdown))
            return $"<div class=\"output\">{MarkdownText.ToHtml(markdown, new HashSet<string>())}</div>\n";
        return output.Data.TryGetValue(MimeTypes.Plain, out var text) ? $"<pre class=\"output\">{Html.Encode(text)}</pre>\n" : "";
    }

    private static string Picture(string mimeType, string base64, ReportOutput output) =>
        $"<div class=\"output\"><img alt=\"{Html.Encode(output.Data.GetValueOrDefault(MimeTypes.Plain))}\" src=\"data:{mimeType};base64,"
            + $"{Html.Encode(base64)}\"></div>\n";

    private static string Chart(string figureJson)
    {
        using var figure = JsonDocument.Parse(figureJson);
        if (!figure.RootElement.TryGetProperty("layout", out var layout) || layout.ValueKind != JsonValueKind.Object
            || !layout.TryGetProperty("meta", out var meta) || meta.ValueKind != JsonValueKind.Object)
        {
            return Page.Chart(figureJson, "", "");
        }
        var title = Text(meta, "title");
        return Page.Chart(figureJson, title, Text(meta, "alt"), Text(meta, "question"),
            meta.TryGetProperty("numbers", out var numbers) ? ChartNumbers.Of(title, numbers) : "");
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    /// <summary>The first cell without its heading, where the page's own title says the same.</summary>
    private static string WithoutTitle(string source, string title)
    {
        if (!source.StartsWith("# ", StringComparison.Ordinal) || MarkdownText.Title(source) != title) return source;
        var end = source.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? "" : source[(end + 1)..];
    }
}
