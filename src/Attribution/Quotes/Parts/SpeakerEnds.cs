using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Quotes.Parts;

/// <summary>
/// Frees speakers of when, where and how they spoke: "said lawyer Nell Abara outside court", "Belmar Steel today reported". What
/// belongs to them stays: "said Ruth Agbo of the Growers Union".
/// </summary>
internal static class SpeakerEnds
{
    private static readonly WordSet Circumstances = WordSet.Of("words-of-quotes.tsv", "circumstances");

    private static readonly WordSet Ways = WordSet.Of("words-of-quotes.tsv", "ways");

    private static readonly WordSet Speaking = WordSet.Of("words-of-quotes.tsv", "speaking");

    /// <summary>What of <paramref name="source"/> names the speaker.</summary>
    public static TokenRange Of(TokenView text, TokenRange source, TokenRange cue) =>
        source.First >= cue.End ? Behind(text, source) : source.End <= cue.First ? Before(text, source) : source;

    /// <summary>The speaker behind a cue, without the circumstances behind it.</summary>
    private static TokenRange Behind(TokenView text, TokenRange source)
    {
        var inClause = false;
        for (var i = source.First + 1; i < source.End; i++)
        {
            if (text.QuotationAt(i) >= 0 && text.QuotationAt(i) != text.QuotationAt(source.First)) continue;
            var comma = text.Is(i, Trait.Comma);
            if (comma) inClause = false;
            else inClause |= text.Is(i, Trait.Wh | Trait.Finite) || text.Is(i, Trait.Gerund | Trait.Participle) && text.PhraseAt(i) < 0;
            if (!inClause && Begins(text, comma ? i + 1 : i, source.End, afterName: text.Is(i - 1, Trait.Name) && !IsRole(text, i - 1), comma))
                return source with { End = i };
        }
        return source;
    }

    /// <summary>Whether a circumstance begins at token <paramref name="i"/>.</summary>
    private static bool Begins(TokenView text, int i, int end, bool afterName, bool comma)
    {
        if (i >= end || text.PhraseAt(i - 1) >= 0 && text.PhraseAt(i) == text.PhraseAt(i - 1)) return false;
        if (comma) return text.Is(i, Trait.Gerund) && text.IsAny(i, Speaking) || text.IsAny(i, Circumstances) && text.Is(i, Trait.Preposition | Trait.Wh);
        if (Adjuncts.Time(text, i, text.Count) > i || Adjuncts.Manner(text, i, text.Count) > i) return true;
        if (text.IsAny(i, Circumstances) && text.Is(i, Trait.Preposition | Trait.Wh | Trait.Adverb)) return true;
        if (text.Is(i, Trait.Adverb) && text.IsAny(i + 1, Circumstances)) return true;
        if (!afterName || !text.Is(i, Trait.Preposition)) return false;
        if (text.Is(i, Trait.To)) return true;
        return text.IsAny(i, Ways)
            && (text.Is(i + 1, Trait.Possessive) || text.IsAny(i + 1, "a", "an") || text.Is(i, "by") && text.Is(i + 1, Trait.Noun));
    }

    private static bool IsRole(TokenView text, int i) => text.Lexicon.Roles.Find(text[i]) is not null;

    /// <summary>The speaker before a cue, without the time behind it; where there is only a time, the subject before that.</summary>
    private static TokenRange Before(TokenView text, TokenRange source)
    {
        var end = source.End;
        var phrase = text.PhraseStart(end);
        if ((phrase > source.First || (phrase == source.First && text.IsLower(end - 1))) && Adjuncts.Time(text, phrase, end) == end) end = phrase;
        else
            while (end > source.First && IsTime(text, end - 1)) end--;
        if (end == source.End) return source;
        if (end == source.First) return SourceFinder.LeftOf(text, source.First, text.SentenceStart(source.First)) ?? source;
        if (text.Is(end - 1, Trait.Preposition) && !text.Is(end - 1, "of")) end--;
        return end == source.First
            || text.Is(end - 1, Trait.Determiner | Trait.Preposition | Trait.Adjective | Trait.PossessiveMark) ? source : source with { End = end };
    }

    private static bool IsTime(TokenView text, int i) => text.Is(i, Trait.Time) && text.IsLower(i);
}
