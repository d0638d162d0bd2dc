using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>
/// What follows a verb group, cut into its parts. Indices are tokens: the cue with its manner ends at
/// <paramref name="CueEnd"/>, a hearer may stand in between, and what may be content begins at
/// <paramref name="ContentStart"/>.
/// </summary>
internal readonly record struct Complement(CuePattern Pattern, int CueEnd, TokenRange? Hearer, int ContentStart)
{
    private const int Reach = 40;

    /// <summary>Reads on from the verb group; <paramref name="end"/> is the end of its sentence.</summary>
    public static Complement After(TokenView text, VerbGroup verb, int end, bool takesHearer)
    {
        end = Math.Min(end, verb.EndToken + 4 * Reach);
        var i = verb.EndToken;
        if (text.Tag(i) == "RP") i++;
        var cueEnd = i;
        i = Adjuncts.Skip(text, i, end, ref cueEnd);
        if (i == cueEnd && i > verb.EndToken && text.Is(i, "with") && NounPhrases.EndOf(text, i + 1, end, appositives: false) is var with && with > i + 1)
        {
            // "said in an interview with Reuters that …"
            var spoken = At(text, with, end, out var behindHearer);
            return new(spoken, cueEnd, new(i + 1, with), behindHearer);
        }
        var hearer = takesHearer && !verb.Passive ? HearerAt(text, i, end) : null;
        if (hearer is { End: var behind })
        {
            var ignored = behind;
            i = Adjuncts.Skip(text, behind, end, ref ignored);
        }
        var pattern = At(text, i, end, out var start);
        if (hearer is not null) pattern = WithHearer(pattern);
        // "urged both sides to show restraint": who is to act is a part of what is urged.
        if (hearer is { First: var actor } && pattern == CuePattern.NounInfinitive) (start, hearer) = (actor, null);
        if (verb.Passive) pattern = InPassive(pattern, takesHearer);
        return new(pattern, cueEnd, hearer, start);
    }

    private static TokenRange? HearerAt(TokenView text, int i, int end)
    {
        var first = text.Is(i, Trait.To) && !text.Is(i + 1, Trait.Base) ? i + 1 : i;
        var behind = NounPhrases.EndOf(text, first, end, appositives: false);
        return behind > first ? new(first, behind) : null;
    }

    private static CuePattern At(TokenView text, int i, int end, out int start)
    {
        start = i;
        if (i >= end) return CuePattern.End;
        if (text.Is(i, Trait.Open)) return CuePattern.Quotation;
        if (text.Is(i, Trait.Comma | Trait.Colon) && text.Is(i + 1, Trait.Open))
        {
            start = i + 1;
            return CuePattern.Quotation;
        }
        if (text.Is(i, Trait.Colon) && i + 1 < end)
        {
            start = i + 1;
            return CuePattern.Clause;
        }
        if (text.Is(i, Trait.Punctuation | Trait.Close)) return CuePattern.End;
        if (text.Is(i, Trait.That) && !IsPronounThat(text, i)) return CuePattern.That;
        if (text.Is(i, Trait.Wh)) return CuePattern.Wh;
        if (text.Is(i, Trait.Negation))
            return text.Is(i + 1, Trait.To) ? CuePattern.Infinitive : text.Is(i + 1, Trait.Adjective | Trait.Gerund) ? CuePattern.Noun : CuePattern.Other;
        if (text.Is(i, Trait.To)) return InfinitiveAt(text, i, end) ? CuePattern.Infinitive : CuePattern.To;
        if (text.Is(i, "if")) return CuePattern.Wh;
        if (text.Is(i, Trait.Preposition) && IsApproximation(text, i)) return OfPhrase(text, i + 2, end);
        if (text.Is(i, Trait.Preposition))
        {
            if (QuotationBehind(text, i, end) is not (> 0 and var open)) return OfPreposition(text.Lemma(i));
            start = open;
            return CuePattern.Quotation;
        }
        return text.Is(i, Trait.PhraseStart | Trait.Gerund) ? OfPhrase(text, i, end) : CuePattern.Other;
    }

    /// <summary>"at least 12", "as many as nine", "about 40": the start of a number, not of a circumstance.</summary>
    private static bool IsApproximation(TokenView text, int i) =>
        text.Lemma(i) switch
        {
            "at" => text.Is(i + 1, "least") || text.Is(i + 1, "most"),
            "as" => text.Is(i + 1, "many") || text.Is(i + 1, "much") || text.Is(i + 1, "few"),
            "about" or "around" or "over" or "up" => text.Is(i + 1, Trait.Number),
            _ => false,
        };

    /// <summary>The opening mark in "said of the bill: “…”"; 0 where there is none.</summary>
    private static int QuotationBehind(TokenView text, int i, int end)
    {
        for (var k = i; k < end && k < i + 12; k++)
        {
            if (text.Is(k, Trait.Colon)) return text.Is(k + 1, Trait.Open) ? k + 1 : 0;
            if (text.Is(k, Trait.Punctuation | Trait.Mark | Trait.Finite)) return 0;
        }
        return 0;
    }

    private static bool IsPronounThat(TokenView text, int that) =>
        text.Tag(that) == "DT" && !text.Is(that + 1, Trait.Pronoun | Trait.Determiner | Trait.Name | Trait.Possessive);

    private static bool InfinitiveAt(TokenView text, int to, int end)
    {
        for (var i = to + 1; i < end && i < to + 4; i++)
        {
            if (text.Is(i, Trait.Base)) return true;
            if (!text.Is(i, Trait.Adverb | Trait.Open)) return false;
        }
        return false;
    }

    private static CuePattern OfPreposition(string lemma) => lemma switch
    {
        "about" => CuePattern.About,
        "for" => CuePattern.For,
        "on" or "upon" => CuePattern.On,
        "of" => CuePattern.Of,
        "as" => CuePattern.As,
        "against" => CuePattern.Against,
        "with" => CuePattern.With,
        "at" => CuePattern.At,
        _ => CuePattern.Preposition,
    };

    /// <summary>A phrase that a finite verb follows is the subject of a clause; else it is an object with or without more.</summary>
    private static CuePattern OfPhrase(TokenView text, int start, int end)
    {
        var limit = Math.Min(end, start + Reach);
        var simple = true;
        for (var i = start; i < limit; i++)
        {
            var next = text.PhraseEnd(i);
            if (next > i) i = next - 1;
            else if (text.Is(i, Trait.Finite) && !text.Is(i - 1, Trait.Open)) return CuePattern.Clause;
            else if (text.Is(i, Trait.That)) return CuePattern.NounThat;
            else if (text.Is(i, Trait.Wh)) return simple ? CuePattern.NounWh : CuePattern.Noun;
            else if (text.Is(i, Trait.To) && InfinitiveAt(text, i, end)) return CuePattern.NounInfinitive;
            else if (text.Is(i, Trait.Preposition) && !text.Is(i, Trait.Subordinator)) simple = false;
            else if (text.Is(i, Trait.Gerund | Trait.Participle | Trait.PhraseStart | Trait.PossessiveMark | Trait.Mark)) continue;
            else if (text.Is(i, Trait.Adverb) || (text.Is(i, Trait.Conjunction) && text.PhraseEnd(i + 1) > i + 1)) continue;
            else if (text.Is(i, Trait.Comma) && text.Is(i + 1, Trait.Open)) return CuePattern.Noun;
            else break;
        }
        return CuePattern.Noun;
    }

    private static CuePattern WithHearer(CuePattern pattern) => pattern switch
    {
        CuePattern.That => CuePattern.NounThat,
        CuePattern.Wh => CuePattern.NounWh,
        CuePattern.Infinitive => CuePattern.NounInfinitive,
        CuePattern.End => CuePattern.Noun,
        _ => pattern,
    };

    private static CuePattern InPassive(CuePattern pattern, bool takesHearer) => pattern switch
    {
        CuePattern.Infinitive => CuePattern.PassiveInfinitive,
        CuePattern.That or CuePattern.Wh => CuePattern.PassiveThat,
        CuePattern.Clause when takesHearer => CuePattern.PassiveThat,
        _ => CuePattern.Passive,
    };
}
