namespace Attribution.Figures.Pieces;

/// <summary>
/// Steps over what Markdown writes between the words of a sentence: the brackets and the address of a link ("at least [1.4
/// million](https://…) people") and the marks of strong emphasis.
/// </summary>
internal static class LinkMarks
{
    private const int LongestText = 200, LongestAddress = 2000;

    /// <summary>The index behind the marks that stand at the character; the index itself for none.</summary>
    public static int Skip(string text, int index, int limit) => text[index] switch
    {
        '[' => Opens(text, index, limit) ? index + 1 : index,
        ']' => Address(text, index, limit),
        '*' => index + 1 < limit && text[index + 1] == '*' ? index + 2 : index,
        _ => index,
    };

    /// <summary>The index behind all marks and blanks that stand between a word and the next one.</summary>
    public static int SkipAll(string text, int index, int limit)
    {
        while (index < limit)
        {
            var behind = char.IsWhiteSpace(text[index]) ? index + 1 : Skip(text, index, limit);
            if (behind == index) break;
            index = behind;
        }
        return index;
    }

    /// <summary>Whether the bracket opens the text of a link.</summary>
    private static bool Opens(string text, int index, int limit)
    {
        var length = text.AsSpan(index + 1, Math.Min(LongestText, limit - index - 1)).IndexOfAny('[', ']');
        return length > 0 && Address(text, index + 1 + length, limit) > index + 1 + length;
    }

    /// <summary>The index behind "](address)".</summary>
    private static int Address(string text, int index, int limit)
    {
        if (text[index] != ']' || index + 2 >= limit || text[index + 1] != '(') return index;
        var depth = 1;
        for (var at = index + 2; at < Math.Min(limit, index + LongestAddress); at++)
        {
            if (char.IsWhiteSpace(text[at])) return index;
            if (text[at] == '(') depth++;
            else if (text[at] == ')' && --depth == 0) return at + 1;
        }
        return index;
    }
}
