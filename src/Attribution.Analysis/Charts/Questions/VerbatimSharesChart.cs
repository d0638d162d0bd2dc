using Attribution.Audit;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;
using static Attribution.Charts.Counting;

namespace Attribution.Charts.Questions;

/// <summary>Makes <see cref="Charts.VerbatimShares"/>.</summary>
internal static class VerbatimSharesChart
{
    public static NewsChart Make(NewsCorpus corpus, int top = 15)
    {
        var quotes = PassageSelection<QuoteRow>.Of(Passage.Quotes, corpus);
        var speakers = Tops<QuoteRow>.Of(quotes, "speaker", top);
        var perQuote = QuotedWords.PerQuote(corpus);
        var words = speakers.Rows.Select(row => QuotedWords.Of(row.Passages.Rows, perQuote)).ToList();
        var all = QuotedWords.Of(quotes.Rows, perQuote);
        var traces = new[] { (Swatch: Palette.Verbatim, Count: (Func<QuotedWords, int>)(row => row.Verbatim)),
            (Palette.Paraphrased, row => row.Paraphrased) }.Select(part => PlotlyFigure.Trace(
            "bar",
            ("orientation", "h"),
            ("name", part.Swatch.Name),
            ("x", words.Select(row => Math.Round(100.0 * part.Count(row) / Math.Max(1, row.All), 2))),
            ("y", Enumerable.Range(0, words.Count)),
            ("text", words.Select(row => part.Count(row) == 0 ? "" : $"{Percent(part.Count(row), row.All)}%")),
            ("textposition", "inside"),
            ("insidetextanchor", "middle"),
            ("textangle", 0),
            ("constraintext", "inside"),
            ("insidetextfont", new { color = part.Swatch.Ink }),
            ("hovertext",
                words.Select((row, index) =>
                    $"<b>{Labels.Hover(speakers.Rows[index].Name)}</b><br>{part.Swatch.Name}: {Of(part.Count(row), row.All, "word")}<br>in "
                        + $"{Number(speakers.Rows[index].Passages.Count, "quote")}")),
            ("hoverinfo", "text"),
            ("customdata", speakers.Rows.Select(row => row.Passages.Query.Address)),
            ("marker", PlotlyFigure.Fill(part.Swatch))));
        return PlotlyFigure.Chart(
            new(Finding(), "How much of what each speaker is quoted with stands in quotation marks?", Says()),
            ["verbatim", "paraphrased"],
            56 + 34 * Math.Max(1, words.Count),
            traces,
            speakers.Rows.Select(row => new ChartNumber(row.Name, "quotes", row.Passages.Count, row.Passages.Query)),
            ("barmode", "stack"),
            ("bargap", 0.28),
            ("xaxis", Axes.Shares("share of the words (their number)")),
            ("yaxis", Axes.Names(speakers.Rows.Select((row, index) => $"{Labels.Wrap(row.Name)} ({Number(words[index].All)})"))));

        string Finding() => quotes.Count == 0 ? "Nobody is quoted"
            : all.Verbatim == 0 ? "None of the quoted words is verbatim"
            : $"{Percent(all.Verbatim, all.All)}% of the quoted words are verbatim";

        string Says() => quotes.Count == 0 ? "No quotes were found."
            : $"{Number(all.Verbatim)} of {Number(all.All, "word")} that speakers are quoted with stand in quotation marks. By speaker: "
                + string.Join("; ",
                    speakers.Rows.Take(12).Select((row, index) => $"{Name(row.Name)} {Number(words[index].Verbatim)} of {Number(words[index].All)}")) + ".";
    }
}
