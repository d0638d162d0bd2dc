using Attribution.Documents;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Quotes.Relays;

/// <summary>
/// The occasion of a quote names the outlet to which it was said, or in which it stood: "in an interview with the BBC", "said Sunday on CNN",
/// "on “Morning Joe”, Lin said", "during an ABC News interview", "in an op-ed in the Gazette", "reached by Politico", "a letter seen by Reuters".
/// </summary>
internal static class Occasion
{
    /// <summary>How far from the cue, in characters, the occasion may stand.</summary>
    private const int Near = 300;

    /// <summary>The most tokens from a preposition back to what it hangs on, over when it was: "said early Sunday on".</summary>
    private const int Between = 5;

    /// <summary>The most tokens of a phrase that names an outlet.</summary>
    private const int Longest = 20;

    private static readonly WordSet Occasions = Words("occasions"), Hearing = Words("hearing-participles"), Seeing = Words("seeing-participles");

    /// <summary>The phrases in the sentence of the quote's cue that may name the outlet that asked, aired or printed it.</summary>
    public static IEnumerable<Relay> Find(TokenView text, Quote quote, TextSpan cue)
    {
        var sentence = text.Document.Sentences[text.Document.SentenceAt(cue.Start)];
        var (start, end) = (Math.Max(sentence.Span.Start, cue.Start - Near), Math.Min(sentence.Span.End, cue.End + Near));
        for (var i = text.TokenFrom(start); i < text.Count && text.Document.Tokens[i].Span.Start < end; i++)
        {
            if (IsSaid(quote, text.Span(i, i + 1)) || text.Is(i - 1, "the") && !IsModifier(text, i)) continue;
            var before = text[i - 1] is "“" or "\"" or "‘" or "''" or "``" ? i - 1 : i;
            var isSources = quote.Source!.Value.Overlaps(text.Span(i, i + 1));
            if (!IsThrough(text, before)
                && (isSources || !(IsTold(text, cue, before) || IsAired(text, quote, cue, before, sentence.FirstToken) || IsModifier(text, i)))) continue;
            var name = text.Is(i, Trait.Determiner) ? i + 1 : i;
            var behind = i;
            var last = Math.Min(text.Count, name + Longest);
            while (behind < last && (behind <= name || behind < text.PhraseEnd(name)) && !IsSaid(quote, text.Span(behind, behind + 1))) behind++;
            // "magazine The Bark"
            if (behind > name && behind < last && text.IsLower(behind - 1) && SourceWords.IsOutlet(text[behind - 2], text[behind - 1]) && text.IsCapital(behind)
                && !IsSaid(quote, text.Span(behind, behind + 1)))
                behind = Math.Max(behind, Math.Min(last, text.PhraseEnd(behind)));
            if (behind > name && MayBeNamed(text, i, behind)) yield return new(text.Span(i, behind), nameof(Occasion), IsOccasion: true);
        }
    }

    /// <summary>Whether the phrase holds a name or a noun for outlets ("the paper"), and is no date.</summary>
    private static bool MayBeNamed(TokenView text, int first, int behind)
    {
        for (var i = first; i < behind; i++)
            if ((text.Is(i, Trait.Name) && !text.Is(i, Trait.Time)) || SourceWords.IsOutlet(text[i - 1], text[i])) return true;
        return false;
    }

    private static bool IsSaid(Quote quote, TextSpan token) => quote.Content.Any(piece => piece.Overlaps(token));

    /// <summary>Whether what begins at token <paramref name="i"/> hears the quote, or hangs on what it is called: "told", "an interview with".</summary>
    private static bool IsTold(TokenView text, TextSpan cue, int i) => i > 0
        && (text.Lemma(i - 1) == "tell" && cue.Contains(text.Span(i - 1, i))
            || i > 1 && Occasions.Contains(text.Lemma(BeforeTime(text, i - 2))) && text.IsAny(i - 1, "with", "to", "on", "in", "for", "of"));

    /// <summary>The last token up to <paramref name="i"/> that tells no time: "interview" in "an interview last October on".</summary>
    private static int BeforeTime(TokenView text, int i)
    {
        var before = i;
        while (before > 0 && i - before < Between
            && (text.Is(before, Trait.Time | Trait.Number) || (text.Is(before + 1, Trait.Time) && text.Is(before, Trait.Preposition | Trait.Adjective))))
            before--;
        return before;
    }

    /// <summary>
    /// Whether it aired or printed the quote: behind the cue and perhaps a time, behind what was said ("described the fire to X"), or at the head of
    /// the sentence.
    /// </summary>
    private static bool IsAired(TokenView text, Quote quote, TextSpan cue, int i, int first)
    {
        if (i == 0 || !text.IsAny(i - 1, "with", "to", "on", "in", "for", "via")) return false;
        var before = i - 2;
        while (before >= first && i - 2 - before < Between
            && (text.Is(before, Trait.Time | Trait.Adverb | Trait.Number | Trait.Comma)
                || (text.Is(before, Trait.Preposition | Trait.Adjective) && text.Is(before + 1, Trait.Time))))
            before--;
        if (before < first) return text.IsAny(i - 1, "on", "with", "in");
        if (text.IsAny(i - 1, "with", "to") && IsSaid(quote, text.Span(before, before + 1))) return true;
        return text.Document.Tokens[before].Pos == PartOfSpeech.Verb && cue.Contains(text.Span(before, before + 1));
    }

    /// <summary>"speaking to X", "interviewed by X", "reached by X", "who spoke with X", "obtained by X".</summary>
    private static bool IsThrough(TokenView text, int i)
    {
        if (i < 2) return false;
        var verb = text.Is(i - 2, Trait.Time | Trait.Adverb) ? i - 3 : i - 2;
        return text.Is(i - 1, "by") ? Seeing.Contains(text[verb]) : text.IsAny(i - 1, "to", "with", "on", "in", "for") && Hearing.Contains(text[verb]);
    }

    /// <summary>"an ABC News interview", "a Sun op-ed": a name before a noun for an occasion, in a phrase behind a preposition.</summary>
    private static bool IsModifier(TokenView text, int i)
    {
        if (!text.Is(i, Trait.Name)) return false;
        var phrase = text.PhraseAt(i);
        if (phrase < 0) return false;
        var (first, end) = (text.Document.NounPhrases[phrase].FirstToken, text.Document.NounPhrases[phrase].EndToken);
        if (!text.Is(first - 1, Trait.Preposition) || !text.IsAny(first - 1, "in", "during", "at", "on", "from", "for", "of")) return false;
        for (var k = i + 1; k < Math.Min(end, i + Longest); k++)
            if (text.IsLower(k) && Occasions.Contains(text.Lemma(k))) return true;
        return false;
    }

    private static WordSet Words(string name) => WordSet.Of("words-of-quotes.tsv", name);
}
