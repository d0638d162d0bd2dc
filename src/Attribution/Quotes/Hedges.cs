using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>The word that makes an attribution uncertain.</summary>
internal static class Hedges
{
    /// <summary>The hedge in or before the verb group, in lower case; null without one.</summary>
    public static string? Of(TokenView text, VerbGroup verb)
    {
        for (var i = verb.FirstToken - 2; i < verb.Head; i++)
        {
            var lemma = text.Lemma(i).ToLowerInvariant();
            if (text.Is(i, Trait.Adverb) && IsHedge(lemma)) return lemma;
            if (i >= verb.FirstToken && text.Is(i, Trait.Modal) && lemma is "may" or "might" or "could") return lemma;
        }
        return null;
    }

    /// <summary>Whether the adverb says that something is only reported: "reportedly".</summary>
    public static bool IsHedge(string lemma) =>
        lemma is "reportedly" or "allegedly" or "supposedly" or "purportedly" or "apparently" or "possibly" or "seemingly";
}
