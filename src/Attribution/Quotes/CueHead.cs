using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>Which word of a cue says what was done: "escalated" in "have recently escalated", "claim" in "had made a claim about".</summary>
internal static class CueHead
{
    /// <summary>
    /// The head of <paramref name="cue"/>: <paramref name="likely"/> where that is a verb or noun with a meaning of its own, else the last
    /// such verb or, failing that, noun.
    /// </summary>
    public static int Of(TokenView text, TokenRange cue, int likely)
    {
        if (IsVerb(text, likely) || text.Is(likely, Trait.Noun) || text.Lexicon.Cues.Verb(text.Lemma(likely)) is not null) return likely;
        return Last(text, cue, IsVerb) ?? Last(text, cue, static (text, i) => text.Is(i, Trait.Noun)) ?? likely;
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
