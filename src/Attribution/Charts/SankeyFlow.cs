using Plotly.NET;

namespace Attribution.Charts;

/// <summary>Collects the nodes and links of a Sankey diagram whose nodes stand in columns.</summary>
internal sealed class SankeyFlow
{
    private readonly List<(int Column, string Name, string Color)> nodes = [];
    private readonly Dictionary<(int Column, string Name), int> indexes = [];
    private readonly List<(int From, int To, Swatch Voice)> links = [];
    private readonly Dictionary<(int From, int To, Swatch Voice), int> counts = [];

    /// <summary>Adds a node below those of its column.</summary>
    public void Node(int column, string name, string color)
    {
        indexes.Add((column, name), nodes.Count);
        nodes.Add((column, name, color));
    }

    /// <summary>Adds one claim to the link between two nodes in a voice's colour.</summary>
    public void Link((int Column, string Name) from, (int Column, string Name) to, Swatch voice)
    {
        var link = (indexes[from], indexes[to], voice);
        if (counts.TryAdd(link, 1)) links.Add(link);
        else counts[link]++;
    }

    /// <summary>The diagram.</summary>
    public Trace Trace() => PlotlyFigure.Trace(
        "sankey",
        ("arrangement", "snap"),
        ("textfont", new { size = 12, color = "#222222" }),
        ("hoverinfo", "none"),
        ("node", new
        {
            label = nodes.Select(node => Labels.Wrap(node.Name)),
            color = nodes.Select(node => node.Color),
            customdata = nodes.Select(node => Labels.Plain(node.Name)),
            hovertemplate = "%{customdata}: %{value}<extra></extra>",
            line = new { color = "#666666", width = 0.5 },
            thickness = 14,
            pad = 16,
        }),
        ("link", new
        {
            source = links.Select(link => link.From),
            target = links.Select(link => link.To),
            value = links.Select(link => counts[link]),
            color = links.Select(link => link.Voice.Color + "80"),
            customdata = links.Select(link => $"{Labels.Plain(nodes[link.From].Name)} → {Labels.Plain(nodes[link.To].Name)}, {link.Voice.Name}"),
            hovertemplate = "%{customdata}: %{value}<extra></extra>",
        }));
}
