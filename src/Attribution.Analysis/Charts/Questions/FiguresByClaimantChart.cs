using System.Globalization;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;
using Plotly.NET;
using static Attribution.Charts.Counting;

namespace Attribution.Charts.Questions;

/// <summary>Makes <see cref="Charts.FiguresByClaimant"/>.</summary>
internal static class FiguresByClaimantChart
{
    public static NewsChart Make(NewsCorpus corpus, int top = 30)
    {
        const int MostClaimants = 10;
        var figures = FiguresWithoutSourceChart.Selected(corpus);
        var claimants = Tops<FigureRow>.Of(figures, "claimant", Math.Min(top, MostClaimants));
        var voices = Palette.Voices.Select(Palette.Of).ToList();
        var bars = new StackedBars<FigureRow>(claimants.Rows, "voice", voices, "figure");
        var text = new ChartText(Finding(), $"Whose figures are they{(figures.Count > top ? "" : ", and where do they stand")}? Dates are left out.", Says());
        if (figures.Count > top) return bars.Chart(text, "figures");
        var rows = figures.Rows;
        return PlotlyFigure.Chart(
            text,
            [.. voices.Where(voice => rows.Any(row => EnumWords.Of(row.Voice) == voice.Name)).Select(voice => voice.Name)],
            30 + 40 * Math.Max(1, rows.Length),
            voices.Select(voice => Dots(rows, voice)).OfType<Trace>(),
            bars.Numbers,
            ("xaxis", Axes.Shares(corpus.Articles.Length == 1 ? "place in the article" : "place in its article")),
            ("yaxis", Axes.Names(rows.Select(row => Labels.Wrap(NameOf(row), 22)))));

        string Finding()
        {
            if (figures.Count == 0) return "No figure was found besides dates";
            var own = figures.And("claimant", Speakers.Writer).Count;
            return claimants.Rows[0].Name == Speakers.Writer ? $"{Capital(Of(own, figures.Count, "figure"))} {Is(own)} the writer’s own"
                : figures.Count == 1 ? $"The only figure is by {Name(claimants.Rows[0].Name)}"
                : claimants.Leading() is { } leading
                    ? $"{leading.Who} {(leading.Several ? "give" : "gives")} most: {Of(leading.Count, figures.Count, "figure")}"
                        + $"{(leading.Several ? " each" : "")}"
                : $"{Number(figures.Count, "figure")}, and no claimant is named";
        }

        string Says() =>
            figures.Count == 0 ? "No figures were found besides dates." : $"{Number(figures.Count, "figure")} besides dates. By claimant: {bars.InWords}.";
    }

    private static Trace? Dots(IReadOnlyList<FigureRow> all, Swatch voice)
    {
        var rows = all.Index().Where(row => EnumWords.Of(row.Item.Voice) == voice.Name).ToList();
        return rows.Count == 0 ? null : PlotlyFigure.Trace(
            "scatter",
            ("mode", "markers+text"),
            ("name", voice.Name),
            ("x", rows.Select(row => Place(row.Item))),
            ("y", rows.Select(row => row.Index)),
            ("text", rows.Select(row => Label(row.Item))),
            ("textposition", rows.Select(row => IsLate(row.Item) ? "middle left" : "middle right")),
            ("hovertext", rows.Select(row => HoverOf(row.Item))),
            ("hoverinfo", "text"),
            ("cliponaxis", false),
            ("customdata",
                rows.Select(row => PassageQuery.All("figures").And("said", "yes").And("claimant", row.Item.Source)
                    .And("kind", EnumWords.Of(row.Item.Kind)!).Address)),
            ("marker", new { color = voice.Color, size = 13, line = new { color = ChartTheme.Edge, width = 1 } }));
    }

    /// <summary>Where it stands, in percent of its article.</summary>
    private static double Place(FigureRow row) => Math.Round(100.0 * row.Span.Start / Math.Max(1, row.Article.Text.Length), 2);

    /// <summary>Whether there is more room before the dot than behind it.</summary>
    private static bool IsLate(FigureRow row) => Place(row) > 50;

    private static string NameOf(FigureRow row)
    {
        var text = row.Span.Of(row.Article.Text);
        var of = row.Figure.Figure.Of;
        return of is null || text.Contains(of, StringComparison.OrdinalIgnoreCase) ? text : $"{text} ({of})";
    }

    /// <summary>Claimant and relay beside the dot; each line keeps its distance from it.</summary>
    private static string Label(FigureRow row)
    {
        var via = row.Relay.Length == 0 ? "" : $"<br><i>{Terms.RelayedBy} {Labels.Plain(Labels.Shorten(row.Relay, 24))}</i>";
        var text = $"{Labels.Wrap(string.Join(" and ", row.Sources), 26)}{via}";
        return IsLate(row) ? text.Replace("<br>", "\u2002<br>", StringComparison.Ordinal) + "\u2002"
            : "\u2002" + text.Replace("<br>", "<br>\u2002", StringComparison.Ordinal);
    }

    private static string HoverOf(FigureRow row)
    {
        var figure = row.Figure.Figure;
        var value = figure.Value is null ? ""
            : string.Create(CultureInfo.InvariantCulture,
                $"<br>value: {figure.Value:#,0.##}{(figure.Upper is null ? "" : $" to {figure.Upper:#,0.##}")} {Labels.Plain(figure.Unit ?? "")}");
        var of = figure.Of is null ? "" : $"<br>of: {Labels.Hover(figure.Of)}";
        var via = row.Relay.Length == 0 ? "" : $"<br>{Terms.RelayedBy} {Labels.Hover(row.Relay)}";
        var who = Labels.Hover(string.Join(" and ", row.Sources));
        return $"<b>{Labels.Hover(row.Span.Of(row.Article.Text))}</b>{value}{of}<br>claimed by {who} ({EnumWords.Of(row.Voice)}){via}<br>"
            + $"{Labels.Plain(row.Article.Document.Id)}";
    }
}
