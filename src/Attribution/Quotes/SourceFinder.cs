using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>Finds the subject to the left of a verb group: the noun phrase with appositives and relative clauses.</summary>
internal static class SourceFinder
{
    private const int Reach = 80;

    /// <summary>The tokens of the subject; null where none stands there.</summary>
    public static TokenRange? LeftOf(TokenView text, int verb, int sentenceFirst)
    {
        var first = Math.Max(sentenceFirst, verb - Reach);
        var i = SkipAdverbs(text, verb, first);
        if (i <= first) return null;
        i = SkipTime(text, i, first);
        if (text.Is(i - 1, Trait.Comma) || ClosesTitle(text, i - 1)) return BehindParenthesis(text, i, first);
        if (text.Is(i - 1, Trait.Dash)) return BehindDashes(text, i, first);
        if (Core(text, i, first) is not { } core) return null;
        if (Agent(text, core, first) is { } whole) return whole;
        if (!text.Is(core.End - 1, Trait.Time) || text.Is(core.End - 1, Trait.Name) || core.First <= first) return core;
        // "The House this week passed", "the government on Monday denied": a time is no subject.
        return text.PhraseStart(core.First) < core.First ? Core(text, core.First, first) ?? core : core;
    }

    /// <summary>"Officials cited by Reuters" for "Reuters": who is behind "by" belongs to the noun before the participle.</summary>
    private static TokenRange? Agent(TokenView text, TokenRange core, int first) =>
        core.First - 3 >= first && text.Is(core.First - 1, "by") && text.Is(core.First - 2, Trait.Participle)
        && text.PhraseStart(core.First - 2) is var start && start >= first && start < core.First - 2
            ? new(start, core.End) : null;

    /// <summary>Whether the mark ends a title inside an appositive: "the host of “Morning Talk,” said".</summary>
    private static bool ClosesTitle(TokenView text, int mark) =>
        text.Is(mark, Trait.Close) && text.Is(mark - 1, Trait.Comma) && text.QuotationOfMark(mark) is >= 0 and var quotation
        && mark - text.Quotation(quotation).First < 10
            && text.Is(text.Quotation(quotation).First - 1, Trait.Noun | Trait.PossessiveMark | Trait.Preposition | Trait.Comma | Trait.Determiner);

    /// <summary>The subject before "officials — including X — have argued".</summary>
    private static TokenRange? BehindDashes(TokenView text, int end, int first)
    {
        for (var open = end - 2; open > first; open--)
        {
            if (text.Is(open, Trait.Stop | Trait.Semicolon | Trait.Colon)) return null;
            if (text.Is(open, Trait.Dash)) return Core(text, open, first);
        }
        return null;
    }

    /// <summary>Over "on Monday" before the verb; <paramref name="i"/> itself where no such phrase stands.</summary>
    private static int SkipTime(TokenView text, int i, int first)
    {
        var start = text.PhraseStart(i);
        if (start == i || start <= first + 1 || !text.Is(start - 1, Trait.Preposition)) return i;
        return Adjuncts.Time(text, start - 1, i) == i ? start - 1 : i;
    }

    private static int SkipAdverbs(TokenView text, int i, int first)
    {
        while (i > first && text.Is(i - 1, Trait.Adverb) && text.PhraseAt(i - 1) < 0) i--;
        return i;
    }

    /// <summary>The subject before "…, who owns a company, said", "…, in a statement, said".</summary>
    private static TokenRange? BehindParenthesis(TokenView text, int end, int first)
    {
        var close = end - 1;
        var commas = 0;
        for (var open = text.Is(close, Trait.Close) ? close : close - 1; open > first && commas < 5; open--)
        {
            if (text.Is(open, Trait.Close) && text.QuotationOfMark(open) is >= 0 and var quotation) open = text.Quotation(quotation).First - 1;
            if (open <= first || text.Is(open, Trait.Stop | Trait.Semicolon | Trait.Colon | Trait.Mark | Trait.Dash)) return null;
            if (!text.Is(open, Trait.Comma)) continue;
            commas++;
            var (apposed, skipped) = Kind(text, open + 1, close);
            if (!apposed && !skipped) continue;
            var inner = open;
            if (Core(text, SkipAdverbs(text, inner, first), first) is not { } core) continue;
            if (apposed && core.First > first && text.Is(core.First - 1, Trait.Comma)
                && Core(text, core.First - 1, first) is { } outer && IsBare(text, outer, first))
            {
                core = new(outer.First, core.End);
            }
            return apposed ? new(core.First, end) : core;
        }
        return null;
    }

    /// <summary>Whether what stands between two commas belongs to the noun before it, or only interrupts the sentence.</summary>
    private static (bool Apposed, bool Skipped) Kind(TokenView text, int first, int end)
    {
        if (text.Is(first, Trait.Wh)) return (true, false);
        if (text.Is(first, "per") || (text.Is(first, "according") && text.Is(first + 1, "to"))) return (false, true);
        if (text.Is(first, Trait.Participle | Trait.Gerund)) return (true, false);
        if (text.Is(first, Trait.Preposition | Trait.Subordinator)) return text.Lemma(first) == "of" ? (true, false) : (false, true);
        if (text.Is(first, Trait.Adverb)) return (false, true);
        if (text.Is(first, Trait.PhraseStart) && !text.Is(first, Trait.Pronoun))
        {
            for (var i = first; i < end; i++)
            {
                if (text.Is(i, Trait.Wh)) break;
                if (text.Is(i, Trait.Finite)) return (false, false);
            }
            return (true, false);
        }
        return (false, false);
    }

    /// <summary>Whether nothing but the start of the clause stands before the phrase.</summary>
    private static bool IsBare(TokenView text, TokenRange phrase, int first) =>
        (phrase.First == first || text.Is(phrase.First - 1, Trait.Conjunction | Trait.Subordinator | Trait.That | Trait.Mark | Trait.Colon | Trait.Stop))
        && text.Is(phrase.End - 1, Trait.Name);

    /// <summary>The noun phrase that ends before <paramref name="end"/>, with the phrases to which it is tied by prepositions.</summary>
    private static TokenRange? Core(TokenView text, int end, int first)
    {
        var start = BaseStart(text, end, first);
        if (start == end) return null;
        if (text.Is(start, Trait.Pronoun)) return new(start, end);
        while (start > first)
        {
            var previous = Attach(text, start, first);
            if (previous == start) break;
            start = previous;
        }
        return new(start, end);
    }

    private static int BaseStart(TokenView text, int end, int first)
    {
        if (text.Is(end - 1, Trait.Wh) && text.Lemma(end - 1) is "who" or "which" or "that" or "what") return end - 1;
        if (text.Tag(end - 1) == "WDT") return end - 1;
        if (text.Is(end - 1, ")"))
        {
            for (var i = end - 2; i > first && i > end - 12; i--)
            {
                if (text.Is(i, "(")) return BaseStart(text, i, first) is var inner && inner < i ? inner : end;
            }
        }
        var start = text.PhraseStart(end);
        if (start == end && text.Is(end - 1, Trait.Determiner | Trait.Number | Trait.Adjective)) start = end - 1;
        if (start == end - 1 && text.Is(start, Trait.Determiner) && text.Lemma(start) is "both" or "all" or "each" && text.PhraseStart(start) is var floated
            && floated < start) return Math.Max(first, floated);
        while (start > first && start < end && text.Is(start - 1, Trait.PossessiveMark))
            start = text.PhraseStart(start - 1) is var p && p < start - 1 ? p : start - 1;
        return Math.Max(start, first);
    }

    /// <summary>One step to the left: over a preposition, a conjunction, a reduced or full relative clause.</summary>
    private static int Attach(TokenView text, int start, int first)
    {
        var before = start - 1;
        // "a source close to the inquiry"
        var toAdjective = text.Is(before, Trait.To) && text.Is(before - 1, Trait.Adjective) && text.PhraseAt(before - 1) < 0 && text.PhraseAt(before - 2) >= 0;
        if (toAdjective || text.Is(before, Trait.Preposition) && !text.Is(before, Trait.To | Trait.That | Trait.Subordinator))
        {
            if (!text.Is(before, "than") && text.Is(before - 1, Trait.Participle | Trait.Adjective | Trait.Gerund) && text.PhraseAt(before - 1) < 0) before--;
            var noun = before <= first ? before : BaseStart(text, before, first);
            return noun < before ? noun : start;
        }
        if (text.Is(before, Trait.Conjunction) && text.Lemma(before) is "and" or "or" or "&" && before > first)
        {
            var behind = text.Is(before - 1, Trait.Comma) ? before - 1 : before;
            var noun = BaseStart(text, behind, first);
            return noun < behind && EndsPhrase(text, noun, first) ? noun : start;
        }
        if (text.Is(before, Trait.Finite | Trait.Gerund) || text.Is(before, Trait.Participle)) return Relative(text, before, start, first);
        return start;
    }

    /// <summary>Whether a list may begin at <paramref name="noun"/>: no verb or preposition governs it.</summary>
    private static bool EndsPhrase(TokenView text, int noun, int first) =>
        noun == first || text.Is(noun - 1, Trait.Punctuation | Trait.That | Trait.Mark | Trait.Subordinator | Trait.Conjunction | Trait.Wh);

    /// <summary>
    /// Over "Officials who saw the report": the noun before the relative pronoun; <paramref name="start"/> where there is no relative
    /// clause.
    /// </summary>
    private static int Relative(TokenView text, int verb, int start, int first)
    {
        for (var i = verb; i > first && i > verb - 12; i--)
        {
            if (text.Is(i, Trait.Punctuation | Trait.Mark | Trait.Conjunction)) return start;
            if (!text.Is(i, Trait.Wh) || text.Lemma(i) is not ("who" or "which" or "that")) continue;
            var noun = BaseStart(text, i, first);
            return noun < i ? noun : start;
        }
        if (!text.Is(verb, Trait.Participle | Trait.Gerund) || text.Is(verb - 1, Trait.Auxiliary)) return start;
        var reduced = BaseStart(text, verb, first);
        return reduced < verb ? reduced : start;
    }
}
