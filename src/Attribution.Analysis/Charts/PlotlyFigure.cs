using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Plotly.NET;

namespace Attribution.Charts;

/// <summary>
/// Builds Plotly figures out of Plotly.NET's traces and layouts. It writes their JSON without
/// <c>GenericChart</c>, whose HTML parts need a second copy of FSharp.Core in some notebook kernels and then fail.
/// </summary>
internal static class PlotlyFigure
{
    // What could end a script is escaped where a chart is made of the JSON.
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new PropertiesConverter(), new ColorConverter(), new ArgbConverter() }
    };

    /// <summary>The room at the left and right edge, in pixels.</summary>
    public const int Side = 10;

    /// <summary>A trace of the type <paramref name="type"/> with Plotly's properties in the order given.</summary>
    public static Trace Trace(string type, params ReadOnlySpan<(string Name, object? Value)> properties)
    {
        var trace = new Trace(type);
        foreach (var (name, value) in properties) trace.SetProperty(name, value);
        return trace;
    }

    /// <summary>
    /// A chart in the house style: finding and question at the top left, the legend below them, then the plot.
    /// <c>layout.meta</c> holds the words (<c>title question alt</c>), the numbers with the addresses of what they count
    /// (<c>numbers</c>, each <c>[row, series, count, address]</c>), the height of the title in pixels (<c>titleHeight</c>),
    /// the colours for dark pages (<c>dark</c>), and what is drawn instead on narrow pages (<c>narrow</c>).
    /// </summary>
    /// <param name="text">The chart's words.</param>
    /// <param name="legend">The names in the legend.</param>
    /// <param name="plotHeight">The height of all below the legend, in pixels; the width is the page's.</param>
    /// <param name="traces">What is drawn.</param>
    /// <param name="numbers">The numbers that it draws.</param>
    /// <param name="narrow">The data and layout for a page too narrow for this chart; null where it fits any.</param>
    /// <param name="properties">Further properties of the layout.</param>
    public static NewsChart Chart(
        ChartText text,
        IReadOnlyCollection<string> legend,
        int plotHeight,
        IEnumerable<Trace> traces,
        IEnumerable<ChartNumber> numbers,
        object? narrow,
        params ReadOnlySpan<(string Name, object? Value)> properties)
    {
        var all = numbers.ToImmutableArray();
        var height = text.Height + ChartLegend.Height(legend) + plotHeight;
        var layout = new Layout();
        layout.SetProperty("title", new
        {
            text = text.Title,
            x = 0,
            xref = "container",
            xanchor = "left",
            y = 1,
            yref = "container",
            yanchor = "top",
            pad = new { l = Side, t = ChartText.FirstLine },
            font = new { size = 15 },
        });
        layout.SetProperty("font", new { family = "'Helvetica Neue', Arial, 'Liberation Sans', sans-serif", size = 12, color = ChartTheme.Ink });
        layout.SetProperty("paper_bgcolor", ChartTheme.Paper);
        layout.SetProperty("plot_bgcolor", ChartTheme.Paper);
        layout.SetProperty("height", height);
        layout.SetProperty("autosize", true);
        layout.SetProperty("margin", new { l = Side, r = Side + 6, t = text.Height, b = 36 });
        layout.SetProperty("uniformtext", new { mode = "hide", minsize = 10 });
        layout.SetProperty("hoverlabel",
            new { align = "left", bgcolor = ChartTheme.Paper, bordercolor = ChartTheme.Edge, font = new { color = ChartTheme.Ink, size = 12 } });
        layout.SetProperty("showlegend", legend.Count > 1);
        layout.SetProperty("legend", ChartLegend.Layout(text.Height / (double)height));
        foreach (var (name, value) in properties) layout.SetProperty(name, value);
        var meta = new Dictionary<string, object>
        {
            ["title"] = text.Finding,
            ["question"] = text.Question,
            ["alt"] = text.Says,
            ["numbers"] = all.Select(number => new object[] { number.Row, number.Series, number.Count, number.Passages.Address }),
            ["titleHeight"] = text.Height,
            ["dark"] = ChartTheme.Dark.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(),
        };
        if (narrow is not null) meta.Add("narrow", narrow);
        layout.SetProperty("meta", meta);

        var config = new { responsive = true, displayModeBar = false, displaylogo = false, typesetMath = false };
        var json = Json(new { data = traces.ToImmutableArray(), layout, config });
        return NewsChart.Of(text.Finding, text.Says, json).With(text.Question, all);
    }

    /// <summary>A chart in the house style that fits pages of any width.</summary>
    public static NewsChart Chart(
        ChartText text,
        IReadOnlyCollection<string> legend,
        int plotHeight,
        IEnumerable<Trace> traces,
        IEnumerable<ChartNumber> numbers,
        params ReadOnlySpan<(string Name, object? Value)> properties) => Chart(text, legend, plotHeight, traces, numbers, null, properties);

    /// <summary>A figure, or a part of one, as JSON.</summary>
    public static string Json(object figure) => JsonSerializer.Serialize(figure, Options);

    /// <summary>The fill of a bar in a swatch's colour and hatching, with an outline that shows on light and dark pages.</summary>
    public static object Fill(Swatch swatch) => new
    {
        color = swatch.Color,
        line = new { color = ChartTheme.Edge, width = 0.7 },
        pattern = new { shape = swatch.Pattern, fillmode = "overlay", fgcolor = swatch.Ink, fgopacity = 0.26, size = 8, solidity = 0.2 },
    };

    /// <summary>Writes traces and layouts as the properties that were set.</summary>
    private sealed class PropertiesConverter : JsonConverter<DynamicObj.DynamicObj>
    {
        public override bool CanConvert(Type typeToConvert) => typeof(DynamicObj.DynamicObj).IsAssignableFrom(typeToConvert);

        public override DynamicObj.DynamicObj Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Figures are only written.");

        public override void Write(Utf8JsonWriter writer, DynamicObj.DynamicObj value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.GetProperties(includeInstanceProperties: true).ToDictionary(), options);
    }

    /// <summary>Writes colours, or rows of them, as what they hold.</summary>
    private sealed class ColorConverter : JsonConverter<Color>
    {
        public override Color Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Figures are only written.");

        public override void Write(Utf8JsonWriter writer, Color value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Value, options);
    }

    private sealed class ArgbConverter : JsonConverter<ARGB>
    {
        public override ARGB Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Figures are only written.");

        public override void Write(Utf8JsonWriter writer, ARGB value, JsonSerializerOptions options) =>
            writer.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"rgba({value.R}, {value.G}, {value.B}, {value.A / 255.0:0.0})"));
    }
}
