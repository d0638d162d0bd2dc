using Attribution.Language;

namespace Attribution.Quotes.Parts;

/// <summary>
/// Ends what somebody puts at a number before the next clause: "put the cost at $11 billion | and the governor signed the bill". A thing and its number
/// are no clause, so that none is joined to them.
/// </summary>
internal static class Estimates
{
    /// <summary>How many words may stand before the number: "at about $11 billion".</summary>
    private const int Approximators = 3;

    /// <summary>Cuts the content of <paramref name="draft"/>.</summary>
    public static void Cut(TokenView text, QuoteDraft draft)
    {
        if (draft.Cue is not { } cue) return;
        foreach (var piece in draft.Content)
        {
            if (piece.First < cue.End || text.IsQuoted(piece.First)) continue;
            var number = NumberEnd(text, piece);
            if (number < 0 || !JoinsClause(text, number, piece.End)) return;
            draft.Content = draft.Content.Without(new TokenRange(number, piece.End));
            return;
        }
    }

    /// <summary>The index behind the number at which a thing is put; -1 where none is, or a clause begins before it.</summary>
    private static int NumberEnd(TokenView text, TokenRange piece)
    {
        for (var i = piece.First; i < piece.End - 1; i++)
        {
            if (text.Is(i, Trait.Finite | Trait.That | Trait.Wh | Trait.To | Trait.Mark)) return -1;
            if (i == piece.First || !text.Is(i, "at")) continue;
            var number = i + 1;
            while (number < Math.Min(piece.End, i + 1 + Approximators) && !text.Is(number, Trait.Number)) number++;
            if (!text.Is(number, Trait.Number)) return -1;
            return text.PhraseEnd(number) is var end && end > number ? end : number + 1;
        }
        return -1;
    }

    /// <summary>Whether "and" and a clause begin at token <paramref name="i"/>, with or without a subject of its own.</summary>
    private static bool JoinsClause(TokenView text, int i, int end)
    {
        if (text.Is(i, Trait.Comma)) i++;
        if (!text.Is(i, Trait.Conjunction)) return false;
        i++;
        if (text.PhraseEnd(i) is var subject && subject > i) i = subject;
        while (i < end && text.Is(i, Trait.Adverb)) i++;
        return i < end && text.Is(i, Trait.Finite);
    }
}
