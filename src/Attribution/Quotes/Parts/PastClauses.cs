using Attribution.Language;

namespace Attribution.Quotes.Parts;

/// <summary>
/// Takes from what somebody proposed or asked for what became of it: "proposed a ceasefire | that Ukraine accepted". What is asked for is not yet
/// past, so that the clause is the writer's.
/// </summary>
internal static class PastClauses
{
    /// <summary>How far behind "that", in tokens, the verb may stand.</summary>
    private const int Reach = 6;

    /// <summary>Cuts the content of <paramref name="draft"/>.</summary>
    public static void Cut(TokenView text, QuoteDraft draft)
    {
        if (draft is not { Cue: { } cue, Content: [var only] } || only.First != cue.End || text.IsQuoted(only.First)) return;
        if (CueHead.Entry(text, draft, CueHead.Of(text, draft))?.Class is not (CueClass.Ask or CueClass.Urge or CueClass.Promise)) return;
        var that = text.PhraseEnd(only.First);
        if (that <= only.First || that >= only.End || !text.IsAny(that, "that", "which")
            || text.Lexicon.Cues.Noun(text.Lemma(that - 1)) is not null) return;
        var subject = text.PhraseEnd(that + 1);
        for (var verb = subject; subject > that + 1 && verb < Math.Min(only.End, that + Reach); verb++)
        {
            if (text.Is(verb, Trait.Modal)) return;
            if (text.Tag(verb) is not "VBD") continue;
            if (text.PhraseEnd(verb + 1) > verb + 1 || text.Is(verb + 1, Trait.Verb)) return; // what has an object is no clause of the thing asked for
            draft.Content.Clear();
            draft.Content.Add(new(only.First, that));
            return;
        }
    }
}
