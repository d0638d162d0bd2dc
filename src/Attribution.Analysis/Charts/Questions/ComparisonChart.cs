using System.Globalization;
using Attribution.Comparing;
using Attribution.Corpus;
using static Attribution.Charts.Counting;

namespace Attribution.Charts.Questions;

/// <summary>Makes <see cref="Charts.Comparison"/>.</summary>
internal static class ComparisonChart
{
    public static NewsChart Make(NewsCorpus corpus, string by, string measure, int top)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        if (!Enum.TryParse<ComparedBy>(by, ignoreCase: true, out var rowsBy) || int.TryParse(by, out _))
            throw new ArgumentException($"'{by}' is nothing to compare by. It is one of {string.Join(", ", Enum.GetNames<ComparedBy>()).ToLowerInvariant()}.",
                nameof(by));
        var measures = Measure.Of(rowsBy);
        var of = measures.FirstOrDefault(known => known.Name == measure)
            ?? throw new ArgumentException($"There is no measure '{measure}' of {by}s. There are {string.Join(", ", measures.Select(known => known.Name))}.",
                nameof(measure));
        var comparison = Comparing.Comparison.Of(corpus, rowsBy);
        var all = comparison.Rows.Select(row => (row.Name, Share: row.Shares.Single(share => share.Measure == of))).Where(row => row.Share.Whole > 0);
        var rows = (rowsBy is ComparedBy.Month ? all : all.OrderByDescending(row => row.Share.Value).ThenBy(row => row.Name, StringComparer.Ordinal))
            .Take(top).ToList();
        double Percent(double? share) => Math.Round(100 * (share ?? 0), 1);
        return PlotlyFigure.Chart(
            new(Finding(), of.Meaning, Says()),
            [of.Label],
            60 + 30 * Math.Max(1, rows.Count),
            [
                PlotlyFigure.Trace(
                    "bar",
                    ("orientation", "h"),
                    ("name", of.Label),
                    ("x", rows.Select(row => Percent(row.Share.Value))),
                    ("y", Enumerable.Range(0, rows.Count)),
                    ("error_x", of.CountsWords ? null : new
                    {
                        type = "data",
                        symmetric = false,
                        array = rows.Select(row => Percent(row.Share.Limits!.Value.High - row.Share.Value)),
                        arrayminus = rows.Select(row => Percent(row.Share.Value - row.Share.Limits!.Value.Low)),
                        thickness = 1.5,
                        width = 4,
                        color = ChartTheme.Ink,
                    }),
                    ("hovertext", rows
                        .Select(row => $"<b>{Labels.Hover(row.Name)}</b><br>{of.Label}: {row.Share}<br>{Number(row.Share.Part)} of {Number(row.Share.Whole)}")),
                    ("hoverinfo", "text"),
                    ("customdata", rows.Select(row => comparison.Passages(row.Name, row.Share)?.Address ?? "")),
                    ("marker", PlotlyFigure.Fill(Palette.Paraphrased))),
            ],
            rows.Where(row => !of.CountsWords).Select(row => new ChartNumber(row.Name, of.Label, row.Share.Part, comparison.Passages(row.Name, row.Share)!)),
            ("bargap", 0.3),
            ("xaxis", Axes.Shares(of.CountsWords ? "share" : "share; the line is between what limits it may lie (95%)",
                most: rows.Select(row => Percent(row.Share.Limits?.High ?? row.Share.Value)).DefaultIfEmpty(100).Max())),
            ("yaxis", Axes.Names(rows.Select(row => $"{Labels.Wrap(row.Name)} ({Number(row.Share.Whole)})"))));

        string Finding() => rows.Count == 0 ? $"Nothing can be compared by {by}"
            : rows.MaxBy(row => row.Share.Value) is var (name, share)
                ? string.Create(CultureInfo.InvariantCulture,
                    $"{char.ToUpperInvariant(of.Label[0])}{of.Label[1..]}: most in {Labels.Shorten(name, 60)}, {100 * share.Value:0}%") : "";

        string Says() => rows.Count == 0 ? "No article says it."
            : $"{of.Meaning} By {by}: {string.Join("; ", rows.Take(12).Select(row => $"{row.Name} {row.Share}"))}.";
    }
}
