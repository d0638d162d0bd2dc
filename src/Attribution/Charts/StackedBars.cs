using Attribution.Passages;
using Plotly.NET;

namespace Attribution.Charts;

/// <summary>One bar of a chart of stacked bars.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Passages">What it counts.</param>
internal sealed record BarRow<T>(string Name, PassageSelection<T> Passages)
    where T : IPassage;

/// <summary>
/// Horizontal bars in parts: each row's passages, divided by a facet. The last row may stand for many that are not
/// shown; where its bar would press the others it is given in words.
/// </summary>
/// <param name="rows">The bars, from top to bottom.</param>
/// <param name="facet">The facet that divides them.</param>
/// <param name="parts">The facet's values as colours, in the order of the stack; those that no row has are left out.</param>
/// <param name="noun">What is counted, in the singular.</param>
internal sealed class StackedBars<T>(IReadOnlyList<BarRow<T>> rows, string facet, IEnumerable<Swatch> parts, string noun)
    where T : IPassage
{
    private const int Row = 32, Frame = 112;

    private readonly List<(Swatch Swatch, PassageSelection<T>[] Rows)> series =
    [
        .. parts.Select(part => (part, rows.Select(row => row.Passages.And(facet, part.Name)).ToArray())).Where(part => part.Item2.Any(row => row.Count > 0)),
    ];

    /// <summary>The height in pixels that gives each bar room for two lines of name.</summary>
    public int Height => Frame + Row * Math.Max(1, rows.Count);

    /// <summary>The longest bar.</summary>
    public int Longest => rows.Select(row => row.Passages.Count).DefaultIfEmpty().Max();

    /// <summary>The parts as counts, or as shares of their bar.</summary>
    public IEnumerable<Trace> Traces(bool shares = false) => series.Select(part => PlotlyFigure.Trace(
        "bar",
        ("orientation", "h"),
        ("name", part.Swatch.Name),
        ("x", part.Rows.Select((passages, row) => shares ? Math.Round(100.0 * passages.Count / Math.Max(1, rows[row].Passages.Count), 2) : passages.Count)),
        ("y", Enumerable.Range(0, rows.Count)),
        ("text", part.Rows.Select(passages => passages.Count == 0 ? "" : Counting.Number(passages.Count))),
        ("textposition", "inside"),
        ("insidetextanchor", "middle"),
        ("textangle", 0),
        ("constraintext", "inside"),
        ("insidetextfont", new { color = part.Swatch.Ink }),
        ("hovertext", part.Rows.Select((passages, row) => $"<b>{Labels.Hover(rows[row].Name)}</b><br>{part.Swatch.Name}: {Counting.Of(passages.Count, rows[row].Passages.Count, noun)}")),
        ("hoverinfo", "text"),
        ("customdata", part.Rows.Select(passages => passages.Query.Address)),
        ("marker", PlotlyFigure.Fill(part.Swatch))));

    /// <summary>The numbers that are drawn.</summary>
    public IEnumerable<ChartNumber> Numbers =>
        from row in Enumerable.Range(0, rows.Count)
        from part in series
        where part.Rows[row].Count > 0
        select new ChartNumber(rows[row].Name, part.Swatch.Name, part.Rows[row].Count, part.Rows[row].Query);

    /// <summary>The bars in words, at most a dozen: "A 5 (2 direct, 3 indirect), B 1 (1 mixed)".</summary>
    public string InWords => string.Join("; ", rows.Take(12).Select((row, index) =>
    {
        var all = series.Where(part => part.Rows[index].Count > 0).Select(part => $"{Counting.Number(part.Rows[index].Count)} {part.Swatch.Name}").ToList();
        return all.Count == 0 ? $"{Counting.Name(row.Name)} 0" : $"{Counting.Name(row.Name)} {Counting.Number(row.Passages.Count)} ({string.Join(", ", all)})";
    })) + (rows.Count > 12 ? $"; and {Counting.Number(rows.Count - 12)} more" : "");

    /// <summary>The whole chart.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="axis">What the bars' lengths are.</param>
    /// <param name="shares">Whether each bar is drawn as a whole, its parts as shares.</param>
    public NewsChart Chart(ChartText text, string axis, bool shares = false) => PlotlyFigure.Chart(
        text,
        Height,
        Traces(shares),
        Numbers,
        ("barmode", "stack"),
        ("bargap", 0.28),
        ("xaxis", shares ? Axes.Shares(axis) : Axes.Counts(axis, Longest)),
        ("yaxis", Axes.Names(rows.Select(row => Labels.Wrap(row.Name)))));
}
