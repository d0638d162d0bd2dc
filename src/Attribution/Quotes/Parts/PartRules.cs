using Attribution.Language;

namespace Attribution.Quotes.Parts;

/// <summary>
/// Corrects where the speaker, the cue and the content of a quote begin and end, where the words between them tell more than the model
/// that chose them looks at, and drops set phrases that only look like speech.
/// </summary>
internal static class PartRules
{
    /// <summary>Corrects the <paramref name="drafts"/> in place; those of which no content is left go.</summary>
    public static void Apply(TokenView text, List<QuoteDraft> drafts)
    {
        drafts.RemoveAll(draft => draft.Cue is { } cue && (IsName(text, cue) || Brackets.HoldColon(text, cue) || Idioms.Hold(text, cue)
            || ObjectActs.Is(text, draft)));
        foreach (var draft in drafts)
        {
            OutletReports.Apply(text, draft);
            if (draft.Cue is not { } cue) continue;
            draft.Negated |= Withheld.Is(text, cue);
            Hearers.Apply(text, draft);
            Agents.Find(text, draft);
            if (draft.Source is not { } source) continue;
            draft.Source = SpeakerEnds.Of(text, SpeakerStarts.Of(text, Brackets.Whole(text, source), cue), cue);
            Appositions.Join(text, draft);
        }
        drafts.RemoveAll(draft => !QuoteParts.Separate(draft));
        SharedSpeakers.Part(text, drafts);
        foreach (var draft in drafts)
        {
            Subjects.Complete(text, draft);
            Topics.Cut(text, draft);
            InnerEnds.Cut(text, draft);
            PastClauses.Cut(text, draft);
            Estimates.Cut(text, draft);
            Concessions.Cut(text, draft);
            draft.Content = ContentEnds.Of(text, draft.Content);
        }
        drafts.RemoveAll(draft => draft.Content.Count == 0);
    }

    /// <summary>Whether the cue is only a part of a name: "Qaboos bin Said".</summary>
    private static bool IsName(TokenView text, TokenRange cue) =>
        cue.Length == 1 && text.IsCapital(cue.First) && (text.IsCapital(cue.First - 1) || text.IsAny(cue.First - 1, "bin", "ibn", "al", "el"))
            && !text.StartsSentence(cue.First) && !text.IsTitle(text.Sentence(cue.First)) && !text.IsAllCapitals(cue.First - 1);
}
