using System.Collections.Immutable;
using System.Globalization;
using Attribution.Evaluation;
using Plotly.NET;
using static Attribution.Charts.Counting;

namespace Attribution.Charts.Questions;

/// <summary>Makes <see cref="Charts.Scores"/>.</summary>
internal static class ScoresChart
{
    public static NewsChart Make(GoldEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        const int few = 30;
        ImmutableArray<Score> scores = [.. evaluation.Scores.Where(score => score.Gold > 0)];
        return PlotlyFigure.Chart(
            new(Finding(), "How sure is it that what was found is right, and that what is there was found?", Says()),
            ["precision", "recall"],
            60 + 40 * Math.Max(1, scores.Length),
            [
                Dots("precision", "of what was found, right", Palette.Verbatim, "circle", -0.15, score => (score.RightOfFound, score.Found)),
                Dots("recall", "of what is annotated, found", Palette.Paraphrased, "diamond", 0.15, score => (score.RightOfGold, score.Gold)),
            ],
            [],
            ("xaxis", Axes.Shares("share; the line is between what limits it may lie (95%)", Start())),
            ("yaxis", Axes.Names(scores.Select(score => Labels.Wrap($"{score.Title} ({Number(score.Gold)})", 22)))));

        Trace Dots(string name, string meaning, Swatch swatch, string symbol, double shift, Func<Score, (int Right, int Of)> counts)
        {
            var rows = scores.Select(counts).ToList();
            var limits = rows.Select(row => Interval.Of(row.Right, row.Of)).ToList();
            double Share(int row) => rows[row].Of == 0 ? 0 : rows[row].Right / (double)rows[row].Of;
            return PlotlyFigure.Trace(
                "scatter",
                ("mode", "markers"),
                ("name", name),
                ("x", rows.Select((_, row) => Math.Round(100 * Share(row), 1))),
                ("y", rows.Select((_, row) => row + shift)),
                ("error_x", new
                {
                    type = "data",
                    symmetric = false,
                    array = limits.Select((limit, row) => Length(limit.High - Share(row))),
                    arrayminus = limits.Select((limit, row) => Length(Share(row) - limit.Low)),
                    thickness = 2,
                    width = 4,
                    color = swatch.Color,
                }),
                ("hovertext",
                    rows.Select((row, index) =>
                        $"<b>{Labels.Hover(scores[index].Title)}</b><br>{meaning}: {Number(row.Right)} of {Number(row.Of)}<br>may lie between "
                            + $"{limits[index]}")),
                ("hoverinfo", "text"),
                ("cliponaxis", false),
                ("marker", new { color = swatch.Color, symbol, size = 10, line = new { color = ChartTheme.Edge, width = 0.7 } }));
        }

        // No line is shorter than nothing: rounded, that would be a negative zero, which front ends write as another number.
        static double Length(double share) => Math.Round(100 * Math.Max(0, share), 1);

        // Dots need no axis from 0: it begins below the lowest line.
        int Start() =>
            scores.IsEmpty ? 0
                : (int)(4 * scores.Min(score => Math.Min(Interval.Of(score.RightOfFound, score.Found).Low,
                    Interval.Of(score.RightOfGold, score.Gold).Low))) * 25;

        string Finding() => scores.IsEmpty
            ? "No article with annotation by hand was scored"
            : scores.Count(score => score.Gold < few) is > 0 and var rare
                ? $"{Capital(Of(rare, scores.Length, "score"))} {Verb(rare, "rest")} on fewer than {few} examples, the others on more"
                : $"All scores rest on {few} examples or more";

        string Says() => scores.IsEmpty
            ? "Nothing is annotated."
            : $"F1 of what was found in {Number(evaluation.Articles, "article")}: {string.Join("; ", scores.Select(Measured))}.";

        string Measured(Score score) => $"{score.Title} {score.F1.ToString("0.000", CultureInfo.InvariantCulture)} (n = {Number(score.Gold)})";
    }
}
