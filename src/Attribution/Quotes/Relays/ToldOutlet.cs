using Attribution.Language;

namespace Attribution.Quotes.Relays;

/// <summary>"told Reuters that …", "said in an interview with Reuters that …": the outlet that hears it.</summary>
internal static class ToldOutlet
{
    /// <summary>Gives each quote that is told to an outlet its relay.</summary>
    public static void Apply(SentenceQuotes sentence)
    {
        foreach (var draft in sentence.Drafts)
        {
            if (draft.Candidate is { } candidate && Hearer(sentence.Text, candidate) is { } hearer && Outlets.Find(sentence.Text, hearer) is { } outlet)
                draft.Relay ??= new(outlet, nameof(ToldOutlet));
        }
    }

    /// <summary>To whom it was said; null where that is not told.</summary>
    private static TokenRange? Hearer(TokenView text, CueCandidate candidate)
    {
        var complement = candidate.Complement;
        if (complement.Hearer is { } hearer) return hearer;
        if (complement.CueEnd == candidate.Verb.EndToken || text.Lemma(complement.CueEnd) is not ("with" or "to" or "by")) return null;
        var behind = NounPhrases.EndOf(text, complement.CueEnd + 1, text.Count, appositives: false);
        return behind > complement.CueEnd + 1 ? new(complement.CueEnd + 1, behind) : null;
    }
}
