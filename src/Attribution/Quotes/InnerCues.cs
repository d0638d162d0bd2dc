using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Quotes;

/// <summary>
/// What may be an attribution inside what somebody says, by looser rules than those for the writer's own sentences: people who speak say
/// "I'm afraid", "we can infer that", "to tell them I'm sorry". Most are none: that is for their types to decide.
/// </summary>
internal static class InnerCues
{
    private static readonly WordSet Attitudes = WordSet.Of("words-of-quotes.tsv", "attitudes");

    private static readonly WordSet Thoughts = WordSet.Of("words-of-quotes.tsv", "thoughts");

    private const int LongestPhrase = 8;

    /// <summary>The likelihood of what only its form speaks for.</summary>
    private const float Chance = 0.3f;

    /// <summary>Adds such drafts of the sentence, but for the cues of <paramref name="candidates"/> and of <paramref name="drafts"/>.</summary>
    public static void Add(TokenView text, int first, int end, List<CueCandidate> candidates, ContentFinder contents, List<QuoteDraft> drafts)
    {
        TokenRange? subject = null;
        foreach (var found in VerbGroups.Of(text, first, end))
        {
            if (found.IsFinite() && SourceFinder.LeftOf(text, found.FirstToken, first) is { } own) subject = text.Is(own.First, "there") ? null : own;
            if (subject is null || Attitude(text, found, ref subject) is not { } group) continue;
            TokenRange verb = new(group.FirstToken, group.EndToken);
            if (candidates.Exists(known => known.Cue.Overlaps(verb)) || drafts.Exists(draft => draft.Cue is { } cue && cue.Overlaps(verb))) continue;
            var entry = text.Lexicon.Cues.Verb(text.Lemma(group.Head));
            if (entry is null && group.Head == found.Head) continue;
            var complement = Clause(text, group, Complement.After(text, group, end, entry?.TakesHearer ?? false), end, out var agent);
            if (!Opens(complement.Pattern, entry)) continue;
            var source = group.Passive ? agent : subject;
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
    /// The group with the adjective or noun behind it that says what somebody thinks: "am afraid that", "had a suspicion that"; the noun and
    /// the group in "my hope is that"; the group itself where it has a meaning of its own.
    /// </summary>
    private static VerbGroup? Attitude(TokenView text, VerbGroup group, ref TokenRange? subject)
    {
        var lemma = text.Lemma(group.Head);
        var i = group.EndToken;
        while (text.Is(i, Trait.Adverb)) i++;
        if (lemma is "be" && subject is { Length: 2 } owned && text.Is(owned.First, Trait.Possessive) && IsThought(text, owned.End - 1)
            && owned.End == group.FirstToken && text.Is(i, Trait.That))
        {
            subject = owned with { End = owned.First + 1 };
            return group with { FirstToken = owned.End - 1, Head = owned.End - 1 };
        }
        if (lemma is "have" or "get" && text.PhraseEnd(i) is var end && end > i && IsThought(text, end - 1) && text.Is(end, Trait.That))
            return group with { Head = end - 1, EndToken = end };
        if (lemma is not ("be" or "feel" or "get" or "become")) return group;
        return text.IsAny(i, Attitudes) ? group with { Head = i, EndToken = i + 1 } : lemma == "feel" ? group : null;
    }

    private static bool IsThought(TokenView text, int i) => text.IsAny(i, Thoughts) || text.Lexicon.Cues.Noun(text.Lemma(i)) is not null;

    /// <summary>The complement read on over a phrase that parts it from its clause: "told by engineers that", "seen in our work that".</summary>
    private static Complement Clause(TokenView text, VerbGroup group, Complement complement, int end, out TokenRange? agent)
    {
        agent = null;
        if (complement.Pattern is not (CuePattern.Preposition or CuePattern.Passive or CuePattern.With or CuePattern.At or CuePattern.On)) return complement;
        var i = complement.ContentStart;
        var behind = NounPhrases.EndOf(text, i + 1, end, appositives: false);
        if (!text.Is(i, Trait.Preposition) || behind <= i + 1 || behind > i + LongestPhrase || !text.Is(behind, Trait.That | Trait.Wh)) return complement;
        if (text.Is(i, "by") && group.Passive) agent = new(i + 1, behind);
        return complement with { Pattern = group.Passive ? CuePattern.PassiveThat : CuePattern.That, ContentStart = behind };
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
