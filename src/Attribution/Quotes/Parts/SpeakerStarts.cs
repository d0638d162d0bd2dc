using Attribution.Language;

namespace Attribution.Quotes.Parts;

/// <summary>Frees speakers of a phrase that opens the sentence without a comma: "In a thick northern accent Martin Morrow replied".</summary>
internal static class SpeakerStarts
{
    private const int Reach = 60;

    /// <summary>
    /// The end of <paramref name="source"/> from the role and name on, where a preposition that opens the clause governs what stands
    /// before; else <paramref name="source"/> itself. The same with the title that was left outside. With a gerund the preposition takes its
    /// subject along: "with Ada Reed of Ohio calling it a coup".
    /// </summary>
    public static TokenRange Of(TokenView text, TokenRange source, TokenRange cue)
    {
        if (source.End > cue.First || text.Is(cue.First, Trait.Gerund) || !text.Is(source.End - 1, Trait.Name) || !IsFronted(text, source.First)) return source;
        var name = source.End;
        while (name > source.First && text.Is(name - 1, Trait.Name)) name--;
        var before = text.PhraseStart(source.First + 1);
        var first = name > source.First && IsTitle(text, name - 1) ? name - 1 : name;
        if (first > source.First + 1 && text.Is(first - 1, Trait.Adjective)) first--;
        if (first > source.First) return source with { First = first };
        while (first > before && IsTitle(text, first - 1)) first--;
        return source with { First = first };
    }

    private static bool IsTitle(TokenView text, int i) => text.Is(i, Trait.Noun) && text.Lexicon.Roles.Find(text[i]) is not null;

    /// <summary>Whether only noun phrases and prepositions, the first of them one, lead from the start of the clause to <paramref name="first"/>.</summary>
    private static bool IsFronted(TokenView text, int first)
    {
        var start = Math.Max(text.SentenceStart(first), first - Reach);
        var i = first;
        while (i > start && text.Is(i - 1, Trait.PhraseStart | Trait.Preposition | Trait.PossessiveMark)
            && !text.Is(i - 1, Trait.Subordinator | Trait.That)) i--;
        if (i < first && text.Is(i, Trait.Preposition)) return i == start || text.Is(i - 1, Trait.Comma | Trait.Mark | Trait.Conjunction | Trait.Dash);
        return false;
    }
}
