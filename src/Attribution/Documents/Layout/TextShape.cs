using System.Collections.Frozen;

namespace Attribution.Documents.Layout;

/// <summary>What can be told of a paragraph before it is cut into tokens: how it begins and ends, whether it has several sentences.</summary>
internal static class TextShape
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = FrozenSet.Create(
        StringComparer.Ordinal,
        "Mr", "Mrs", "Ms", "Dr", "Gov", "Sen", "Rep", "Gen", "Col", "Lt", "Sgt", "Capt", "Rev", "Hon", "Prof", "St", "Mt",
        "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "No", "Inc", "Corp", "Co", "Ltd", "Jr", "Sr", "vs")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Whether <paramref name="text"/> ends with a period or another mark that closes a sentence, closing quotation marks and brackets
    /// aside.
    /// </summary>
    public static bool EndsSentence(ReadOnlySpan<char> text) => LastMark(text) is '.' or '!' or '?' or '…';

    /// <summary>The last character before closing quotation marks and brackets; NUL where there is none.</summary>
    public static char LastMark(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && (IsClosing(text[end - 1]) || char.IsWhiteSpace(text[end - 1]))) end--;
        return end > 0 ? text[end - 1] : '\0';
    }

    /// <summary>Whether a sentence ends inside <paramref name="text"/> and another one begins; a rough guess that knows common abbreviations.</summary>
    public static bool HasSecondSentence(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?')) continue;
            var next = i + 1;
            while (next < text.Length && IsClosing(text[next])) next++;
            if (next >= text.Length || !char.IsWhiteSpace(text[next])) continue;
            while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
            if (next >= text.Length || char.IsLower(text[next]) || text[next] is '-' or '–' or '—') continue;
            if (text[i] != '.' || !IsAbbreviation(text[..i])) return true;
        }
        return false;
    }

    /// <summary>
    /// Whether <paramref name="text"/> opens with a dateline: a place in capitals and, soon after, a dash or the agency in
    /// brackets ("OSLO, May 3 (Reuters) -").
    /// </summary>
    public static bool HasDateline(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        while (capitals < text.Length && char.IsUpper(text[capitals])) capitals++;
        if (capitals < 3 || (capitals < text.Length && char.IsLower(text[capitals]))) return false;
        var head = text[..Math.Min(text.Length, 60)];
        return head.IndexOfAny('—', '–') > 0 || head.Contains(" - ", StringComparison.Ordinal)
            || head.Contains(" -- ", StringComparison.Ordinal) || head.Contains("(Reuters)", StringComparison.Ordinal)
            || head.Contains("(AP)", StringComparison.Ordinal);
    }

    /// <summary>The number of words, cut at white space; stops counting behind <paramref name="limit"/>.</summary>
    public static int Words(ReadOnlySpan<char> text, int limit)
    {
        var words = 0;
        var inside = false;
        foreach (var character in text)
        {
            var white = char.IsWhiteSpace(character);
            if (!white && !inside && ++words > limit) break;
            inside = !white;
        }
        return words;
    }

    private static bool IsClosing(char character) => character is '"' or '\'' or '”' or '’' or '»' or ')' or ']';

    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        var start = before.Length;
        while (start > 0 && (char.IsLetter(before[start - 1]) || before[start - 1] == '.')) start--;
        var word = before[start..];
        if (word.Length <= 1 || word.Contains('.')) return word.Length > 0;
        return Abbreviations.Contains(word);
    }
}
