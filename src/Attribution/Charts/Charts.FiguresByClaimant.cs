using System.Globalization;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Figures;

using Attribution.Passages;

namespace Attribution.Charts;

public static partial class Charts
{
    /// <summary>Which figures the articles give, and who claims each. Dates are left out.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="top">How many figures are shown, in reading order.</param>
    public static NewsChart FiguresByClaimant(NewsCorpus corpus, int top = 30)
    {
        var all = FigureRows(corpus);
        var shown = all.Take(top).ToList();
        var traces = Palette.Voices.Where(voice => shown.Any(row => row.Voice == voice)).Select(voice =>
        {
            var swatch = Palette.Of(voice);
            var rows = shown.Select((row, index) => (row, index)).Where(pair => pair.row.Voice == voice).ToList();
            return PlotlyFigure.Trace(
                "scatter",
                ("mode", "markers+text"),
                ("name", swatch.Name),
                ("x", rows.Select(_ => 0)),
                ("y", rows.Select(pair => pair.index)),
                ("text", rows.Select(pair => pair.row.Label)),
                ("textposition", "middle right"),
                ("hovertext", rows.Select(pair => pair.row.Hover)),
                ("hoverinfo", "text"),
                ("cliponaxis", false),
                ("marker", new { color = swatch.Color, size = 13, line = new { color = "#444444", width = 1 } }));
        });
        return PlotlyFigure.Chart(
            "Which figures stand in the articles, and who claims them",
            Says(),
            130 + 44 * Math.Max(1, shown.Count),
            traces,
            ("xaxis", new { visible = false, range = new[] { -0.06, 1 }, @fixedrange = true }),
            ("yaxis", PlotlyFigure.Names(shown.Select(row => Labels.Wrap(row.Name, 22)))),
            ("legend", PlotlyFigure.Legend()),
            ("margin", PlotlyFigure.Margin));

        string Says()
        {
            if (all.Count == 0) return "No figures were found besides dates.";
            var own = all.Count(row => row.Voice == Voice.Author);
            var more = all.Count > shown.Count ? $" Shown are the first {shown.Count}." : "";
            return $"{Number(all.Count, "figure")} besides dates: {Number(all.Count - own)} claimed by a source, {Number(own)} in the writer's own voice.{more}";
        }
    }

    private static List<FigureRow> FigureRows(NewsCorpus corpus)
    {
        var rows = new List<FigureRow>();
        foreach (var article in corpus.Articles)
        {
            var quotes = article.Quotes.ToDictionary(quote => quote.Id, StringComparer.Ordinal);
            foreach (var sourced in article.Figures)
            {
                if (sourced.Figure.Kind == FigureKind.Date) continue;
                var quote = sourced.Quote is null ? null : quotes.GetValueOrDefault(sourced.Quote);
                if (quote is { Quote.Negated: true }) continue;
                rows.Add(FigureRow.Of(corpus, article, sourced, quote));
            }
        }
        return rows;
    }

    private sealed record FigureRow(string Name, string Claimant, string? Relay, Voice Voice, string Hover)
    {
        /// <summary>Claimant and relay beside the dot; each line keeps its distance from it.</summary>
        public string Label
        {
            get
            {
                var via = Relay is null ? "" : $"<br><i>via {Labels.Plain(Labels.Shorten(Relay, 24))}</i>";
                return "\u2002" + $"{Labels.Wrap(Claimant, 26)}{via}".Replace("<br>", "<br>\u2002", StringComparison.Ordinal);
            }
        }

        public static FigureRow Of(NewsCorpus corpus, Article article, SourcedFigure sourced, SourcedQuote? quote)
        {
            var figure = sourced.Figure;
            var text = figure.Span.Of(article.Text);
            var claimant = quote is null ? Speakers.Writer : Speakers.First(corpus, quote);
            var relay = sourced.Relay is null ? null : corpus.NameOf(sourced.Relay);
            var voice = quote is null ? Voice.Author : Palette.VoiceOf(quote.Quote.Kind);
            var value = figure.Value is null ? "" : string.Create(CultureInfo.InvariantCulture, $"<br>value: {figure.Value:#,0.##}{(figure.Upper is null ? "" : $" to {figure.Upper:#,0.##}")} {Labels.Plain(figure.Unit ?? "")}");
            var of = figure.Of is null ? "" : $"<br>of: {Labels.Hover(figure.Of)}";
            var via = relay is null ? "" : $"<br>via {Labels.Hover(relay)}";
            var hover = $"<b>{Labels.Hover(text)}</b>{value}{of}<br>claimed by {Labels.Hover(claimant)} ({Palette.Of(voice).Name}){via}<br>{Labels.Plain(article.Document.Id)}";
            var name = figure.Of is null || text.Contains(figure.Of, StringComparison.OrdinalIgnoreCase) ? text : $"{text} ({figure.Of})";
            return new(name, claimant, relay, voice, hover);
        }
    }
}
