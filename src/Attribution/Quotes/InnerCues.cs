using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>
/// What may be an attribution inside what somebody says, by looser rules than those for the writer's own sentences: people who speak say
/// "I'm afraid", "we can infer that", "to tell them I'm sorry". Most are none: that is for their types to decide.
/// </summary>
internal static class InnerCues
{
    private static readonly WordSet Attitudes = WordSet.Of("words-of-quotes.tsv", "attitudes");

    /// <summary>The likelihood of what only its form speaks for.</summary>
    private const float Chance = 0.3f;

    /// <summary>Adds such drafts of the sentence, but for the cues of <paramref name="candidates"/> and of <paramref name="drafts"/>.</summary>
    public static void Add(TokenView text, int first, int end, List<CueCandidate> candidates, ContentFinder contents, List<QuoteDraft> drafts)
    {
        TokenRange? subject = null;
        foreach (var found in VerbGroups.Of(text, first, end))
        {
            if (found.IsFinite() && SourceFinder.LeftOf(text, found.FirstToken, first) is { } own) subject = text.Is(own.First, "there") ? null : own;
            if (subject is null || Attitude(text, found) is not { } group) continue;
            TokenRange verb = new(group.FirstToken, group.EndToken);
            if (candidates.Exists(known => known.Cue.Overlaps(verb)) || drafts.Exists(draft => draft.Cue is { } cue && cue.Overlaps(verb))) continue;
            var entry = text.Lexicon.Cues.Verb(text.Lemma(group.Head));
            if (entry is null && group.Head == found.Head) continue;
            var complement = Complement.After(text, group, end, entry?.TakesHearer ?? false);
            if (!Opens(complement.Pattern, entry)) continue;
            var source = group.Passive ? null : subject;
            var candidate = new CueCandidate(
                group, complement, entry, CuePlace.Before, source, new(source?.First ?? group.FirstToken, complement.CueEnd),
                text.QuotationAt(group.Head), Chance, Shared: false);
            var content = contents.Of(candidate);
            if (content.Count == 0) continue;
            var draft = new QuoteDraft
            {
                Candidate = candidate,
                Cue = candidate.Cue,
                Lemma = text.Lemma(group.Head),
                Source = source,
                Negated = group.Negated,
                Hedge = Hedges.Of(text, group),
                Confidence = entry?.Chance(complement.Pattern) ?? Chance,
                IsInner = true,
            };
            draft.Content.AddRange(content);
            drafts.Add(draft);
        }
    }

    /// <summary>
    /// The group with the adjective behind it in "am afraid that", "are not sure whether"; the group itself where it has a meaning of its
    /// own.
    /// </summary>
    private static VerbGroup? Attitude(TokenView text, VerbGroup group)
    {
        if (text.Lemma(group.Head) is not ("be" or "feel" or "get" or "become")) return group;
        var i = group.EndToken;
        while (text.Is(i, Trait.Adverb)) i++;
        return text.IsAny(i, Attitudes) ? group with { Head = i, EndToken = i + 1 } : text.Lemma(group.Head) == "feel" ? group : null;
    }

    private static bool Opens(CuePattern pattern, CueEntry? entry) => pattern switch
    {
        CuePattern.That or CuePattern.Clause or CuePattern.Wh or CuePattern.Quotation => true,
        CuePattern.NounThat or CuePattern.NounWh or CuePattern.PassiveThat => entry is not null,
        CuePattern.Infinitive or CuePattern.NounInfinitive or CuePattern.PassiveInfinitive =>
            entry?.Class is CueClass.Plan or CueClass.Promise or CueClass.Urge or CueClass.Ask or CueClass.Think,
        CuePattern.Noun => entry?.Class is CueClass.Say or CueClass.Think or CueClass.Deny or CueClass.Call,
        _ => false,
    };
}
