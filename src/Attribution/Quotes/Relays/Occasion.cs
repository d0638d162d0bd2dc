using Attribution.Documents;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Quotes.Relays;

/// <summary>The occasion of a quote alone names the outlet to which it was said: "in an interview with the BBC", "said on CNN".</summary>
internal static class Occasion
{
    /// <summary>How far from the cue, in characters, the occasion may stand.</summary>
    private const int Near = 300;

    private static readonly WordSet Occasions = WordSet.Of("words-of-quotes.tsv", "occasions");

    /// <summary>The phrases in the sentence of the quote's cue that may name the outlet that asked or aired it.</summary>
    public static IEnumerable<Relay> Find(TokenView text, Quote quote, TextSpan cue)
    {
        var sentence = text.Document.Sentences[text.Document.SentenceAt(cue.Start)].Span;
        var (start, end) = (Math.Max(sentence.Start, cue.Start - Near), Math.Min(sentence.End, cue.End + Near));
        for (var i = text.TokenFrom(start); i < text.Count && text.Document.Tokens[i].Span.Start < end; i++)
        {
            if (text.Is(i - 1, "the") || !IsTold(text, cue, i - 1)) continue;
            var name = text.Is(i, "the") ? i + 1 : i;
            var behind = i;
            while (behind < text.Count && (behind <= name || behind < text.PhraseEnd(name)) && !IsPart(quote, text.Span(behind, behind + 1))) behind++;
            if (behind > name) yield return new(text.Span(i, behind), nameof(Occasion), IsOccasion: true);
        }
    }

    private static bool IsPart(Quote quote, TextSpan token) => quote.Source!.Value.Overlaps(token) || quote.Content.Any(piece => piece.Overlaps(token));

    /// <summary>
    /// Whether what stands behind token <paramref name="i"/> hears or airs the quote: behind "told", or behind "with", "to" or "on" of an
    /// occasion or of the cue.
    /// </summary>
    private static bool IsTold(TokenView text, TextSpan cue, int i)
    {
        if (i < 0) return false;
        if (text.Lemma(i) == "tell" && cue.Contains(text.Span(i, i + 1))) return true;
        if (i < 1 || text[i] is not ("with" or "to" or "on")) return false;
        return Occasions.Contains(text.Lemma(i - 1)) || (text.Document.Tokens[i - 1].Pos == PartOfSpeech.Verb && cue.Contains(text.Span(i - 1, i)));
    }
}
