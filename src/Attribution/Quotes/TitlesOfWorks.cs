using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Quotes;

/// <summary>Tells titles of works and other names in quotation marks from quotations: "wrote “The Long Winter”", "a play titled “We Were Here”".</summary>
internal static class TitlesOfWorks
{
    private const int Shortest = 4;

    private static readonly WordSet Naming = WordSet.Of("words-of-quotes.tsv", "naming");

    /// <summary>Whether the content of <paramref name="draft"/> is nothing but such titles behind a cue that may name works.</summary>
    public static bool Are(TokenView text, QuoteDraft draft)
    {
        if (draft.Turn is not null || !Naming.Contains(draft.Lemma)) return false;
        var titles = 0;
        foreach (var piece in draft.Content)
        {
            for (var i = piece.First; i < piece.End; i++)
            {
                if (text.QuotationAt(i) < 0)
                {
                    if (!text.Is(i, Trait.Comma | Trait.Conjunction | Trait.Determiner)) return false;
                    continue;
                }
                var range = text.Quotation(text.QuotationAt(i));
                if (!IsTitle(text, range)) return false;
                titles++;
                i = range.End - 1;
            }
        }
        return titles > 0;
    }

    /// <summary>Whether all longer words have a capital, and nothing ends as a sentence does.</summary>
    private static bool IsTitle(TokenView text, TokenRange quotation)
    {
        var words = 0;
        for (var i = quotation.First + 1; i < quotation.End - 1; i++)
        {
            if (text[i] is not [var first, ..] || !char.IsLetterOrDigit(first)) continue;
            if (char.IsLower(first) && (words == 0 || text[i].Length >= Shortest)) return false;
            words++;
        }
        return words > 0 && !text.Is(quotation.End - 2, Trait.Stop);
    }
}
