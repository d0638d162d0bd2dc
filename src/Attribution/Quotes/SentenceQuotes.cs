using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>Puts the quotes of one sentence together: cues with their contents, relays, nouns.</summary>
internal static class SentenceQuotes
{
    /// <summary>Adds the drafts of the sentence from token <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public static void Add(TokenView text, int first, int end, List<QuoteDraft> drafts)
    {
        var relays = Relay.FindAll(text, first, end);
        var candidates = new CueFinder(text, first, end).Find();
        candidates.RemoveAll(candidate => relays.Exists(relay => relay.Whole.Contains(candidate.Cue)) || IsInSource(candidate, candidates));
        var passedOn = candidates.FindAll(candidate => PassesOn(text, candidate, candidates));
        var contents = new ContentFinder(text, first, end, candidates, relays.ConvertAll(relay => relay.Whole));
        var begin = drafts.Count;
        foreach (var candidate in candidates)
        {
            if (passedOn.Contains(candidate) || IsAttitudeInQuotation(candidate)) continue;
            if (Draft(text, candidate, contents.Of(candidate)) is { } draft) drafts.Add(draft);
        }
        NominalCues.Add(text, first, end, contents, drafts);
        Adverbs.Add(text, first, end, contents, drafts, begin);
        foreach (var candidate in passedOn)
            foreach (var draft in drafts.Skip(begin)) if (draft.Extent.End <= candidate.Bracket.First) draft.Via ??= candidate.Source;
        foreach (var relay in relays) Apply(text, relay, first, end, contents, drafts, begin);
    }

    private static QuoteDraft? Draft(TokenView text, CueCandidate candidate, List<TokenRange> content)
    {
        if (content.Count == 0) return null;
        var cue = candidate.Cue;
        var draft = new QuoteDraft
        {
            Cue = cue,
            Lemma = text.Lemma(candidate.Verb.Head),
            Source = candidate.Source,
            Negated = candidate.Verb.Negated || candidate.Entry?.Class == CueClass.Refuse,
            Hedge = Hedges.Of(text, candidate.Verb),
            Confidence = candidate.Chance,
        };
        draft.Content.AddRange(content);
        if (Hearer(text, candidate) is { } hearer) draft.Via = Outlets.Find(text, hearer);
        return draft;
    }

    /// <summary>To whom it was said: "told Reuters", "said in an interview with Reuters"; null where that is not told.</summary>
    private static TokenRange? Hearer(TokenView text, CueCandidate candidate)
    {
        var complement = candidate.Complement;
        if (complement.Hearer is { } hearer) return hearer;
        if (complement.CueEnd == candidate.Verb.EndToken || text.Lemma(complement.CueEnd) is not ("with" or "to" or "by")) return null;
        var behind = NounPhrases.EndOf(text, complement.CueEnd + 1, text.Count, appositives: false);
        return behind > complement.CueEnd + 1 ? new(complement.CueEnd + 1, behind) : null;
    }

    /// <summary>Whether a speaker only tells what somebody thinks or does: "“I saw it,” she said."</summary>
    private static bool IsAttitudeInQuotation(CueCandidate candidate) =>
        candidate.Quotation >= 0 && candidate.Entry?.Class is not (CueClass.Say or CueClass.Deny or CueClass.Ask or CueClass.Urge or CueClass.Promise or CueClass.Show);

    /// <summary>Whether the cue only describes another's source: "officials who asked not to be named said …".</summary>
    private static bool IsInSource(CueCandidate candidate, List<CueCandidate> all) =>
        all.Exists(other => other != candidate && !other.Shared && other.Source is { } source && source.Contains(candidate.Cue));

    /// <summary>"…, Interfax reported" behind what somebody else said.</summary>
    private static bool PassesOn(TokenView text, CueCandidate candidate, List<CueCandidate> all)
    {
        if (candidate.Place != CuePlace.Behind || candidate.Source is not { } source || !Outlets.Names(text, source)) return false;
        if (text.Is(candidate.Bracket.First - 1, Trait.Close) && text.QuotationAt(candidate.Bracket.First - 1) >= 0
            && !all.Exists(other => other != candidate && other.Cue.End <= candidate.Bracket.First)) return false;
        return all.Exists(other => other != candidate && other.Source is not null && other.Cue.End <= candidate.Bracket.First);
    }

    private static void Apply(TokenView text, Relay relay, int first, int end, ContentFinder contents, List<QuoteDraft> drafts, int begin)
    {
        var level = text.QuotationAt(relay.Cue.First);
        var passed = false;
        for (var d = begin; d < drafts.Count; d++)
        {
            if (drafts[d].Cue is not { } cue || text.QuotationAt(cue.First) != level) continue;
            if (!(relay.Outlet || Follows(text, drafts[d], relay))) continue;
            if (relay.Fronted ? cue.First < relay.Whole.End : cue.First > relay.Whole.First) continue;
            drafts[d].Via ??= relay.Name;
            passed = true;
        }
        if (passed || (text.Is(relay.Cue.First, "per") && relay.Outlet)) return;
        var content = relay.Fronted ? contents.From(relay.Whole.End) : contents.Until(relay.Whole.First);
        if (content is not { } piece) return;
        var draft = new QuoteDraft { Cue = relay.Cue, Lemma = text.Is(relay.Cue.First, "per") ? "per" : "according to", Source = relay.Name, Confidence = 0.9 };
        draft.Content.Add(piece);
        if (!relay.Fronted && contents.ResumedAt(relay.Whole.End) is { } rest) draft.Content.Add(rest);
        drafts.Add(draft);
    }

    /// <summary>Whether the relay stands right behind an attribution that follows its content: "“…,” Lin said, according to …".</summary>
    private static bool Follows(TokenView text, QuoteDraft draft, Relay relay) =>
        draft.Source is { } source && draft.Cue is { } cue && !relay.Fronted
        && draft.Content[^1].End <= Math.Min(source.First, cue.First)
        && relay.Whole.First - Math.Max(source.End, cue.End) is >= 0 and < 12
        && text.Is(draft.Content[^1].End - 1, Trait.Close);
}
