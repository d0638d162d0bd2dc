using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>Finds where a subordinate clause at the head of a sentence gives way to the main clause.</summary>
internal static class MainClause
{
    /// <summary>
    /// The first comma from <paramref name="start"/> on behind which a subject and a finite verb follow; <paramref name="end"/> where none
    /// is.
    /// </summary>
    public static int Comma(TokenView text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!text.Is(i, Trait.Comma) || text.QuotationAt(i) >= 0) continue;
            if (Opens(text, i + 1, end)) return i;
        }
        return end;
    }

    /// <summary>Whether the sentence that begins at <paramref name="first"/> opens with a clause or phrase that leads up to the main clause.</summary>
    public static bool IsDelayed(TokenView text, int first)
    {
        if (text.Is(first, Trait.Conjunction | Trait.Open)) first++;
        return text.Is(first, Trait.Subordinator | Trait.Participle | Trait.Gerund)
            || (text.Is(first, Trait.Wh) && text.Lemma(first) is "when" or "where")
            || (text.Is(first, Trait.Preposition) && text.Is(first + 1, Trait.Gerund));
    }

    private static bool Opens(TokenView text, int first, int end)
    {
        var i = first;
        while (i < end && i < first + 12)
        {
            var next = text.PhraseEnd(i);
            if (next > i) i = next;
            else if (text.Is(i, Trait.Finite)) return i > first;
            else if (text.Is(i, Trait.Preposition | Trait.Adverb | Trait.PossessiveMark | Trait.Adjective) && !text.Is(i, Trait.Subordinator)) i++;
            else if (i > first && text.Is(i, Trait.Comma) && text.PhraseEnd(i + 1) > i + 1) i++;
            else return false;
        }
        return false;
    }
}
