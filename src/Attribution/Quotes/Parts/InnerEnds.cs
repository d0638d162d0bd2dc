using Attribution.Language;

namespace Attribution.Quotes.Parts;

/// <summary>
/// Where what somebody reports who is speaking ends: at the next clause of the speaker's own. "“I know nothing of it, and I won't ask,”
/// she said."
/// </summary>
internal static class InnerEnds
{
    /// <summary>Cuts the content of <paramref name="draft"/>, whose cue stands inside a quotation or another's content, at such a clause.</summary>
    public static void Cut(TokenView text, QuoteDraft draft)
    {
        if (draft.Cue is not { } cue || text.QuotationAt(cue.First) is var around && around < 0 && !draft.IsInner) return;
        foreach (var piece in draft.Content)
        {
            if (piece.First < cue.End || text.Is(piece.First, Trait.Open)) continue;
            for (var i = piece.First + 1; i < piece.End - 1; i++)
            {
                if (!text.Is(i, Trait.Comma | Trait.Dash | Trait.Semicolon) || !Begins(text, i + 1, piece.End)) continue;
                draft.Content = draft.Content.Without(new TokenRange(i, piece.End));
                return;
            }
        }
    }

    /// <summary>Whether a clause with a conjunction of its own begins at token <paramref name="i"/>.</summary>
    private static bool Begins(TokenView text, int i, int end)
    {
        if (!text.Is(i, Trait.Conjunction) && text.Lemma(i) is not ("so" or "then")) return false;
        i++;
        while (i < end && text.Is(i, Trait.Adverb | Trait.Conjunction)) i++;
        if (text.Is(i, Trait.Subordinator)) return true;
        var subject = text.PhraseEnd(i);
        return subject > i && text.Is(subject, Trait.Finite);
    }
}
