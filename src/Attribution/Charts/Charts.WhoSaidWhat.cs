using System.Collections.Immutable;
using Attribution.Corpus;
using Attribution.Passages;
using Attribution.Quotes;

namespace Attribution.Charts;

public static partial class Charts
{
    /// <summary>Who said what: quotes per speaker, in the speaker's words or in the writer's. Joint speakers count each.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="top">How many speakers are shown, those with the most quotes; what the chart says counts the others.</param>
    public static NewsChart WhoSaidWhat(NewsCorpus corpus, int top = 20)
    {
        var quotes = corpus.Articles.SelectMany(article => article.Quotes).ToList();
        var spoken = quotes.Where(quote => !quote.Quote.Negated)
            .SelectMany(quote => Speakers.Of(corpus, quote).Select(name => (Name: name, quote.Quote.Kind)))
            .ToList();
        var all = Ranking.Of(spoken, quote => quote.Name).OrderByDescending(row => Speakers.IsKnown(row.Name)).ToList();
        var known = all.Count(row => Speakers.IsKnown(row.Name));
        var rows = all.Take(Math.Min(top, known)).Concat(all.Skip(known)).ToImmutableArray();
        var kinds = new[] { QuoteKind.Direct, QuoteKind.Mixed, QuoteKind.Indirect };
        var traces = kinds.Select(kind =>
        {
            var counts = rows.Select(row => row.Items.Count(item => item.Kind == kind)).ToArray();
            return PlotlyFigure.Bar(Palette.Of(kind), counts, rows.Select((row, index) =>
                $"{Labels.Hover(row.Name)}<br>{Number(counts[index], $"{Palette.Of(kind).Name} quote")} of {row.Count}"));
        });
        return PlotlyFigure.Chart(
            "Who said what, and in whose words",
            Says(),
            PlotlyFigure.RowsHeight(rows.Length),
            traces,
            ("barmode", "stack"),
            ("bargap", 0.3),
            ("xaxis", PlotlyFigure.Counts("quotes", rows.Select(row => row.Count).DefaultIfEmpty().Max())),
            ("yaxis", PlotlyFigure.Names(rows.Select(row => Labels.Wrap(row.Name)))),
            ("legend", PlotlyFigure.Legend()),
            ("margin", PlotlyFigure.Margin));

        string Says()
        {
            var negated = quotes.Count(quote => quote.Quote.Negated);
            var leftOut = negated == 0 ? "" : $" Left out: {Number(negated, "quote")} of what somebody did not say.";
            if (rows.Length == 0) return $"No quotes were found.{leftOut}";
            var shares = string.Join(", ", kinds.Select(kind => Number(spoken.Count(item => item.Kind == kind), Palette.Of(kind).Name, Palette.Of(kind).Name)));
            var most = known == 0 ? "" : $" {Labels.Shorten(rows[0].Name, 80)} has the most, {Number(rows[0].Count)}.";
            var others = all.Take(known).Skip(top).ToList();
            var more = others.Count == 0 ? "" : $" Not shown: {Number(others.Count, "speaker")} with {Number(others.Sum(row => row.Count), "quote")}.";
            return $"{Number(quotes.Count - negated, "quote")}: {shares}.{most}{more}{leftOut}";
        }
    }
}
