using Attribution.Passages;
using Plotly.NET;

namespace Attribution.Charts;

/// <summary>Collects the nodes and links of a Sankey diagram whose nodes stand in columns.</summary>
internal sealed class SankeyFlow
{
    /// <summary>Where the middle column stands: left of the middle, so that its labels keep clear of the last column's on a narrow page.</summary>
    public const double MiddleColumn = 0.42;

    /// <summary>The length of labels in characters; each has one line, for the nodes may be thin.</summary>
    private const int LabelLength = 20;

    private const int Thickness = 14;
    private const int Gap = 16;

    private readonly List<(int Column, string Name, string Color, string Note)> nodes = [];
    private readonly Dictionary<(int Column, string Name), int> indexes = [];
    private readonly List<(int From, int To, Swatch Voice)> links = [];
    private readonly Dictionary<(int From, int To, Swatch Voice), int> counts = [];

    /// <summary>Adds a node below those of its column; <paramref name="note"/> says more when it is hovered over.</summary>
    public void Node(int column, string name, string color, string note = "")
    {
        indexes.Add((column, name), nodes.Count);
        nodes.Add((column, name, color, note));
    }

    /// <summary>Adds one claim to the link between two nodes in a voice's colour.</summary>
    public void Link((int Column, string Name) from, (int Column, string Name) to, Swatch voice)
    {
        var link = (indexes[from], indexes[to], voice);
        if (counts.TryAdd(link, 1)) links.Add(link);
        else counts[link]++;
    }

    /// <summary>The diagram, its nodes from top to bottom in the order in which they were added.</summary>
    /// <param name="height">The height of the plot in pixels, without its margins.</param>
    public Trace Trace(int height) => PlotlyFigure.Trace(
        "sankey",
        ("arrangement", "fixed"),
        ("textfont", new { size = 12, color = "#222222" }),
        ("hoverinfo", "none"),
        ("node", new
        {
            label = nodes.Select(node => Labels.Plain(Labels.Shorten(Speakers.WithoutArticle(node.Name), LabelLength))),
            color = nodes.Select(node => node.Color),
            customdata = nodes.Select(node => Labels.Hover(node.Note.Length == 0 ? node.Name : $"{node.Name} ({node.Note})")),
            hovertemplate = "%{customdata}: %{value}<extra></extra>",
            line = new { color = "#666666", width = 0.5 },
            thickness = Thickness,
            pad = Gap,
            x = nodes.Select(node => node.Column switch { 0 => 0.001, 1 => MiddleColumn, _ => 0.999 }),
            y = Middles(height),
        }),
        ("link", new
        {
            source = links.Select(link => link.From),
            target = links.Select(link => link.To),
            value = links.Select(link => counts[link]),
            color = links.Select(link => link.Voice.Color + "80"),
            customdata = links.Select(link => $"{Labels.Hover(nodes[link.From].Name)} → {Labels.Hover(nodes[link.To].Name)}, {link.Voice.Name}"),
            hovertemplate = "%{customdata}: %{value}<extra></extra>",
        }));

    /// <summary>
    /// Where the middle of each node stands, as a share of the height. Plotly draws all columns to the scale of the
    /// one with the most nodes and moves a node of its own accord unless it is told this.
    /// </summary>
    private double[] Middles(int height)
    {
        var sizes = nodes.Select((_, node) => Math.Max(Sum(link => link.From == node), Sum(link => link.To == node))).ToArray();
        var columns = nodes.Select((node, index) => (node.Column, index)).GroupBy(pair => pair.Column, pair => pair.index).Select(column => column.ToArray()).ToList();
        var scale = columns.Min(column => (height - Gap * (column.Length - 1)) / (double)Math.Max(1, column.Sum(node => sizes[node])));
        var middles = new double[nodes.Count];
        foreach (var column in columns)
        {
            var top = (height - scale * column.Sum(node => sizes[node]) - Gap * (column.Length - 1)) / 2;
            foreach (var node in column)
            {
                middles[node] = Math.Round(Math.Clamp((top + scale * sizes[node] / 2) / height, 0.001, 0.999), 4);
                top += scale * sizes[node] + Gap;
            }
        }
        return middles;
    }

    private int Sum(Func<(int From, int To, Swatch Voice), bool> which) => links.Where(which).Sum(link => counts[link]);
}
