using Attribution.Language;

namespace Attribution.Quotes.Uncued;

/// <summary>What a sentence that ends with a colon says of who speaks behind it. Indices are tokens.</summary>
/// <param name="Source">Who; null where nobody is named.</param>
/// <param name="Cue">The verb of saying; null without one.</param>
internal readonly record struct Introduction(TokenRange? Source, TokenRange? Cue)
{
    /// <summary>The most tokens between a verb of saying and the colon: "said in a statement on Monday:".</summary>
    private const int MostBehind = 12;

    /// <summary>Reads the sentence from token <paramref name="first"/> to its colon; null where it introduces nobody's words.</summary>
    public static Introduction? Read(TokenView text, int first, int colon)
    {
        if (Saying(text, first, colon) is { } said) return said;
        // "And from chairwoman Ann Example:", "For Ann Example the matter was plain:"
        for (var i = first; i < colon; i++)
        {
            if (text.Is(i, Trait.Conjunction | Trait.Adverb | Trait.Comma) && i < first + 3) continue;
            if (!text.IsAny(i, "from", "for", "to")) return null;
            var end = text.Is(i, "from") ? NounPhrases.EndOf(text, i + 1, colon, appositives: true) : NameEnd(text, i + 1, colon);
            return end > i + 1 && HasName(text, i + 1, end) && (end == colon || !text.Is(i, "from")) ? new(new TokenRange(i + 1, end), null) : null;
        }
        return null;
    }

    /// <summary>"Ann Example, who leads the board, said on Monday:", "Said Mayor Example:".</summary>
    private static Introduction? Saying(TokenView text, int first, int colon)
    {
        var groups = VerbGroups.Of(text, first, colon);
        for (var g = groups.Count - 1; g >= 0; g--)
        {
            var group = groups[g];
            if (!group.IsFinite()) continue;
            if (group.Passive || group.Negated || text.Lexicon.Cues.Verb(text.Lemma(group.Head))?.Class is not (CueClass.Say or CueClass.Utter)) return null;
            var inverted = NounPhrases.EndOf(text, group.EndToken, colon, appositives: true);
            if (inverted == colon && HasName(text, group.EndToken, colon) && SourceFinder.LeftOf(text, group.FirstToken, first) is null)
                return new(new TokenRange(group.EndToken, colon), new(group.FirstToken, group.EndToken));
            if (colon - group.EndToken > MostBehind || SourceFinder.LeftOf(text, group.FirstToken, first) is not { } source) return null;
            return new(source, new(group.FirstToken, text.Tag(group.EndToken) == "RP" ? group.EndToken + 1 : group.EndToken));
        }
        return null;
    }

    /// <summary>Where the first name that stands behind token <paramref name="first"/>, perhaps behind a role, ends.</summary>
    private static int NameEnd(TokenView text, int first, int colon)
    {
        var i = first;
        while (i < colon && !text.Is(i, Trait.Name) && !text.Is(i, Trait.Verb | Trait.Punctuation)) i++;
        while (i < colon && (text.Is(i, Trait.Name) || text.IsCapital(i))) i++;
        return i;
    }

    private static bool HasName(TokenView text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Is(i, Trait.Name)) return true;
        }
        return false;
    }
}
