using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>How far a noun phrase reaches to the right of its base: prepositions, appositives, relative clauses.</summary>
internal static class NounPhrases
{
    private const int Reach = 60;

    /// <summary>The index behind the noun phrase that begins at <paramref name="first"/>; <paramref name="first"/> itself where none begins.</summary>
    public static int EndOf(TokenView text, int first, int end, bool appositives)
    {
        if (first >= end) return first;
        end = Math.Min(end, first + Reach);
        var i = Base(text, first, end);
        if (i == first) return first;
        while (i < end)
        {
            var next = Extend(text, i, end, appositives);
            if (next == i) break;
            i = next;
        }
        return i;
    }

    /// <summary>Base phrases joined by possessives: "Sarah 's brother".</summary>
    private static int Base(TokenView text, int first, int end)
    {
        var i = text.PhraseEnd(first);
        if (i == first && text.Is(first, Trait.Participle | Trait.Gerund | Trait.Adverb))
            i = text.PhraseEnd(first + 1) is var modified && modified > first + 1 ? modified : first;
        if (i == first && text.Is(first, Trait.PhraseStart)) i = first + 1;
        if (i == first) return first;
        while (i < end)
        {
            if (text.Is(i, Trait.PossessiveMark)) i++;
            var next = text.PhraseEnd(i);
            if (next == i || (next > i && !text.Is(i - 1, Trait.PossessiveMark))) break;
            i = next;
        }
        return Math.Min(i, end);
    }

    private static int Extend(TokenView text, int i, int end, bool appositives)
    {
        if (text.Is(i, Trait.Preposition) && !text.Is(i, Trait.To)
            && text.Lemma(i) is "of" or "for" or "at" or "in" or "from" or "with" or "on" or "by" or "between" or "against" or "near" or "about" or "behind")
        {
            if (Adjuncts.Time(text, i, end) is var time && time > i) return By(text, i, time, end);
            if (Adjuncts.Manner(text, i, end) > i) return i;
            var behind = Base(text, i + 1, end);
            return behind > i + 1 ? behind : i;
        }
        if (text.Is(i, Trait.Time) && Adjuncts.Time(text, i, end) is var when && when > i) return By(text, i, when, end);
        if (text.Is(i, Trait.Conjunction) && text.Lemma(i) is "and" or "or" or "&")
        {
            var behind = Base(text, i + 1, end);
            return behind > i + 1 && !text.Is(behind, Trait.Verb) && !text.Is(i + 1, Trait.Gerund) ? behind : i;
        }
        if (text.Is(i, Trait.Bracket) && text.Is(i, "(")) return Bracket(text, i, end);
        if (!appositives) return i;
        if (text.Is(i, Trait.Wh) && text.Lemma(i) is "who" or "which" or "whose" or "that") return Clause(text, i + 1, end);
        if (text.Is(i, Trait.Participle | Trait.Gerund) && text.Lemma(i) is not ("be" or "have")) return Clause(text, i + 1, end);
        if (text.Is(i, Trait.Adjective) && text.Is(i + 1, Trait.Preposition)) return i + 1;
        if (!text.Is(i, Trait.Comma) || i + 1 >= end) return i;
        if (text.Is(i + 1, Trait.Wh)) return Clause(text, i + 2, end);
        return Appositive(text, i + 1, end) is var apposed && apposed > i + 1 ? apposed : i;
    }

    /// <summary>Over a time to who made it: "a statement on Monday by the ministry"; <paramref name="i"/> where nobody is told.</summary>
    private static int By(TokenView text, int i, int behindTime, int end)
    {
        if (!text.Is(behindTime, "by")) return i;
        var behind = Base(text, behindTime + 1, end);
        return behind > behindTime + 1 ? behind : i;
    }

    private static int Appositive(TokenView text, int first, int end)
    {
        if (Adjuncts.Time(text, first, end) > first || text.Is(first, Trait.Pronoun)) return first;
        var i = Base(text, first, end);
        if (i == first || text.Is(i, Trait.Finite)) return first;
        return i;
    }

    /// <summary>To the next comma, mark or end of the sentence.</summary>
    private static int Clause(TokenView text, int i, int end)
    {
        while (i < end && !text.Is(i, Trait.Comma | Trait.Stop | Trait.Colon | Trait.Semicolon | Trait.Dash | Trait.Mark)) i++;
        return i;
    }

    private static int Bracket(TokenView text, int open, int end)
    {
        for (var i = open + 1; i < end && i < open + 12; i++)
        {
            if (text.Is(i, ")")) return i + 1;
        }
        return open;
    }
}
