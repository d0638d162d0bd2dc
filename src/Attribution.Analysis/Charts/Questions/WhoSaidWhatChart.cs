using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;
using Attribution.Quotes;
using static Attribution.Charts.Counting;

namespace Attribution.Charts.Questions;

/// <summary>Makes <see cref="Charts.WhoSaidWhat"/>.</summary>
internal static class WhoSaidWhatChart
{
    public static NewsChart Make(NewsCorpus corpus, int top = 20)
    {
        var quotes = PassageSelection<QuoteRow>.Of(Passage.Quotes, corpus);
        var speakers = Tops<QuoteRow>.Of(quotes, "speaker", top);
        var kinds = new[] { QuoteKind.Direct, QuoteKind.Mixed, QuoteKind.Indirect }.Select(Palette.Of).ToList();
        var bars = new StackedBars<QuoteRow>(speakers.Rows, "kind", kinds, "quote");
        return bars.Chart(new(Finding(), "Who is quoted how often, and in whose words?", Says()), "quotes");

        string Finding()
        {
            if (quotes.Count == 0) return "Nobody is quoted";
            if (quotes.Count == 1) return $"The only quote is by {Name(speakers.Rows[0].Name)}";
            if (speakers.Leading() is not { } leading) return $"{Number(quotes.Count, "quote")}, and no speaker is named";
            if (leading.Count == 1 && speakers.Named > 3) return $"{Number(quotes.Count, "quote")}; no known speaker has more than one";
            return $"{leading.Who} {(leading.Several ? "speak" : "speaks")} most: {Of(leading.Count, quotes.Count, "quote")}{(leading.Several ? " each" : "")}";
        }

        string Says()
        {
            var negated = Passage.Quotes.Of(corpus).Count(quote => quote.Negated);
            var leftOut = negated == 0 ? "" : $" Left out: {Number(negated, "quote")} of what somebody did not say.";
            if (quotes.Count == 0) return $"No quotes were found.{leftOut}";
            var shares = string.Join(", ", kinds.Select(kind => $"{Number(quotes.And("kind", kind.Name).Count)} {kind.Name}"));
            return $"{Number(quotes.Count, "quote")}: {shares}. By speaker: {bars.InWords}.{leftOut}";
        }
    }
}
