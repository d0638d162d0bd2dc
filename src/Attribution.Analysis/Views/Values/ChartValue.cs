using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attribution.Charts;
using Attribution.Display;
using Plotly.NET;

namespace Attribution.Views.Values;

/// <summary>A chart of Plotly.NET, drawn as those of this library are.</summary>
internal sealed class ChartValue : INotebookValue
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string says;

    private ChartValue(string figure, string says) => (Figure, this.says) = (figure, says);

    /// <summary>The figure as JSON that may stand inside of a script.</summary>
    public string Figure { get; }

    string? INotebookValue.Figure => Figure;

    /// <summary>The chart as it is shown.</summary>
    public static ChartValue Of(GenericChart chart)
    {
        var figure = ReadFigure(chart);
        figure["config"] = JsonNode.Parse(PlotlyFigure.Json(GenericChart.getConfig(chart)));
        return new(Html.InScript(Html.WellFormed(figure.ToJsonString(Relaxed))), Describe(figure.Deserialize<JsonElement>()));
    }

    /// <summary>Data and layout as Plotly.NET writes them, but for the template, which takes it a quarter of a second for every chart.</summary>
    private static JsonObject ReadFigure(GenericChart chart)
    {
        var (template, rest) = (default(object), new Layout());
        foreach (var property in GenericChart.getLayout(chart).GetProperties(includeInstanceProperties: true))
        {
            if (property.Key == "template") template = property.Value;
            else rest.SetProperty(property.Key, property.Value);
        }
        var figure = JsonNode.Parse(GenericChart.toFigureJson(GenericChart.setLayout(rest, chart)))!.AsObject();
        if (template is not null) figure["layout"]!["template"] = JsonNode.Parse(PlotlyFigure.Json(template));
        return figure;
    }

    public string ToHtml() => ChartHtml.Figure(Figure, says);

    public string ToText() => says;

    /// <summary>The title, and what kinds of traces there are: for who does not see the chart.</summary>
    private static string Describe(JsonElement figure)
    {
        var traces = figure.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Array ? data.EnumerateArray().Select(Trace).ToList() : [];
        var title = figure.TryGetProperty("layout", out var layout) && Text(layout, "title") is { Length: > 0 } text ? text : "Chart";
        return traces.Count == 0 ? $"{title}, without data" : $"{title}: {string.Join("; ", traces.Take(20))}{(traces.Count > 20 ? "; …" : "")}";
    }

    private static string Trace(JsonElement trace)
    {
        var type = trace.TryGetProperty("type", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString()! : "scatter";
        string[] holders = ["y", "x", "values", "z", "labels"];
        var points = holders.Select(name => trace.TryGetProperty(name, out var held) && held.ValueKind == JsonValueKind.Array ? held.GetArrayLength() : 0)
            .FirstOrDefault(length => length > 0);
        var name = Text(trace, "name") is { Length: > 0 } own ? $" '{own}'" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{type}{name} of {points:N0} {(points == 1 ? "point" : "points")}");
    }

    /// <summary>A text, or the text inside of a title.</summary>
    private static string? Text(JsonElement owner, string name) =>
        !owner.TryGetProperty(name, out var held) ? null
        : held.ValueKind == JsonValueKind.String ? held.GetString()
        : held.ValueKind == JsonValueKind.Object && held.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()
        : null;
}
