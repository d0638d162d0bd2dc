using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>The verb groups of a sentence as cues see them.</summary>
internal static class VerbGroups
{
    /// <summary>The groups that stand outside base noun phrases, in text order.</summary>
    public static List<VerbGroup> Of(TokenView text, int first, int end)
    {
        var groups = VerbGroupFinder.Find(text.Document, first, end);
        groups.RemoveAll(group => text.PhraseAt(group.Head) >= 0);
        // A "not" behind the verb belongs to what follows: "pleaded not guilty", "asked not to be named".
        return groups.ConvertAll(group => group.EndToken > group.Head + 1 && !text.Is(group.Head, Trait.Auxiliary)
            ? group with { EndToken = group.Head + 1, Negated = false } : group);
    }

    /// <summary>Whether the group agrees with a subject.</summary>
    public static bool IsFinite(this VerbGroup group) => group.Form is VerbForm.Finite or VerbForm.Modal;

    /// <summary>"continued to call for", "went on to say": the joined group, whose head is the second verb; null where the two do not join.</summary>
    public static VerbGroup? Join(TokenView text, VerbGroup first, VerbGroup second)
    {
        if (second.Form != VerbForm.Infinitive || first.Passive) return null;
        var gap = second.FirstToken - first.EndToken;
        if (text.Lemma(first.Head) is not ("continue" or "go" or "begin" or "proceed" or "seem" or "appear")) return null;
        if (gap != 0 && !(gap == 1 && text.Is(first.EndToken, "on"))) return null;
        if (text.Lexicon.Cues.Verb(text.Lemma(second.Head)) is null) return null;
        return first with { Head = second.Head, EndToken = second.EndToken, Negated = first.Negated || second.Negated };
    }
}
