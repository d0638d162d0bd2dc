using Attribution.Language;

namespace Attribution.Quotes.Parts;

/// <summary>
/// Takes from what somebody said the concession before: "While a survey found nine, | the mayor said there were ten". It is the writer's, or of whom it
/// names, but where the speaker's clause is only put between: "While there are nine, the mayor said, ten are known".
/// </summary>
internal static class Concessions
{
    /// <summary>Cuts the content of <paramref name="draft"/>.</summary>
    public static void Cut(TokenView text, QuoteDraft draft)
    {
        if (draft is not { Cue: { } cue, Source: { } source, Content.Count: > 1 } || text.IsQuoted(draft.Content[0].First)) return;
        var first = text.Document.Sentences[text.Sentence(cue.First)].FirstToken;
        if (!text.IsAny(first, "while", "although", "though", "whereas")) return;
        if (source.First > cue.First)
        {
            // "While nine rowed according to a survey, | the mayor said there were ten": the rest is no survey's.
            if (!text.Is(cue.First - 1, ",") && text.Is(source.End, ",") && draft.Content[0].First < cue.First)
                draft.Content = draft.Content.Without(new TokenRange(source.End, draft.Content.Whole.End));
        }
        else if (text.Is(source.First - 1, ",") && !text.Is(cue.End, ",") && draft.Content.Whole.End > cue.End)
        {
            draft.Content = draft.Content.Without(new TokenRange(first, source.First));
        }
    }
}
