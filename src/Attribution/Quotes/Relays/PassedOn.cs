using Attribution.Language;

namespace Attribution.Quotes.Relays;

/// <summary>"…, Interfax reported" behind what somebody else said.</summary>
internal static class PassedOn
{
    /// <summary>Whether the cue makes no quote of its own, but passes on another of its sentence, <paramref name="all"/> of whose cues are given.</summary>
    public static bool Is(TokenView text, CueCandidate candidate, List<CueCandidate> all)
    {
        if (candidate.Place != CuePlace.Behind || candidate.Source is not { } source || !(IsOutlets(text, source) || IsFirst(text, candidate))) return false;
        if (text.Is(candidate.Bracket.First - 1, Trait.Close) && text.QuotationAt(candidate.Bracket.First - 1) >= 0
            && !all.Exists(other => other != candidate && other.Cue.End <= candidate.Bracket.First)) return false;
        return all.Exists(other => other != candidate && other.Source is not null && other.Cue.End <= candidate.Bracket.First);
    }

    /// <summary>"first reported": what nobody but outlets boast of, whoever this one is.</summary>
    private static bool IsFirst(TokenView text, CueCandidate candidate) =>
        text.Lemma(candidate.Verb.Head) is "report" && text.Is(candidate.Verb.Head - 1, "first") && text.Is(candidate.Source!.Value.End - 1, Trait.Name);

    /// <summary>"Interfax", "the Post’s Ann Example".</summary>
    private static bool IsOutlets(TokenView text, TokenRange source) =>
        Outlets.Names(text, source) || (Outlets.Find(text, source) is { } name && name.First - source.First < 2 && text.IsPossessive(name.End));

    /// <summary>Gives each quote before such a cue its relay.</summary>
    public static void Apply(SentenceQuotes sentence)
    {
        foreach (var candidate in sentence.PassingOn)
        {
            foreach (var draft in sentence.Drafts)
            {
                if (draft.Extent.End <= candidate.Bracket.First) draft.Relay ??= new(candidate.Source!.Value, nameof(PassedOn));
            }
        }
    }
}
