using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Quotes.Parts;

/// <summary>
/// What stands behind words that are already told and a cue, and only says of what or in what form they were spoken: "“It looks good,”
/// she said about the plan", "It will close, said Hal Dorn in a letter to members".
/// </summary>
internal static class Topics
{
    private static readonly WordSet Openers = WordSet.Of("words-of-quotes.tsv", "topics");

    /// <summary>Leaves the topic out of the content of <paramref name="draft"/>, and the word before it out of the cue.</summary>
    public static void Cut(TokenView text, QuoteDraft draft)
    {
        if (draft.Cue is not { } cue || draft.Content is not [var words, var topic] || words.End > cue.First || topic.First < cue.End) return;
        for (var i = topic.First; i < topic.End; i++) if (text.Is(i, Trait.Mark | Trait.Finite | Trait.Colon)) return;
        if (Adjuncts.Manner(text, topic.First, topic.End) > topic.First)
        {
            draft.Content = draft.Content.Without(topic);
            return;
        }
        var last = words.End - 1;
        if (!text.Is(last, Trait.Close) && !text.Is(last - 1, Trait.Close)) return;
        var opener = text.IsAny(topic.First, Openers) ? topic.First : topic.First - 1;
        if (!text.IsAny(opener, Openers) || opener < cue.End - 1) return;
        draft.Content = draft.Content.Without(topic);
        if (opener == cue.End - 1 && cue.Length > 1) draft.Cue = cue with { End = opener };
    }
}
