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
            var called = Called(text, group, denied, end);
            if (called.IsEmpty && text.Lexicon.Cues.Verb(text.Lemma(group.Head))?.Class is not CueClass.Deny || !EndsClause(text, called.End, end)) continue;
            TokenRange verb = new(group.FirstToken, group.EndToken);
            if (!called.IsEmpty) drafts.RemoveAll(draft => draft.Cue is { } cue && cue.Overlaps(verb));
            else if (drafts.Exists(draft => draft.Cue is { } cue && cue.Overlaps(verb))) continue;
            var draft = new QuoteDraft
            {
                Cue = verb,
                Lemma = text.Lemma(group.Head),
                Source = source,
                Negated = group.Negated,
                Hedge = Hedges.Of(text, group),
                Confidence = Chance,
            };
            draft.Content.AddRange([denied, called]);
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

    /// <summary>What is said of the object, that it is false: "which he called baseless"; empty behind the verb where it only denies.</summary>
    private static TokenRange Called(TokenView text, VerbGroup group, TokenRange denied, int end)
    {
        var first = text.Is(group.EndToken, "as") ? group.EndToken + 1 : group.EndToken;
        var lemma = text.Lemma(group.Head);
        var isCalled = first < end && text.Is(denied.First, "which")
            && (DenialWords.IsNaming(lemma) || (first > group.EndToken && text.Lexicon.Cues.Verb(lemma)?.Class is CueClass.Deny));
        var length = isCalled ? DenialWords.FalseLength(text.Document, first, end, out _) : 0;
        return length == 0 ? new(group.EndToken, group.EndToken) : new(first, first + length);
    }

    private static bool EndsClause(TokenView text, int behind, int end) =>
        behind >= end || text.Is(behind, Trait.Punctuation | Trait.Close | Trait.Conjunction);
}
