using System.Collections.Immutable;
using Newtonsoft.Json;
using Plotly.NET;

namespace Attribution.Charts;

/// <summary>
/// Builds Plotly figures out of Plotly.NET's traces and layouts. It writes their JSON without
/// <c>GenericChart</c>, whose HTML parts need a second copy of FSharp.Core in some notebook kernels and then fail.
/// </summary>
internal static class PlotlyFigure
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        StringEscapeHandling = StringEscapeHandling.EscapeHtml,
        Culture = System.Globalization.CultureInfo.InvariantCulture,
    };

    /// <summary>A trace of the type <paramref name="type"/> with Plotly's properties in the order given.</summary>
    public static Trace Trace(string type, params ReadOnlySpan<(string Name, object? Value)> properties)
    {
        var trace = new Trace(type);
        foreach (var (name, value) in properties) trace.SetProperty(name, value);
        return trace;
    }

    /// <summary>A chart in the house style: white paper, dark text, the title at the left, the legend above the plot.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="altText">What the chart says.</param>
    /// <param name="height">In pixels; the width is the page's.</param>
    /// <param name="traces">What is drawn.</param>
    /// <param name="properties">Further properties of the layout.</param>
    public static NewsChart Chart(
        string title,
        string altText,
        int height,
        IEnumerable<Trace> traces,
        params ReadOnlySpan<(string Name, object? Value)> properties)
    {
        var layout = new Layout();
        layout.SetProperty("title", new
        {
            text = $"<b>{Labels.Plain(title)}</b>",
            x = 0,
            xref = "container",
            xanchor = "left",
            y = 1,
            yref = "container",
            yanchor = "top",
            pad = new { l = 8, t = 10 },
            font = new { size = 15 },
        });
        layout.SetProperty("font", new { family = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif", size = 12, color = "#222222" });
        layout.SetProperty("paper_bgcolor", "#ffffff");
        layout.SetProperty("plot_bgcolor", "#ffffff");
        layout.SetProperty("height", height);
        layout.SetProperty("autosize", true);
        layout.SetProperty("uniformtext", new { mode = "hide", minsize = 10 });
        layout.SetProperty("hoverlabel", new { align = "left", bgcolor = "#ffffff", font = new { color = "#222222" } });
        foreach (var (name, value) in properties) layout.SetProperty(name, value);
        layout.SetProperty("meta", new { title, alt = altText });

        var json = JsonConvert.SerializeObject(
            new
            {
                data = traces.ToImmutableArray(),
                layout,
                config = new { responsive = true, displayModeBar = false, displaylogo = false, typesetMath = false },
            },
            Settings);
        return NewsChart.Of(title, altText, json);
    }

    /// <summary>A stack's part of horizontal bars, with its counts written inside.</summary>
    public static Trace Bar(Swatch swatch, IReadOnlyList<int> counts, IEnumerable<string> hover) => Trace(
        "bar",
        ("orientation", "h"),
        ("name", swatch.Name),
        ("x", counts),
        ("y", Enumerable.Range(0, counts.Count)),
        ("text", counts.Select(count => count == 0 ? "" : count.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        ("textposition", "inside"),
        ("insidetextanchor", "middle"),
        ("textangle", 0),
        ("constraintext", "inside"),
        ("insidetextfont", new { color = swatch.Ink }),
        ("hovertext", hover),
        ("hoverinfo", "text"),
        ("marker", new { color = swatch.Color, line = new { color = "#ffffff", width = 1 }, pattern = new { shape = swatch.Pattern, fillmode = "overlay", fgcolor = "#ffffff", fgopacity = 0.45, size = 6, solidity = 0.25 } }));

    /// <summary>The height of a chart with one bar per name, in pixels.</summary>
    public static int RowsHeight(int rows) => 150 + 34 * Math.Max(1, rows);

    /// <summary>The height of the title in pixels; pages that write it above the chart take it off.</summary>
    public const int TitleHeight = 40;

    /// <summary>Room for the title and the legend above, and for what the axes take by themselves.</summary>
    public static object Margin { get; } = new { l = 12, r = 16, t = TitleHeight + 36, b = 36 };

    /// <summary>The legend above the plot, in reading order.</summary>
    /// <param name="width">The width of an entry's text in pixels, so that entries stand in columns; 0 for its own.</param>
    public static object Legend(int width = 0) => new { orientation = "h", x = 0, xanchor = "left", y = 1, yanchor = "bottom", entrywidth = width, font = new { size = width == 0 ? 12 : 11 }, traceorder = "normal", itemclick = false, itemdoubleclick = false };

    /// <summary>An axis of names down the left side, the first one at the top.</summary>
    public static object Names(IEnumerable<string> labels)
    {
        var all = labels.ToArray();
        return new { type = "linear", tickvals = Enumerable.Range(0, all.Length), ticktext = all, range = new[] { all.Length - 0.5, -0.5 }, automargin = true, showgrid = false, zeroline = false, @fixedrange = true, ticks = "", ticklabelstandoff = 4 };
    }

    /// <summary>An axis of whole numbers.</summary>
    /// <param name="title">What is counted.</param>
    /// <param name="most">The length of the longest bar.</param>
    public static object Counts(string title, int most) =>
        new { title = new { text = title, standoff = 6 }, rangemode = "tozero", tickformat = ",d", dtick = Step(most), gridcolor = "#e5e5e5", zeroline = false, automargin = true, @fixedrange = true };

    /// <summary>An axis of percentages.</summary>
    public static object Shares(string title) =>
        new { title = new { text = title, standoff = 6 }, range = new[] { 0, 100 }, ticksuffix = "%", gridcolor = "#e5e5e5", zeroline = false, automargin = true, @fixedrange = true };

    /// <summary>1, 2, 5, 10, 20, 50 …: the step that gives an axis up to <paramref name="most"/> at most six ticks.</summary>
    private static int Step(int most)
    {
        for (var power = 1; power < int.MaxValue / 100; power *= 10)
        {
            foreach (var step in (ReadOnlySpan<int>)[1, 2, 5])
            {
                if (most / (step * power) <= 5) return step * power;
            }
        }
        return most;
    }
}
