namespace Attribution.Quotes;

/// <summary>The form of a verb group, by its first verb.</summary>
internal enum VerbForm
{
    /// <summary>It agrees with a subject: "said", "has been told", "would say".</summary>
    Finite,

    /// <summary>It follows "to".</summary>
    Infinitive,

    /// <summary>It begins with an -ing form: "adding".</summary>
    Gerund,

    /// <summary>It begins with a past participle: "told".</summary>
    Participle,

    /// <summary>A bare form: an imperative or the rest of a coordination.</summary>
    Base,
}

/// <summary>Auxiliaries, negation and the verb itself: "did not suggest". Indices are tokens.</summary>
/// <param name="First">The first verb or auxiliary.</param>
/// <param name="Head">The verb that carries the meaning.</param>
/// <param name="Form">The form of the whole group.</param>
/// <param name="Passive">Whether a form of "be" stands before a past participle.</param>
/// <param name="Negated">Whether "not" or "never" stands in it.</param>
/// <param name="Modal">The modal verb in it; -1 without one.</param>
internal readonly record struct VerbGroup(int First, int Head, VerbForm Form, bool Passive, bool Negated, int Modal)
{
    /// <summary>The index behind the last token.</summary>
    public int End => Head + 1;

    /// <summary>Finds the verb groups of the tokens from <paramref name="first"/> to before <paramref name="end"/>, in text order.</summary>
    public static List<VerbGroup> FindAll(Reading text, int first, int end)
    {
        var groups = new List<VerbGroup>();
        for (var i = first; i < end; i++)
        {
            if (!text.Is(i, Trait.Verb) || text.PhraseAt(i) >= 0) continue;
            var group = At(text, i, end);
            groups.Add(group);
            i = group.Head;
        }
        return groups;
    }

    private static VerbGroup At(Reading text, int first, int end)
    {
        var (head, passive, negated, modal) = (first, false, false, -1);
        var be = false;
        for (var i = first; i < end; i++)
        {
            if (text.Is(i, Trait.Verb) && (i == first || text.PhraseAt(i) < 0))
            {
                if (i > first && !text.Is(head, Trait.Auxiliary)) break;
                if (i > first && text.Is(i, Trait.Finite) && !text.Is(head, Trait.Modal)) break;
                passive = be && text.Is(i, Trait.Participle | Trait.Finite) && !text.Is(i, Trait.Auxiliary);
                if (text.Is(i, Trait.Modal)) modal = i;
                be = text.Lemma(i) is "be" or "get";
                head = i;
            }
            else if (!text.Is(i, Trait.Adverb) || !VerbFollows(text, i, end)) break;
            else negated |= text.Is(i, Trait.Negation);
        }
        return new(first, head, FormOf(text, first), passive, negated, modal);
    }

    private static bool VerbFollows(Reading text, int adverb, int end)
    {
        for (var i = adverb + 1; i < end && i < adverb + 4; i++)
        {
            if (text.Is(i, Trait.Verb)) return text.PhraseAt(i) < 0;
            if (!text.Is(i, Trait.Adverb)) return false;
        }
        return false;
    }

    private static VerbForm FormOf(Reading text, int first)
    {
        if (text.Is(first, Trait.Finite)) return VerbForm.Finite;
        if (text.Is(first, Trait.Gerund)) return VerbForm.Gerund;
        if (text.Is(first, Trait.Participle)) return VerbForm.Participle;
        for (var i = first - 1; i >= first - 3; i--)
        {
            if (text.Is(i, Trait.To)) return VerbForm.Infinitive;
            if (!text.Is(i, Trait.Adverb)) break;
        }
        return VerbForm.Base;
    }
}
