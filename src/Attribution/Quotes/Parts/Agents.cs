using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Quotes.Parts;

/// <summary>
/// Who is named behind "by" at the end of what is said in the passive speaks: "was announced to be a “pandemic” | by the health board", "was
/// accused of fraud | by Harlan Bank".
/// </summary>
internal static class Agents
{
    private static readonly WordSet Bodies = WordSet.Of("words-of-actors.tsv", "bodies-of-sources");

    /// <summary>What begins another clause, whose agent is not the cue's.</summary>
    private const Trait Clause = Trait.Finite | Trait.Wh | Trait.That | Trait.Semicolon | Trait.Comma;

    /// <summary>Makes the agent the source of <paramref name="draft"/>, which has none, and takes it from the content.</summary>
    public static void Find(TokenView text, QuoteDraft draft)
    {
        if (draft is not { Source: null, Relay: null, Turn: null, Cue: { } cue } || !IsPassive(text, cue)
            || text.IsAny(cue.End - 1, "about", "whether")) return;
        var end = text.SentenceEnd(cue.First);
        for (var i = cue.End; i < end && !text.Is(i, Clause); i++)
        {
            if (text.QuotationAt(i) != text.QuotationAt(cue.First) || !text.Is(i, "by")) continue;
            if (text.Is(i - 1, Trait.Verb | Trait.Gerund | Trait.Participle)) continue; // "to be lost by its owners", "to pass by Larnmouth"
            var behind = NounPhrases.EndOf(text, i + 1, end, appositives: true);
            if (behind <= i + 1 || !IsSomebody(text, text.PhraseEnd(i + 1) - 1)) continue;
            draft.Source = new(i + 1, behind);
            draft.Content = draft.Content.Without(new TokenRange(i, behind));
            return;
        }
    }

    private static bool IsPassive(TokenView text, TokenRange cue)
    {
        var participle = false;
        for (var i = cue.First; i < cue.End; i++) participle |= text.Tag(i) is "VBN";
        return participle && (text.Lemma(cue.First) is "be" || text.Lemma(cue.First + 1) is "be");
    }

    private static bool IsSomebody(TokenView text, int noun) => !text.Is(noun, Trait.Time)
        && (text.Is(noun, Trait.Name) || text.Lexicon.IsPeople(text[noun]) || text.Lexicon.Roles.Find(text[noun]) is not null
            || Bodies.Contains(text.Lemma(noun)) || SourceWords.IsBody(text[noun], out _, out _));
}
