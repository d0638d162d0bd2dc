namespace Attribution.Quotes;

/// <summary>Two verb groups that make one cue: "continued to call for", "went on to say".</summary>
internal static class VerbChains
{
    /// <summary>The joined group, whose head is the second verb; null where the two do not join.</summary>
    public static VerbGroup? Join(Reading text, VerbGroup first, VerbGroup second)
    {
        if (second.Form != VerbForm.Infinitive || first.Passive) return null;
        var gap = second.First - first.End;
        if (text.Lemma(first.Head) is not ("continue" or "go" or "begin" or "proceed")) return null;
        if (gap != 1 && !(gap == 2 && text.Word(first.End, "on"))) return null;
        if (CueLexicon.Verb(text.Lemma(second.Head)) is null) return null;
        return first with { Head = second.Head, Negated = first.Negated || second.Negated };
    }
}
