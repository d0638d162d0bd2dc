using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Quotes.Uncued;

/// <summary>The name that a dash sets behind somebody's words: "“It is closed.” – Mayor Ann Example", "… — Ann Example (@example) May 3, 2025".</summary>
internal static class Signature
{
    private static readonly WordSet Months = WordSet.Of("words-of-quotes.tsv", "months");

    private const int Longest = 18, LongestBracket = 8;

    /// <summary>
    /// Who signs behind token <paramref name="dash"/>, up to before <paramref name="end"/>, the end of the paragraph; null where what stands
    /// there is no name alone.
    /// </summary>
    /// <param name="text">The document.</param>
    /// <param name="dash">The index of the dash.</param>
    /// <param name="end">The index behind the paragraph's last token.</param>
    /// <param name="isPost">Whether a handle or a date follows the name, as under a post.</param>
    public static TokenRange? Read(TokenView text, int dash, int end, out bool isPost)
    {
        isPost = false;
        return text.Is(dash, Trait.Dash) ? Name(text, new(dash + 1, end), out isPost) : null;
    }

    /// <summary>The same where the dash has been read: who is named by <paramref name="range"/>, the rest of a paragraph.</summary>
    public static TokenRange? Name(TokenView text, TokenRange range, out bool isPost)
    {
        isPost = false;
        var end = range.End;
        if (range.Length is < 1 or > Longest || !text.IsCapital(range.First)) return null;
        var (behind, named) = (range.First, false);
        for (; behind < end; behind++)
        {
            if (text.Is(behind, "(") || text[behind] is ['@', ..] || text.Is(behind, "@")) break;
            if (IsDate(text, behind)) break;
            if (text.Is(behind, Trait.Finite | Trait.Base | Trait.Mark | Trait.Colon | Trait.Semicolon)) return null;
            if (text.Is(behind, Trait.Stop) && behind < end - 1 && !text.Touches(behind)) return null;
            named |= text.Is(behind, Trait.Name) || (text.IsCapital(behind) && text.Is(behind, Trait.Noun));
        }
        isPost = behind < end && !text.Is(behind, "(") || (behind < end && IsHandle(text, behind, end));
        while (behind > range.First && text.Is(behind - 1, Trait.Comma | Trait.Stop | Trait.Dash) && !text.IsCapital(behind - 1)) behind--;
        return named && behind > range.First ? new(range.First, behind) : null;
    }

    private static bool IsHandle(TokenView text, int bracket, int end)
    {
        for (var i = bracket + 1; i < Math.Min(end, bracket + LongestBracket); i++)
        {
            if (text[i] is ['@', ..]) return true;
        }
        return false;
    }

    /// <summary>Whether a month and a day begin.</summary>
    private static bool IsDate(TokenView text, int i) =>
        text.Is(i, Trait.Name | Trait.Time | Trait.Noun) && text[i + 1] is [>= '0' and <= '9', ..] && Months.Contains(text[i]);
}
