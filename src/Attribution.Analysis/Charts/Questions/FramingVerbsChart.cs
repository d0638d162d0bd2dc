using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;
using static Attribution.Charts.Counting;

namespace Attribution.Charts.Questions;

/// <summary>Makes <see cref="Charts.FramingVerbs"/>.</summary>
internal static class FramingVerbsChart
{
    public static NewsChart Make(NewsCorpus corpus, int top = 15)
    {
        var quotes = PassageSelection<QuoteRow>.Of(Passage.Quotes, corpus);
        var speakers = Tops<QuoteRow>.Of(quotes, "speaker", top);
        var bars = new StackedBars<QuoteRow>(speakers.Rows, "framing", Palette.Framings, "quote")
        {
            Pieces = "verb",
            NameOf = verb => Framing.IsKnown(verb, corpus.Lexicon) ? verb : ""
        };
        return bars.Chart(new(Finding(), "With which verbs is each speaker quoted?", Says()), "quotes");

        string Finding()
        {
            if (quotes.Count == 0) return "Nobody is quoted";
            var neutral = quotes.And("framing", Framing.Neutral).Count;
            return $"{Capital(Of(neutral, quotes.Count, "quote"))} {Is(neutral)} reported with a neutral verb";
        }

        string Says() =>
            quotes.Count == 0 ? "No quotes were found." : $"{Number(quotes.Count, "quote")} by the verb that reports them. By speaker: {bars.InWords}.";
    }
}
