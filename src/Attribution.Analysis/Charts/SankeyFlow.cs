using Attribution.Corpus.Rows;
using Plotly.NET;

namespace Attribution.Charts;

/// <summary>A node of a flow.</summary>
/// <param name="Name">Its name, as text.</param>
/// <param name="Color">Its colour.</param>
/// <param name="Hover">What it says when hovered over, as Plotly reads it.</param>
/// <param name="Address">Where the passages behind it are listed.</param>
internal sealed record SankeyNode(string Name, string Color, string Hover, string Address);

/// <summary>
/// A Sankey diagram whose nodes stand in columns. The names of the outer columns stand in the margins and those of the
/// middle one above their nodes, each a straight band as wide as a name, so that none lies upon the flows. A narrow page shows <see cref="FlowBars"/> instead.
/// </summary>
internal sealed class SankeyFlow(IEnumerable<IEnumerable<SankeyNode>> columns)
{
    /// <summary>Labels are seen only when hovered over: Plotly would write them upon the flows.</summary>
    private const string Hover = "%{label}<extra></extra>";

    private const int Thickness = 12, Gap = 22, PerNode = 20, LineWidth = 21, PixelsPerLetter = 7;

    /// <summary>How wide the straight band of a middle node is, as a share of the width: its name stands above it, where no flow passes.</summary>
    private const double Band = 0.2;

    private readonly SankeyNode[][] columns = [.. columns.Select(column => column.ToArray())];
    private readonly List<(int From, int To, int Count, Swatch Color, string Hover, string Address)> links = [];

    /// <summary>Adds a link between two nodes, each given by its column and its place in it.</summary>
    public void Link((int Column, int Node) from, (int Column, int Node) to, int count, Swatch color, string hover, string address) =>
        links.Add((Index(from), Index(to), count, color, hover, address));

    /// <summary>The whole chart.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="titles">The titles of the columns.</param>
    /// <param name="numbers">The numbers that it draws.</param>
    public NewsChart Chart(ChartText text, IReadOnlyList<string> titles, IEnumerable<ChartNumber> numbers)
    {
        const int Titles = 26, Bottom = 18;
        var height = 40 + (Gap + PerNode) * columns.Max(column => Math.Max(1, column.Length));
        var middles = Middles(height);
        var annotations = titles.Select((title, column) => ColumnTitle(title, column))
            .Concat(columns.SelectMany((_, column) => Names(column, middles, height)));
        return PlotlyFigure.Chart(
            text,
            [],
            height + Titles + Bottom,
            links.Count == 0 ? [] : [Trace(middles)],
            numbers,
            links.Count == 0 ? null : new FlowBars(Ends()).Figure(text, string.Join(" → ", titles.Take(2))),
            ("margin", new { l = Margin(0), r = Margin(columns.Length - 1), t = text.Height + Titles, b = Bottom }),
            ("xaxis", Axes.Hidden(0, 1)),
            ("yaxis", Axes.Hidden(0, 1)),
            ("annotations", links.Count == 0 ? [] : annotations.ToArray()));
    }

    /// <summary>The links from the first column on: those behind them say the same.</summary>
    private IEnumerable<FlowLink> Ends()
    {
        var nodes = columns.SelectMany(column => column).ToList();
        return links.Where(link => link.From < columns[0].Length).OrderBy(link => link.From).ThenBy(link => link.To)
            .Select(link => new FlowLink(Shown(nodes[link.From]), Shown(nodes[link.To]), link.Count, link.Color, link.Hover, link.Address));
    }

    private Trace Trace(double[] middles)
    {
        var nodes = columns.SelectMany(column => column).ToList();
        var inner = columns.Index().Where(column => IsInner(column.Index))
            .SelectMany(column => column.Item.Select((node, place) => (Node: node, column.Index, At: Index((column.Index, place))))).ToList();
        var exits = inner.Index().ToDictionary(pair => pair.Item.At, pair => nodes.Count + pair.Index);
        var all = nodes.Concat(inner.Select(node => node.Node)).ToList();
        return PlotlyFigure.Trace(
            "sankey",
            ("arrangement", "fixed"),
            ("textfont", new { size = 1, color = "rgba(0,0,0,0)" }),
            ("node", new
            {
                label = all.Select(node => node.Hover),
                color = all.Select(node => node.Color),
                customdata = all.Select(node => node.Address),
                hovertemplate = Hover,
                line = new { color = ChartTheme.Edge, width = 0.5 },
                thickness = Thickness,
                pad = Gap,
                x = columns.SelectMany((column, index) => column.Select(_ => Math.Clamp(X(index) - (IsInner(index) ? Band / 2 : 0), 0.001, 0.999)))
                    .Concat(inner.Select(node => X(node.Index) + Band / 2)),
                y = middles.Concat(inner.Select(node => middles[node.At])).Select(middle => Math.Clamp(middle, 0.001, 0.999)),
            }),
            ("link", new
            {
                source = links.Select(link => exits.GetValueOrDefault(link.From, link.From)).Concat(inner.Select(node => node.At)),
                target = links.Select(link => link.To).Concat(inner.Select(node => exits[node.At])),
                label = links.Select(link => link.Hover).Concat(inner.Select(node => node.Node.Hover)),
                value = links.Select(link => link.Count).Concat(inner.Select(node => Size(node.At))),
                color = links.Select(link => link.Color.Color + "80").Concat(inner.Select(node => node.Node.Color)),
                customdata = links.Select(link => link.Address).Concat(inner.Select(node => node.Node.Address)),
                hovertemplate = Hover,
            }));
    }

    private bool IsInner(int column) => column > 0 && column < columns.Length - 1;

    private double X(int column) => columns.Length == 1 ? 0 : column / (double)(columns.Length - 1);

    private IEnumerable<object> Names(int column, double[] middles, int height)
    {
        for (var node = 0; node < columns[column].Length; node++)
        {
            var middle = middles[Index((column, node))];
            var size = Size(Index((column, node)));
            var outer = column == 0 || column == columns.Length - 1;
            yield return new
            {
                text = outer ? Labels.Wrap(Shown(columns[column][node]), LineWidth) : Labels.Plain(Labels.Shorten(Shown(columns[column][node]), LineWidth + 4)),
                x = X(column),
                xref = "paper",
                xanchor = column == 0 ? "right" : outer ? "left" : "center",
                xshift = column == 0 ? -6 : outer ? 6 : 0,
                y = Math.Round(1 - middle + (outer ? 0 : size * Scale(height) / 2 / height), 4),
                yref = "paper",
                yanchor = outer ? "middle" : "bottom",
                align = column == 0 ? "right" : "left",
                bgcolor = outer ? "rgba(0,0,0,0)" : ChartTheme.Veil,
                borderpad = 1,
                font = new { size = outer ? 12 : 11 },
                showarrow = false,
            };
        }
    }

    private object ColumnTitle(string text, int column) => new
    {
        text = $"<b>{text}</b>",
        x = X(column),
        xref = "paper",
        xanchor = column == 0 ? "right" : column == columns.Length - 1 ? "left" : "center",
        xshift = column == 0 ? -6 : column == columns.Length - 1 ? 6 : 0,
        y = 1,
        yref = "paper",
        yanchor = "bottom",
        yshift = 6,
        showarrow = false,
    };

    /// <summary>The room for the names of an outer column, in pixels.</summary>
    private int Margin(int column) => 16 + PixelsPerLetter * columns[column]
        .SelectMany(node => Labels.Lines(Shown(node), LineWidth, 2)).Select(line => line.Length).Append(6).Max();

    private static string Shown(SankeyNode node) => node.Name == Speakers.Writer ? node.Name : Speakers.WithoutArticle(node.Name);

    private int Index((int Column, int Node) place) => columns.Take(place.Column).Sum(column => column.Length) + place.Node;

    private int Size(int node) =>
        Math.Max(links.Where(link => link.From == node).Sum(link => link.Count), links.Where(link => link.To == node).Sum(link => link.Count));

    /// <summary>Pixels per claim: Plotly draws all columns to the scale of the tightest one.</summary>
    private double Scale(int height) => columns.Index().Min(column =>
        (height - Gap * (column.Item.Length - 1)) / (double)Math.Max(1, column.Item.Index().Sum(node => Size(Index((column.Index, node.Index))))));

    /// <summary>
    /// Where the middle of each node stands, as a share of the height from the top. Plotly moves a node of its own accord unless it is told
    /// this.
    /// </summary>
    private double[] Middles(int height)
    {
        var scale = Scale(height);
        var middles = new List<double>();
        foreach (var (column, nodes) in columns.Index())
        {
            var sizes = nodes.Select((_, node) => Size(Index((column, node)))).ToArray();
            var top = (height - scale * sizes.Sum() - Gap * (nodes.Length - 1)) / 2;
            foreach (var size in sizes)
            {
                middles.Add(Math.Round((top + scale * size / 2) / height, 4));
                top += scale * size + Gap;
            }
        }
        return [.. middles];
    }
}
