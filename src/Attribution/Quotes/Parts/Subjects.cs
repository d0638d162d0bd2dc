using Attribution.Language;

namespace Attribution.Quotes.Parts;

/// <summary>
/// Gives a content that is only the subject of what is said its predicate back, where a relative clause or the like parts them: "announced the
/// second debate, which was slated for May, has been cancelled", "said the new region, to be called Tarn, would govern itself".
/// </summary>
internal static class Subjects
{
    private const int LongestAside = 24;

    /// <summary>Goes on with the content of <paramref name="draft"/>, which has a cue, to the end of its clause.</summary>
    public static void Complete(TokenView text, QuoteDraft draft)
    {
        if (draft is not { Cue: { } cue, Source: { } source, Content.Count: > 0 } || source.First > cue.First || !IsMain(text, cue)) return;
        var piece = draft.Content[^1];
        if (piece.First < cue.End || text.QuotationAt(piece.End - 1) >= 0 || !text.Is(piece.End, Trait.Comma)) return;
        var comma = piece.First;
        while (comma < piece.End && !text.Is(comma, Trait.Comma | Trait.Finite)) comma++;
        if (!text.Is(comma, Trait.Comma) || Predicate(text, comma + 1) is not (> 0 and var verb) || verb < piece.End) return;
        draft.Content = draft.Content.Without(piece);
        draft.Content.Add(new(piece.First, End(text, verb)));
    }

    /// <summary>Whether the cue is the finite verb of a clause that is no relative one: "who announced the plan, which failed, left".</summary>
    private static bool IsMain(TokenView text, TokenRange cue)
    {
        var before = cue.First - 1;
        while (text.Is(before, Trait.Adverb)) before--;
        if (text.Is(before, Trait.Wh | Trait.That)) return false;
        for (var i = cue.First; i < cue.End; i++) if (text.Is(i, Trait.Finite)) return true;
        return false;
    }

    /// <summary>The finite verb behind the aside that begins at <paramref name="first"/>; -1 where none is.</summary>
    private static int Predicate(TokenView text, int first)
    {
        var whole = text.Is(first, Trait.To) && text.Lemma(first + 1) is "be";
        if (!whole && !text.Is(first, Trait.Wh)) return -1;
        var end = Math.Min(text.SentenceEnd(first), first + LongestAside);
        for (var i = first + 1; i < end && !text.Is(i, Trait.Stop | Trait.Semicolon | Trait.Mark); i++)
        {
            whole |= text.Is(i, Trait.Finite);
            if (!whole || !text.Is(i, Trait.Comma)) continue;
            var verb = i + 1;
            while (text.Is(verb, Trait.Adverb)) verb++;
            if (text.Is(verb, Trait.Finite)) return verb;
        }
        return -1;
    }

    /// <summary>The end of the clause of the verb: before a comma with what the speaker does besides, a semicolon, or the stop.</summary>
    private static int End(TokenView text, int verb)
    {
        var end = text.SentenceEnd(verb);
        for (var i = verb + 1; i < end; i++)
        {
            if (text.Is(i, Trait.Semicolon) || (text.Is(i, Trait.Comma) && text.Is(i + 1, Trait.Gerund | Trait.Conjunction | Trait.Subordinator))) return i;
        }
        while (end > verb + 1 && text.Is(end - 1, Trait.Stop)) end--;
        return end;
    }
}
