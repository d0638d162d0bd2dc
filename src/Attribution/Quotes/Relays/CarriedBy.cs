using Attribution.Documents;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Quotes.Relays;

/// <summary>The outlet that made the words public: "Lin said in comments carried by Xinhua", "in remarks aired by the BBC, Lin said".</summary>
internal static class CarriedBy
{
    /// <summary>How far from the cue, in tokens, the outlet may stand.</summary>
    private const int Near = 50;

    private static readonly WordSet Carried = WordSet.Of("words-of-quotes.tsv", "carried");

    /// <summary>The phrases behind "carried by", in the sentence of the quote's cue and outside of what is quoted.</summary>
    public static IEnumerable<Relay> Find(TokenView text, Quote quote, TextSpan cue)
    {
        var at = text.TokenFrom(cue.Start);
        var end = Math.Min(text.SentenceEnd(at), at + Near);
        for (var i = Math.Max(text.SentenceStart(at), at - Near); i < end; i++)
        {
            if (!IsCarried(text, i) || text.PhraseEnd(i + 1) <= i + 1) continue;
            var phrase = text.Span(i + 1, text.PhraseEnd(i + 1));
            if (!quote.Content.Any(piece => piece.Overlaps(phrase))) yield return new(phrase, nameof(CarriedBy), IsOccasion: true);
        }
    }

    /// <summary>Whether token <paramref name="by"/> is the "by" of "carried by".</summary>
    public static bool IsCarried(TokenView text, int by) => text.Is(by, "by") && Carried.Contains(text[by - 1]);
}
