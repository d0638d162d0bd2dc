using Attribution.Language;

namespace Attribution.Quotes.Parts;

/// <summary>
/// The speaker's name and description that commas part, of which one was taken for the end of the content: "Prices will fall, a
/// spokesman for the ministry, Pavel Orlin, said", "Sales fell, Orla Keane, director of Nortek, said".
/// </summary>
internal static class Appositions
{
    private const int Longest = 16;

    /// <summary>Moves such an end of the content of <paramref name="draft"/>, which has a source, to the source.</summary>
    public static void Join(TokenView text, QuoteDraft draft)
    {
        if (draft.Source is not { } source || draft.Cue is not { } cue || source.First >= cue.First) return;
        foreach (var piece in draft.Content)
        {
            if (Between(text, piece, source) is { } role)
            {
                draft.Source = source with { First = role.First };
                return;
            }
            var end = text.Is(piece.End - 1, Trait.Comma) ? piece.End - 1 : piece.End;
            if (piece.End > source.First || end + 1 != source.First || !text.Is(end, Trait.Comma)) continue;
            var comma = Comma(text, piece.First, end);
            if (comma < 0) return;
            TokenRange tail = new(comma + 1, end);
            if (!(IsName(text, source) && IsRole(text, tail)) && !(IsName(text, tail) && IsRole(text, source))) return;
            draft.Content = draft.Content.Without(new TokenRange(comma, piece.End));
            draft.Source = source with { First = comma + 1 };
            return;
        }
    }

    /// <summary>The description between content and name that belongs to neither yet; null where there is none.</summary>
    private static TokenRange? Between(TokenView text, TokenRange piece, TokenRange source)
    {
        var first = text.Is(piece.End, Trait.Comma) ? piece.End + 1 : piece.End;
        TokenRange role = new(first, source.First - 1);
        if (role.End <= first || role.Length > Longest || !text.Is(role.End, Trait.Comma) || !text.Is(first - 1, Trait.Comma)) return null;
        for (var i = first; i < role.End; i++) if (text.Is(i, Trait.Finite | Trait.Mark | Trait.Stop)) return null;
        return IsName(text, source) && IsRole(text, role) ? role : null;
    }

    /// <summary>The last comma before <paramref name="end"/>, with a finite verb before it and none behind; -1 where there is none.</summary>
    private static int Comma(TokenView text, int first, int end)
    {
        for (var i = end - 1; i > first && i > end - Longest; i--)
        {
            if (text.Is(i, Trait.Finite | Trait.Mark | Trait.Stop)) return -1;
            if (!text.Is(i, Trait.Comma)) continue;
            for (var k = i - 1; k >= first; k--) if (text.Is(k, Trait.Finite)) return i;
            return -1;
        }
        return -1;
    }

    /// <summary>Whether nothing but a name stands there, or a name and marks.</summary>
    private static bool IsName(TokenView text, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++) if (!text.Is(i, Trait.Name | Trait.Comma)) return false;
        return text.Is(range.First, Trait.Name);
    }

    /// <summary>Whether the noun phrase there names a role or people: "a spokesman for the ministry", "director of Nortek".</summary>
    private static bool IsRole(TokenView text, TokenRange range)
    {
        var (first, end) = (range.First, range.End);
        if (!text.Is(first, Trait.Determiner | Trait.Possessive | Trait.Noun | Trait.Adjective)) return false;
        var head = -1;
        for (var i = first; i < end && !text.Is(i, Trait.Preposition | Trait.Comma | Trait.Wh); i++) if (text.Is(i, Trait.Noun)) head = i;
        return head >= 0 && text.IsLower(head) && text.Lexicon.IsPeople(text[head]);
    }
}
