using Attribution.Corpus.Rows;
using Attribution.Passages;
using Plotly.NET;

namespace Attribution.Charts;

/// <summary>One bar of a chart of stacked bars.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Passages">What it counts.</param>
/// <param name="IsRest">Whether it stands for all that have no bar of their own.</param>
internal sealed record BarRow<T>(string Name, PassageSelection<T> Passages, bool IsRest = false)
    where T : IPassage;

/// <summary>
/// Horizontal bars in parts: each row's passages, divided by a facet. Where the bar of all others would press the rest
/// together, its number stands in its place.
/// </summary>
/// <param name="rows">The bars, from top to bottom.</param>
/// <param name="facet">The facet that divides them.</param>
/// <param name="parts">The facet's values as colours, in the order of the stack; those that no row has are left out.</param>
/// <param name="noun">What is counted, in the singular.</param>
internal sealed class StackedBars<T>(IReadOnlyList<BarRow<T>> rows, string facet, IEnumerable<Swatch> parts, string noun)
    where T : IPassage
{
    private const int Row = 34, Frame = 56, MostInWords = 12;

    private readonly List<(Swatch Swatch, PassageSelection<T>[] Rows)> series =
    [
        .. parts.Select(part => (part, rows.Select(row => row.Passages.And(facet, part.Name)).ToArray())).Where(part => part.Item2.Any(row => row.Count > 0)),
    ];

    /// <summary>The facet by which each part of a bar is divided once more, each piece with its name; null for none.</summary>
    public string? Pieces { get; init; }

    /// <summary>The name of a piece by its value; empty for one without a name.</summary>
    public Func<string, string> NameOf { get; init; } = value => value;

    /// <summary>The numbers that are drawn.</summary>
    public IEnumerable<ChartNumber> Numbers =>
        from row in Enumerable.Range(0, rows.Count)
        from part in series
        where part.Rows[row].Count > 0
        select new ChartNumber(rows[row].Name, part.Swatch.Name, part.Rows[row].Count, part.Rows[row].Query);

    /// <summary>The bars in words, a dozen, or one more where it would be the only other: "A 5 (2 direct, 3 indirect); B 1 (1 mixed)".</summary>
    public string InWords => string.Join("; ", rows.Take(InWordsShown).Select((row, index) =>
    {
        var all = series.Where(part => part.Rows[index].Count > 0).Select(part => $"{Counting.Number(part.Rows[index].Count)} {part.Swatch.Name}").ToList();
        return all.Count == 0 ? $"{Counting.Name(row.Name)} 0" : $"{Counting.Name(row.Name)} {Counting.Number(row.Passages.Count)} ({string.Join(", ", all)})";
    })) + (rows.Count > InWordsShown ? $"; and {Counting.Number(rows.Count - InWordsShown)} more" : "");

    private int InWordsShown => rows.Count <= MostInWords + 1 ? rows.Count : MostInWords;

    private int Longest => rows.Where(row => !row.IsRest).Select(row => row.Passages.Count).DefaultIfEmpty().Max();

    /// <summary>The whole chart.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="axis">What the bars' lengths are.</param>
    /// <param name="shares">Whether each bar is drawn as a whole, its parts as shares.</param>
    public NewsChart Chart(ChartText text, string axis, bool shares = false) => PlotlyFigure.Chart(
        text,
        [.. series.Select(part => part.Swatch.Name)],
        Frame + Row * Math.Max(1, rows.Count),
        [.. series.Select(part => Part(part.Swatch, part.Rows, shares)),
            .. rows.Index().Where(row => !shares && IsTooLong(row.Item)).Select(row => InsteadOfBar(row.Index))],
        Numbers,
        ("barmode", "stack"),
        ("bargap", 0.26),
        ("xaxis", shares ? Axes.Shares(axis) : Axes.Counts(axis, Longest)),
        ("yaxis", Axes.Names(rows.Select(row => Labels.Wrap(row.Name)))));

    private bool IsTooLong(BarRow<T> row) => row.IsRest && row.Passages.Count > 1.5 * Longest;

    private Trace Part(Swatch swatch, PassageSelection<T>[] passages, bool shares)
    {
        var pieces = passages.Index().Where(row => row.Item.Count > 0 && (shares || !IsTooLong(rows[row.Index])))
            .SelectMany(row => Divide(row.Item).Select(piece => (Row: row.Index, piece.Name, piece.Passages))).ToList();
        return PlotlyFigure.Trace(
            "bar",
            ("orientation", "h"),
            ("name", swatch.Name),
            ("x", pieces.Select(piece => shares ? Math.Round(100.0 * piece.Passages.Count / rows[piece.Row].Passages.Count, 2) : piece.Passages.Count)),
            ("y", pieces.Select(piece => piece.Row)),
            ("text", pieces.Select(piece => Inside(piece.Name, piece.Passages.Count))),
            ("textposition", "inside"),
            ("insidetextanchor", "middle"),
            ("textangle", 0),
            ("constraintext", "inside"),
            ("insidetextfont", new { color = swatch.Ink }),
            ("hovertext",
                pieces.Select(piece =>
                    $"<b>{Labels.Hover(rows[piece.Row].Name)}</b><br>"
                        + $"{Labels.Plain(piece.Name.Length == 0 ? swatch.Name : $"{piece.Name} ({swatch.Name})")}: "
                        + $"{Counting.Of(piece.Passages.Count, rows[piece.Row].Passages.Count, noun)}")),
            ("hoverinfo", "text"),
            ("customdata", pieces.Select(piece => piece.Passages.Query.Address)),
            ("marker", PlotlyFigure.Fill(swatch)));
    }

    private Trace InsteadOfBar(int row) => PlotlyFigure.Trace(
        "scatter",
        ("mode", "text"),
        ("showlegend", false),
        ("x", new[] { 0 }),
        ("y", new[] { row }),
        ("text", new[] { $"\u2002<i>{Counting.Number(rows[row].Passages.Count, noun)}, not drawn</i>" }),
        ("textposition", "middle right"),
        ("hovertext", new[] { string.Join("<br>", CountsOf(row).Prepend($"<b>{Labels.Hover(rows[row].Name)}</b>")) }),
        ("hoverinfo", "text"),
        ("customdata", new[] { rows[row].Passages.Query.Address }));

    private List<(string Name, PassageSelection<T> Passages)> Divide(PassageSelection<T> passages)
    {
        const int Most = 4;
        if (Pieces is null) return [("", passages)];
        var all = passages.By(Pieces);
        var shown = all.Take(all.Length <= Most + 1 ? all.Length : Most).Select(pair => (Name: NameOf(pair.Key), Passages: pair.Value)).ToList();
        var rest = passages.Without(Pieces, [.. all.Take(shown.Count).Select(pair => pair.Key)]);
        return rest.Count == 0 ? shown : [.. shown, ("", rest)];
    }

    private static string Inside(string name, int count) =>
        name.Length == 0 ? Counting.Number(count) : count == 1 ? Labels.Plain(name) : $"{Labels.Plain(name)} {Counting.Number(count)}";

    private IEnumerable<string> CountsOf(int row) =>
        series.Where(part => part.Rows[row].Count > 0).Select(part => $"{part.Swatch.Name}: {Counting.Number(part.Rows[row].Count)}");
}
