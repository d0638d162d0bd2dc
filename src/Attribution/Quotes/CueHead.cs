using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>Which word of a cue says what was done: "escalated" in "have recently escalated", "claim" in "had made a claim about".</summary>
internal static class CueHead
{
    private const int LongestPhrase = 3;

    /// <summary>
    /// The head of <paramref name="cue"/>: <paramref name="likely"/> where that is a verb or noun with a meaning of its own, else the last
    /// such verb or, failing that, noun.
    /// </summary>
    public static int Of(TokenView text, TokenRange cue, int likely)
    {
        if (IsVerb(text, likely) || text.Is(likely, Trait.Noun) || text.Lexicon.Cues.Verb(text.Lemma(likely)) is not null) return likely;
        return Last(text, cue, IsVerb) ?? Last(text, cue, static (text, i) => text.Is(i, Trait.Noun)) ?? likely;
    }

    /// <summary>The token of the cue of <paramref name="draft"/> that bears its lemma; -1 without a cue.</summary>
    public static int Of(TokenView text, QuoteDraft draft)
    {
        if (draft.Cue is not { } cue) return -1;
        for (var i = cue.End - 1; i >= cue.First; i--) if (text.Lemma(i) == draft.Lemma) return i;
        return cue.First;
    }

    /// <summary>The lexicon's entry of a cue: of a phrase where the words behind its <paramref name="head"/> make it one ("shrugged off").</summary>
    public static CueEntry? Entry(TokenView text, QuoteDraft draft, int head)
    {
        var phrase = draft.Lemma;
        CueEntry? found = null;
        for (var i = head + 1; draft.Cue is { } cue && i < Math.Min(cue.End, head + LongestPhrase); i++)
        {
            phrase = $"{phrase} {text[i].ToString().ToLowerInvariant()}";
            found = text.Lexicon.Cues.Find(phrase) ?? found;
        }
        return found ?? draft.Candidate?.Entry ?? text.Lexicon.Cues.Verb(draft.Lemma);
    }

    /// <summary>Whether a verb stands there that is neither an auxiliary nor leaves its meaning to its object ("made a claim").</summary>
    private static bool IsVerb(TokenView text, int i) =>
        text.Is(i, Trait.Verb) && !text.Is(i, Trait.Auxiliary | Trait.Modal)
            && text.Lemma(i) is not ("be" or "have" or "do" or "make" or "give" or "take" or "get" or "accord");

    private static int? Last(TokenView text, TokenRange cue, Func<TokenView, int, bool> which)
    {
        for (var i = cue.End - 1; i >= cue.First; i--) if (which(text, i)) return i;
        return null;
    }
}
