using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>Denials whose object stands before them: "a charge that she has always denied", "a claim the mill disputes", "…, which he denies".</summary>
internal static class RelativeDenials
{
    private const float Chance = 0.6f;

    /// <summary>Adds those of the sentence whose verb no other of <paramref name="drafts"/> has.</summary>
    public static void Add(TokenView text, int first, int end, List<QuoteDraft> drafts)
    {
        TokenRange? lastSubject = null, lastObject = null;
        foreach (var group in VerbGroups.Of(text, first, end))
        {
            if (!group.IsFinite()) continue;
            var subject = SourceFinder.LeftOf(text, group.FirstToken, first);
            var isShared = subject is null && text.Is(group.FirstToken - 1, Trait.Conjunction);
            if (!isShared) (lastSubject, lastObject) = (subject, subject is { } own ? ObjectBefore(text, own.First, first) : null);
            if (lastSubject is not { } source || lastObject is not { } denied || group.Passive) continue;
            if (text.Lexicon.Cues.Verb(text.Lemma(group.Head))?.Class is not CueClass.Deny || !EndsClause(text, group.EndToken, end)) continue;
            TokenRange verb = new(group.FirstToken, group.EndToken);
            if (drafts.Exists(draft => draft.Cue is { } cue && cue.Overlaps(verb))) continue;
            var draft = new QuoteDraft
            {
                Cue = verb,
                Lemma = text.Lemma(group.Head),
                Source = source,
                Negated = group.Negated,
                Hedge = Hedges.Of(text, group),
                Confidence = Chance,
            };
            draft.Content.Add(denied);
            drafts.Add(draft);
        }
    }

    /// <summary>
    /// The object of a relative clause whose subject begins at <paramref name="subject"/>: a noun for something said, and "that" or "which".
    /// </summary>
    private static TokenRange? ObjectBefore(TokenView text, int subject, int first)
    {
        var relative = subject - 1;
        if (relative <= first) return null;
        if (text.Is(relative, "which") && text.Is(relative - 1, Trait.Comma)) return new(relative, subject);
        var close = text.Is(relative, Trait.That) || text.Is(relative, "which") ? relative : subject;
        var noun = close - 1;
        if (noun < first || !text.Is(noun, Trait.Noun) || !NamesOfWords.Has(text, text.Lemma(noun))) return null;
        return new(text.PhraseStart(noun + 1), close);
    }

    private static bool EndsClause(TokenView text, int behind, int end) =>
        behind >= end || text.Is(behind, Trait.Punctuation | Trait.Close | Trait.Conjunction);
}
