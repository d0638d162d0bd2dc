using Attribution.Language;
using Attribution.Lists;
using Attribution.Quotes.Tagging;

namespace Attribution.Quotes.Types;

/// <summary>Gives drafts their types and confidences, and drops those that are hardly attributions.</summary>
internal static class QuoteTypes
{
    /// <summary>The confidence of what conventions or a user's own words make a quote.</summary>
    private const double Sure = 0.9;

    private static readonly WordSet Judging = WordSet.Of("words-of-quotes.tsv", "judging");

    /// <summary>Types the <paramref name="drafts"/> by <paramref name="model"/>; those that <paramref name="floor"/> does not keep go.</summary>
    public static void Apply(TokenView text, FirstPass read, List<QuoteDraft> drafts, TypeModel model, QuoteFloor floor)
    {
        if (drafts.Count == 0) return;
        var features = new TypeFeatures(text, read, drafts);
        Span<uint> buffer = stackalloc uint[TypeFeatures.Most];
        foreach (var draft in drafts)
        {
            if (draft.Turn is not null) continue;
            (draft.Type, draft.Confidence) = model.Judge(buffer[..features.Of(draft, buffer)]);
            if (IsSettled(text, draft)) (draft.Type, draft.Confidence) = (AttributionType.Assertion, Math.Max(draft.Confidence, Sure));
            else if (draft.Rule is not null && text.Lexicon.IsOwnCue(draft.Lemma)) draft.Confidence = Math.Max(draft.Confidence, Sure);
        }
        drafts.RemoveAll(draft => !floor.Keeps(draft));
    }

    /// <summary>Whether it is an assertion by convention, however rare: silence, a denial, a plea, what a court heard, where a poll puts somebody.</summary>
    private static bool IsSettled(TokenView text, QuoteDraft draft) =>
        IsSilence(text, draft) || IsDenial(text, draft) || IsCalledFalse(text, draft) || IsPlea(text, draft)
        || draft.Candidate?.Entry is { } entry && (entry == Hearings.Cue || entry == Polls.Cue);

    /// <summary>"Pleaded guilty to theft", "pleaded not guilty".</summary>
    private static bool IsPlea(TokenView text, QuoteDraft draft)
    {
        if (draft.Lemma != "plead" || draft.Cue is not { } cue || draft.Source is null) return false;
        for (var i = cue.First + 1; i < cue.End + 2; i++) if (text.IsAny(i, "guilty", "innocent")) return true;
        return false;
    }

    /// <summary>Whether somebody denies what is called words: "rejected the claim", but not "rejected the resignation" or what courts reject.</summary>
    private static bool IsDenial(TokenView text, QuoteDraft draft)
    {
        if (draft.Source is not { } source || CueHead.Entry(text, draft, CueHead.Of(text, draft))?.Class is not CueClass.Deny) return false;
        var first = draft.Content[0].First;
        var end = text.PhraseEnd(first);
        if (end > draft.Content[0].End) return false;
        if (!Gainsays(draft.Lemma) && !text.Is(first, "which") && (end <= first || !NamesOfWords.Has(text, text.Lemma(end - 1)))) return false;
        return !Judging.Contains(text[Math.Max(source.First, text.PhraseEnd(source.First) - 1)]);
    }

    /// <summary>"…, which he called false".</summary>
    private static bool IsCalledFalse(TokenView text, QuoteDraft draft) =>
        draft.Source is not null && RelativeObjects.Points(text, draft) && RelativeObjects.IsCalled(text, draft);

    /// <summary>Whether only what is said can be so denied: "contradicted the mayor", "refuted gloomy forecasts".</summary>
    private static bool Gainsays(string lemma) => lemma is not ("deny" or "plead") && DenialWords.CueOf(lemma) is DenialCue.Truth;

    /// <summary>Whether somebody does not speak: "declined to comment", "refused to say who would pay", but not "refused to pay".</summary>
    private static bool IsSilence(TokenView text, QuoteDraft draft)
    {
        if (draft is not { Negated: true, Cue: { } cue } || text.Lexicon.Cues.Verb(draft.Lemma)?.Class != CueClass.Refuse) return false;
        for (var i = cue.First; i <= cue.End; i++)
        {
            if (text.Is(i, Trait.To) && text.Lexicon.Cues.Verb(text.Lemma(i + 1))?.Class is CueClass.Say or CueClass.Utter) return true;
        }
        return false;
    }
}
