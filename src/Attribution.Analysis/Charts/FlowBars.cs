using Plotly.NET;

namespace Attribution.Charts;

/// <summary>A link of a flow, by the names at its ends.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Count">How much flows.</param>
/// <param name="Color">Its colour.</param>
/// <param name="Hover">What it says when hovered over, as Plotly reads it.</param>
/// <param name="Address">Where the passages behind it are listed.</param>
internal sealed record FlowLink(string From, string To, int Count, Swatch Color, string Hover, string Address);

/// <summary>
/// A flow for pages too narrow for a Sankey diagram: a bar per pair of ends, its names above it. Beyond a number of pairs,
/// the smaller ones share the last bar.
/// </summary>
/// <param name="links">The links, in the order of the pairs.</param>
internal sealed class FlowBars(IEnumerable<FlowLink> links)
{
    private const int Most = 16, RowHeight = 38, LabelWidth = 50, Caption = 24, Bottom = 10;

    private readonly List<(string Name, List<FlowLink> Links)> rows = Rows(links);

    /// <summary>The data and the layout to be drawn in place of the diagram's.</summary>
    /// <param name="text">The chart's words.</param>
    /// <param name="caption">What the names of a pair are: "who → through".</param>
    public object Figure(ChartText text, string caption)
    {
        var parts = rows.SelectMany(row => row.Links).Select(link => link.Color).DistinctBy(color => color.Name)
            .OrderBy(color => Palette.Voices.Select(Palette.Of).ToList().FindIndex(voice => voice.Name == color.Name)).ToList();
        List<string> legend = [.. parts.Select(part => part.Name)];
        var top = text.Height + ChartLegend.Height(legend) + Caption;
        var height = top + RowHeight * rows.Count + Bottom;
        return new
        {
            data = parts.Select(Bars),
            layout = new
            {
                height,
                barmode = "stack",
                showlegend = parts.Count > 1,
                margin = new { l = PlotlyFigure.Side, r = PlotlyFigure.Side, t = top, b = Bottom },
                xaxis = Axes.Hidden(0, Math.Max(1, rows.Select(row => row.Links.Sum(link => link.Count)).DefaultIfEmpty().Max())),
                yaxis = Axes.Hidden(rows.Count - 0.5, -0.5),
                annotations = rows.Select((row, index) => Above(row.Name, index)).Prepend(Heading(caption)),
            },
        };
    }

    private Trace Bars(Swatch part)
    {
        var pieces = rows.Index().SelectMany(row => row.Item.Links.Where(link => link.Color.Name == part.Name).Select(link => (Row: row.Index, Link: link)))
            .ToList();
        return PlotlyFigure.Trace(
            "bar",
            ("orientation", "h"),
            ("name", part.Name),
            ("x", pieces.Select(piece => piece.Link.Count)),
            ("y", pieces.Select(piece => piece.Row + 0.25)),
            ("width", 0.34),
            ("hovertext", pieces.Select(piece => piece.Link.Hover)),
            ("hoverinfo", "text"),
            ("customdata", pieces.Select(piece => piece.Link.Address)),
            ("marker", PlotlyFigure.Fill(part)));
    }

    private static object Above(string name, int row) =>
        new { text = name, x = 0, xref = "paper", xanchor = "left", y = row + 0.02, yref = "y", yanchor = "bottom", showarrow = false, borderpad = 0 };

    private static object Heading(string caption) =>
        new
        {
            text = $"<b>{Labels.Plain(caption)}</b>",
            x = 0,
            xref = "paper",
            xanchor = "left",
            y = 1,
            yref = "paper",
            yanchor = "bottom",
            yshift = 4,
            showarrow = false
        };

    private static List<(string Name, List<FlowLink> Links)> Rows(IEnumerable<FlowLink> links)
    {
        var pairs = links.GroupBy(link => (link.From, link.To)).Select(pair => (pair.Key, Links: pair.ToList(), Count: pair.Sum(link => link.Count))).ToList();
        var all = pairs.Count <= Most + 1;
        var least = all ? 0 : pairs.Select(pair => pair.Count).OrderDescending().ElementAt(Most - 1);
        // Of pairs as large as the last that fits, the first ones are shown.
        var spare = Most - pairs.Count(pair => pair.Count > least);
        var shown = pairs.Where(pair => all || pair.Count > least || (pair.Count == least && spare-- > 0)).ToList();
        var rest = pairs.Except(shown).ToList();
        var rows = shown.Select(pair => (Label(pair.Key.From, pair.Key.To, pair.Count), pair.Links)).ToList();
        if (rest.Count > 0)
            rows.Add(($"{Counting.Number(rest.Count)} other pairs: <b>{Counting.Number(rest.Sum(pair => pair.Count))}</b>",
                [.. rest.SelectMany(pair => pair.Links)]));
        return rows;
    }

    private static string Label(string from, string to, int count)
    {
        if (from.Length + to.Length > LabelWidth)
        {
            var half = LabelWidth / 2;
            (from, to) = (Labels.Shorten(from, Math.Max(half, LabelWidth - to.Length)), Labels.Shorten(to, Math.Max(half, LabelWidth - from.Length)));
        }
        return $"{Labels.Plain(from)} → {Labels.Plain(to)}: <b>{Counting.Number(count)}</b>";
    }
}
