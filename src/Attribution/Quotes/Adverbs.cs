using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>"The men reportedly crossed the border": an attribution without a source.</summary>
internal static class Adverbs
{
    /// <summary>Adds a draft for each such adverb outside the <paramref name="drafts"/>.</summary>
    public static void Add(TokenView text, int first, int end, ContentFinder contents, List<QuoteDraft> drafts)
    {
        for (var i = first; i < end; i++)
        {
            if (!text.Is(i, Trait.Adverb) || text.Lemma(i).ToLowerInvariant() is not ("reportedly" or "allegedly" or "supposedly" or "purportedly")) continue;
            var place = new TokenRange(i, i + 1);
            if (drafts.Exists(draft => draft.Extent.Contains(place))) continue;
            var draft = new QuoteDraft { Cue = place, Lemma = text.Lemma(i).ToLowerInvariant(), Confidence = 0.7, Hedge = text.Lemma(i).ToLowerInvariant() };
            if (contents.Until(i) is { } before) draft.Content.Add(before);
            if (contents.From(i + 1) is { } after) draft.Content.Add(after);
            if (draft.Content.Count > 0) drafts.Add(draft);
        }
    }
}
