namespace Attribution.Quotes;

/// <summary>The word that makes an attribution uncertain.</summary>
internal static class Hedges
{
    /// <summary>The hedge in or before the verb group, in lower case; null without one.</summary>
    public static string? Of(Reading text, VerbGroup verb)
    {
        for (var i = verb.First - 2; i < verb.Head; i++)
        {
            if (text.Is(i, Trait.Adverb) && IsHedge(text.Lemma(i))) return text.Lemma(i).ToLowerInvariant();
        }
        return verb.Modal >= 0 && text.Lemma(verb.Modal) is "may" or "might" or "could" ? text.Lemma(verb.Modal) : null;
    }

    /// <summary>Whether the adverb says that something is only reported: "reportedly".</summary>
    public static bool IsHedge(string lemma) =>
        lemma is "reportedly" or "allegedly" or "supposedly" or "purportedly" or "apparently" or "possibly" or "seemingly";
}
