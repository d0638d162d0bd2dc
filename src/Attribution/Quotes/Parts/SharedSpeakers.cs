using Attribution.Language;

namespace Attribution.Quotes.Parts;

/// <summary>
/// Where a speaker goes on with another verb, what the first one reports ends: "He added that the men were lost and asked Armenia to
/// look for them".
/// </summary>
internal static class SharedSpeakers
{
    /// <summary>Cuts the contents among the <paramref name="drafts"/>, which are in text order.</summary>
    public static void Part(TokenView text, List<QuoteDraft> drafts)
    {
        QuoteDraft? last = null;
        foreach (var draft in drafts)
        {
            if (last is not null && draft is { Candidate: { Shared: true, Verb.Form: VerbForm.Finite }, Cue: { } cue } && last.Source is { } source
                && source == draft.Source && last.Cue is { } first && text.Tag(first.End - 1) == text.Tag(cue.End - 1)
                && last.Content[^1] is var piece && piece.Contains(cue) && text.Is(cue.First - 1, Trait.Conjunction) && cue.First - 1 > piece.First)
            {
                last.Content = last.Content.Without(new TokenRange(cue.First - 1, piece.End));
            }
            if (draft.Candidate is not { Shared: true }) last = draft;
        }
    }
}
