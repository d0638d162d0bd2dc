using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;
using Attribution.Quotes;
using Plotly.NET;
using static Attribution.Charts.Counting;

namespace Attribution.Charts.Questions;

/// <summary>Makes <see cref="Charts.WhereActorsSpeak"/>.</summary>
internal static class WhereActorsSpeakChart
{
    public static NewsChart Make(NewsCorpus corpus, int top = 15)
    {
        // Where somebody speaks is a place: what an article says again, in a caption, a key point and the body, stands in each of them.
        var quotes = new PassageSelection<QuoteRow>(Passage.Quotes, PassageQuery.All(Passage.Quotes.Name), Passage.Quotes.Of(corpus))
            .Without("said", "no", "asked");
        var again = quotes.And("said", "again").Count;
        var speakers = Tops<QuoteRow>.Of(quotes, "speaker", top).Names.ToList();
        var kinds = new[] { QuoteKind.Direct, QuoteKind.Mixed, QuoteKind.Indirect }.Select(Palette.Of).ToList();
        var one = corpus.Articles.Length <= 1;
        if (one) speakers = [.. speakers.OrderBy(row => row.Passages.Rows.Min(quote => quote.Span.Start))];
        var tenths = speakers.Select(row =>
            Enumerable.Range(1, 10).Select(tenth => row.Passages.And("tenth", tenth.ToString(System.Globalization.CultureInfo.InvariantCulture))).ToArray())
                .ToList();
        var numbers =
            from row in Enumerable.Range(0, speakers.Count)
            from tenth in Enumerable.Range(0, 10)
            where tenths[row][tenth].Count > 0
            select new ChartNumber(speakers[row].Name, $"{tenth * 10} to {tenth * 10 + 10}%", tenths[row][tenth].Count, tenths[row][tenth].Query);
        return PlotlyFigure.Chart(
            new(Finding(), one ? "Where in the article is each speaker quoted?" : "Where in the articles is each speaker quoted?", Says()),
            one ? [.. kinds.Where(kind => speakers.Any(row => row.Passages.And("kind", kind.Name).Count > 0)).Select(kind => kind.Name)] : [],
            56 + 31 * Math.Max(1, speakers.Count),
            one ? Quoted(speakers, kinds) : [Heat(speakers, tenths)],
            numbers,
            ("barmode", "overlay"),
            ("bargap", 0.4),
            ("xaxis", Axes.Shares(one ? "place in the article" : "place in the articles")),
            ("yaxis", Axes.Names(speakers.Select(row => Labels.Wrap(row.Name)), lines: one)));

        string Finding()
        {
            if (quotes.Count == 0) return "Nobody is quoted";
            var first = quotes.Rows.Count(row => row.Place.From < 50);
            var half = $"{Capital(Of(first, quotes.Count, "quote"))}{(again == 0 ? "" : ", repeats too,")} {Verb(first, "stand")} in the first half";
            return one && speakers.Count > 1 ? $"{half}; {Name(speakers[0].Name)} speaks first" : half;
        }

        string Says() => quotes.Count == 0 ? "No quotes were found."
            : $"{Number(quotes.Count, "quote")} by place"
                + $"{(again == 0 ? "" : $", {Number(again)} of which {(again == 1 ? "says" : "say")} again what the same source said in the article")}. "
                + string.Join("; ",
                    speakers.Take(12)
                        .Select(row =>
                            $"{Name(row.Name)} {Number(row.Passages.Count)}, the first at "
                                + $"{row.Passages.Rows.Min(quote => quote.Place.From):0}%, the last at "
                                + $"{row.Passages.Rows.Max(quote => quote.Place.From):0}%")) + $".{NotDrawn()}";

        string NotDrawn()
        {
            var shown = speakers.Select(row => row.Name).ToHashSet(StringComparer.Ordinal);
            var left = quotes.Rows.Count(row => !row.Sources.Any(shown.Contains));
            return left == 0 ? "" : $" Not drawn: {Number(left, "quote")} by others or without any words for the source.";
        }
    }

    private static IEnumerable<Trace> Quoted(List<BarRow<QuoteRow>> speakers, List<Swatch> kinds)
    {
        foreach (var kind in kinds)
        {
            var marks = speakers.SelectMany((row, index) => row.Passages.And("kind", kind.Name) is var own
                ? own.Rows.Select(quote => (index, quote, own.Query)) : []).ToList();
            if (marks.Count == 0) continue;
            yield return PlotlyFigure.Trace(
                "bar",
                ("orientation", "h"),
                ("name", kind.Name),
                ("base", marks.Select(mark => Math.Round(mark.quote.Place.From, 2))),
                ("x", marks.Select(mark => Math.Round(Math.Max(0.4, mark.quote.Place.To - mark.quote.Place.From), 2))),
                ("y", marks.Select(mark => mark.index)),
                ("width", marks.Select(_ => 0.62)),
                ("hovertext",
                    marks.Select(mark =>
                        $"<b>{Labels.Hover(speakers[mark.index].Name)}</b>, {kind.Name}, at {mark.quote.Place.From:0}%<br>"
                            + $"{Labels.Hover(Words.Said(mark.quote))}")),
                ("hoverinfo", "text"),
                ("customdata", marks.Select(mark => mark.Query.And("tenth", mark.quote.Tenth).Address)),
                ("marker", PlotlyFigure.Fill(kind)));
        }
    }

    private static Trace Heat(List<BarRow<QuoteRow>> speakers, List<PassageSelection<QuoteRow>[]> tenths) => PlotlyFigure.Trace(
        "heatmap",
        ("x", Enumerable.Range(0, 10).Select(tenth => tenth * 10 + 5)),
        ("y", Enumerable.Range(0, speakers.Count)),
        ("z", tenths.Select(row => row.Select(cell => cell.Count))),
        ("text", tenths.Select(row => row.Select(cell => cell.Count == 0 ? "" : Number(cell.Count)))),
        ("texttemplate", "%{text}"),
        ("hovertext",
            tenths.Select((row, index) =>
                row.Select((cell, tenth) =>
                $"<b>{Labels.Hover(speakers[index].Name)}</b><br>{Number(cell.Count, "quote")} from {tenth * 10} to {tenth * 10 + 10}% of the articles"))),
        ("hoverinfo", "text"),
        ("customdata", tenths.Select(row => row.Select(cell => cell.Query.Address))),
        ("colorscale", new[] { new object[] { 0, ChartTheme.Low }, [1, ChartTheme.High] }),
        ("showscale", false),
        ("xgap", 2),
        ("ygap", 2));
}
