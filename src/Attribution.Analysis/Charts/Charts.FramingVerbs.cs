using Attribution.Corpus;
using Attribution.Passages;
using static Attribution.Charts.Counting;

namespace Attribution.Charts;

public static partial class Charts
{
    /// <summary>
    /// With which verbs each speaker is quoted: verbs that only report ("said"), that take what was said as true
    /// ("revealed"), that keep a distance ("claimed"), and so on.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="top">How many speakers are shown, those with the most quotes; the others are one row.</param>
    public static NewsChart FramingVerbs(NewsCorpus corpus, int top = 15)
    {
        var quotes = PassageSelection<QuotePassage>.Of(QuotePassage.List, corpus);
        var speakers = Tops<QuotePassage>.Of(quotes, "speaker", top);
        var bars = new StackedBars<QuotePassage>(speakers.Rows, "framing", Palette.Framings, "quote") { Pieces = "verb", NameOf = verb => Framing.IsKnown(verb, corpus.Lexicon) ? verb : "" };
        return bars.Chart(new(Finding(), "With which verbs is each speaker quoted?", Says()), "quotes");

        string Finding()
        {
            if (quotes.Count == 0) return "Nobody is quoted";
            var neutral = quotes.And("framing", Framing.Neutral).Count;
            return $"{Capital(Of(neutral, quotes.Count, "quote"))} {Is(neutral)} reported with a neutral verb";
        }

        string Says() => quotes.Count == 0 ? "No quotes were found." : $"{Number(quotes.Count, "quote")} by the verb that reports them. By speaker: {bars.InWords}.";
    }
}
