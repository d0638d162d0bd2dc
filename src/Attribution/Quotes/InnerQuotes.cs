using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>
/// Tells which attributions inside another's content are quotes themselves: those that report words or a statement ("said
/// that the miller had promised a wheel"). What somebody knew, wanted, backed, read or wrote down ("said that she knew
/// nothing of the boats", "wrote 17 checks") is part of what the outer source tells.
/// </summary>
internal static class InnerQuotes
{
    /// <summary>Whether <paramref name="inner"/>, which stands inside another quote, is one itself.</summary>
    public static bool Reports(TokenView text, QuoteDraft inner)
    {
        if (inner.Cue is not { } cue) return true;
        if (text.Tag(cue.First) == "VB" && text.Lemma(cue.First) == "be") return false;
        var entry = text.Lexicon.Cues.Verb(inner.Lemma);
        if (entry is null || inner.Source is null) return true;
        if (IsQuoted(text, inner)) return true;
        return entry.Class switch
        {
            CueClass.Plan or CueClass.Think or CueClass.Stand => IsClause(text, inner),
            CueClass.Say when inner.Lemma is "read" or "write" or "text" or "continue" or "sign" => IsClause(text, inner),
            _ => true,
        };
    }

    /// <summary>Whether the content opens with a quotation mark of its own.</summary>
    private static bool IsQuoted(TokenView text, QuoteDraft draft) =>
        draft.Content.Any(piece => text.Is(piece.First, Trait.Open));

    private static bool IsClause(TokenView text, QuoteDraft draft)
    {
        foreach (var piece in draft.Content)
        {
            if (text.Is(piece.First, Trait.That | Trait.Wh | Trait.To)) return true;
            for (var i = piece.First + 1; i < piece.End; i++)
            {
                if (text.Is(i, Trait.That | Trait.Wh)) break;
                if (text.Is(i, Trait.Finite) || (text.Is(i, Trait.To) && text.Is(i + 1, Trait.Base))) return true;
            }
        }
        return false;
    }
}
