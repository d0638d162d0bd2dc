using Attribution.Language;

namespace Attribution.Quotes.Parts;

/// <summary>What an outlet's report says is the outlet's, whoever only speaks of it: "she raised the New York Times report | that …".</summary>
internal static class OutletReports
{
    /// <summary>Gives the content of <paramref name="draft"/> to the outlet whose report ends the cue, where that is no word of speech itself.</summary>
    public static void Apply(TokenView text, QuoteDraft draft)
    {
        if (draft is not { Cue: { } cue, Content: [var said] } || said.First != cue.End || !text.Is(said.First, Trait.That)) return;
        var noun = cue.End - 1;
        if (noun == cue.First || !text.Is(noun, Trait.Noun) || text.Lexicon.Cues.Noun(text.Lemma(noun)) is null) return;
        if (NominalCues.Outlet(text, noun) is not { } outlet || outlet.First <= cue.First) return;
        (draft.Cue, draft.Source) = (new(noun, cue.End), outlet);
    }
}
