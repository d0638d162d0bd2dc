using System.Globalization;
using System.Text.Json;
using Attribution.Notebooks.Format;

namespace Attribution.Notebooks.Pictures;

/// <summary>The page on which a browser draws figures: it leaves each as a data URI, or what went wrong, in an element of its own.</summary>
internal static class DrawingPage
{
    private const string Png = "data:image/png;base64,";

    internal static string Html(string plotlyScript, IReadOnlyList<Drawing> drawings, double scale)
    {
        string figures = Json.Canonical(Json.Build(writer =>
        {
            writer.WriteStartArray();
            foreach (Drawing drawing in drawings)
            {
                writer.WriteStartObject();
                writer.WritePropertyName("figure");
                drawing.Figure.WriteTo(writer);
                writer.WriteNumber("width", drawing.Width);
                writer.WriteNumber("height", drawing.Height);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }));

        // A text in a figure must not end the script element.
        return $$"""
            <!DOCTYPE html>
            <meta charset="utf-8">
            <script src="{{new Uri(plotlyScript).AbsoluteUri}}"></script>
            <script id="figures" type="application/json">{{figures.Replace("<", "\\u003c", StringComparison.Ordinal)}}</script>
            <body>
            <script>
            (async () => {
              const all = JSON.parse(document.getElementById('figures').textContent);
              for (let i = 0; i < all.length; i++) {
                const { figure, width, height } = all[i];
                const place = document.createElement('pre');
                place.id = 'picture-' + i;
                try {
                  place.textContent = await Plotly.toImage({ data: figure.data, layout: { ...figure.layout, width, height } },
                    { format: 'png', width, height, scale: {{scale.ToString(CultureInfo.InvariantCulture)}} });
                } catch (e) {
                  place.textContent = 'failed: ' + e;
                }
                document.body.appendChild(place);
              }
            })();
            </script>
            """;
    }

    /// <summary>The base64 of one picture in the page as the browser left it, or why there is none.</summary>
    internal static (string? Base64, string? Problem) Read(string html, int index)
    {
        string mark = string.Create(CultureInfo.InvariantCulture, $"<pre id=\"picture-{index}\">");
        int start = html.IndexOf(mark, StringComparison.Ordinal);
        if (start < 0)
            return (null, $"figure {index + 1} was not drawn in time");
        start += mark.Length;
        string content = html[start..html.IndexOf("</pre>", start, StringComparison.Ordinal)];
        return content.StartsWith(Png, StringComparison.Ordinal)
            ? (content[Png.Length..], null)
            : (null, $"figure {index + 1} was not drawn: {content}");
    }
}

/// <summary>A figure to be drawn, and the size of its picture in CSS pixels.</summary>
internal sealed record Drawing(string Hash, JsonElement Figure, int Width, int Height)
{
    /// <summary>A figure with the size that its layout asks for, or else the usual one.</summary>
    internal static Drawing Of(string hash, JsonElement figure, PictureOptions options) => new(
        hash, figure, Size(figure, "width") ?? options.Width, Size(figure, "height") ?? options.Height);

    private static int? Size(JsonElement figure, string name) =>
        figure.TryGetProperty("layout", out JsonElement layout) && layout.TryGetProperty(name, out JsonElement size)
        && size.ValueKind == JsonValueKind.Number
            ? (int)size.GetDouble()
            : null;
}
