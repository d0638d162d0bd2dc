using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>How far an object reaches as content: "the result as “an outlier”", "the claim that …".</summary>
internal static class Objects
{
    /// <summary>The end of the object that begins at <paramref name="start"/>, at <paramref name="limit"/> at the latest.</summary>
    public static int EndOf(TokenView text, int start, int limit)
    {
        for (var i = start; i < limit; i++)
        {
            if (text.QuotationAt(i) >= 0 && !text.Is(i, Trait.Open)) continue;
            if (i > start && Ends(text, i, limit)) return i;
        }
        return limit;
    }

    private static bool Ends(TokenView text, int i, int limit)
    {
        if (text.Is(i, Trait.Semicolon | Trait.Colon)) return true;
        if (text.Is(i - 1, Trait.Close) && text.Is(i - 2, Trait.Comma)) return !text.Is(i, Trait.Conjunction) || !text.Is(i + 1, Trait.Open);
        if (text.Is(i, Trait.Comma)) return !IsList(text, i, limit);
        if (text.Is(i, Trait.Conjunction)) return text.Is(i + 1, Trait.Finite | Trait.Adverb) && text.PhraseAt(i + 1) < 0;
        if (text.Is(i, Trait.Subordinator) && text.Lemma(i) is not "as")
            return text.Lemma(i) is "because" or "after" or "when" or "while" or "although" or "though" or "since" or "before" or "unless" or "until";
        if (text.Is(i, Trait.Wh) && text.Lemma(i) is "when" or "where") return true;
        if (text.Lemma(i) is "as" && text.Is(i + 1, Trait.Pronoun)) return true;
        if (text.Lemma(i) is "by" && text.Is(i + 1, Trait.Gerund)) return true;
        return Adjuncts.Time(text, i, limit) > i;
    }

    /// <summary>Whether the comma stands in a list: "drones, missiles and shells".</summary>
    private static bool IsList(TokenView text, int comma, int limit)
    {
        if (text.Is(comma - 1, Trait.Adjective | Trait.Participle | Trait.Adverb) && text.Is(comma + 1, Trait.Adjective | Trait.Participle | Trait.Adverb))
            return true;
        if (!text.Is(comma - 1, Trait.Noun | Trait.Close | Trait.Number)) return false;
        if (text.Is(comma + 1, Trait.Conjunction)) return text.PhraseEnd(comma + 2) > comma + 2 && !text.Is(text.PhraseEnd(comma + 2), Trait.Finite);
        var next = text.PhraseEnd(comma + 1);
        if (next <= comma + 1) return false;
        return (text.Is(next, Trait.Comma) || text.Is(next, Trait.Conjunction)) && text.PhraseEnd(next + 1) > next + 1 && next < limit;
    }
}
