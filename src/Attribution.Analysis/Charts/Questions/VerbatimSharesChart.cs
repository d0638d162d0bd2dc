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
        var spoken = speakers.Rows.Select(row => (Row: row, Words: QuotedWords.Of(row.Passages.Rows, perQuote))).Where(pair => pair.Words.All > 0).ToList();
        var (rows, words) = (spoken.ConvertAll(pair => pair.Row), spoken.ConvertAll(pair => pair.Words));
        var all = QuotedWords.Of(quotes.Rows, perQuote);
        var denied = quotes.Rows.Count(quote => quote.IsDeniedByCue);
        var parts = new (Swatch Swatch, Func<QuotedWords, int> Count)[]
        {
            (Palette.Verbatim, row => row.Verbatim),
            (Palette.ByAnother, row => row.ByAnother),
            (Palette.Paraphrased, row => row.Paraphrased),
        }.Where(part => part.Swatch != Palette.ByAnother || all.ByAnother > 0).ToList();
        var traces = parts.Select(part => PlotlyFigure.Trace(
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
                    $"<b>{Labels.Hover(rows[index].Name)}</b><br>{part.Swatch.Name}: {Of(part.Count(row), row.All, "word")}<br>in "
                        + $"{Number(rows[index].Passages.Count, "quote")}")),
            ("hoverinfo", "text"),
            ("customdata", rows.Select(row => row.Passages.Query.Address)),
            ("marker", PlotlyFigure.Fill(part.Swatch))));
        return PlotlyFigure.Chart(
            new(Finding(), "How much of what each speaker is quoted with stands in quotation marks?", Says()),
            [.. parts.Select(part => part.Swatch.Name)],
            56 + 34 * Math.Max(1, words.Count),
            traces,
            rows.Select(row => new ChartNumber(row.Name, "quotes", row.Passages.Count, row.Passages.Query)),
            ("barmode", "stack"),
            ("bargap", 0.28),
            ("xaxis", Axes.Shares("share of the words (their number)")),
            ("yaxis", Axes.Names(rows.Select((row, index) => $"{Labels.Wrap(row.Name)} ({Number(words[index].All)})"))));

        string Finding() => quotes.Count == 0 ? "Nobody is quoted"
            : all.All == 0 ? "No words are anybody's own"
            : all.InMarks == 0 ? "None of the quoted words stands in quotation marks"
            : $"{Percent(all.InMarks, all.All)}% of the quoted words stand in quotation marks";

        string Says() => quotes.Count == 0 ? "No quotes were found."
            : $"{Number(all.InMarks)} of {Number(all.All, "word")} that speakers are quoted with stand in quotation marks"
                + $"{(all.ByAnother == 0 ? "" : $", {Number(all.ByAnother)} of them in those of another speaker, who tells them")}."
                + $"{(denied == 0 ? "" : $" Left out are the words of what somebody denies, in {Number(denied, "quote")}.")}"
                + " In marks of their own, by speaker: "
                + string.Join("; ",
                    rows.Take(12).Select((row, index) => $"{Name(row.Name)} {Number(words[index].Verbatim)} of {Number(words[index].All)}")) + ".";
    }
}
