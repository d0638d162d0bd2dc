namespace Attribution.Language;

/// <summary>Finds the items of a list that is written in one paragraph: "1. Buy it 2. Sell it", "a) … b) …", "• … • …".</summary>
internal static class ListItems
{
    /// <summary>The indexes of the tokens that begin an item; empty unless the paragraph begins with a marker.</summary>
    public static HashSet<int> Find(ParagraphTokens paragraph)
    {
        var items = new HashSet<int>();
        if (paragraph.First == paragraph.End) return items;
        if (IsBullet(paragraph[paragraph.First]))
        {
            for (var i = paragraph.First + 1; i < paragraph.End; i++)
            {
                if (paragraph[i].SequenceEqual(paragraph[paragraph.First])) items.Add(i);
            }
            return items;
        }
        var (value, style) = Marker(paragraph, paragraph.First);
        if (value == 0) return items;
        for (var i = paragraph.First + 1; i < paragraph.End; i++)
        {
            if (Marker(paragraph, i) != (value + 1, style)) continue;
            items.Add(i);
            value++;
        }
        return items;
    }

    private static bool IsBullet(ReadOnlySpan<char> word) => word.Length == 1 && word[0] is '•' or '⁃' or '◦' or '▪' or '‣';

    /// <summary>The number of the marker at <paramref name="index"/> (letters count from 1) and how it is written; 0 where none stands.</summary>
    private static (int Value, int Style) Marker(ParagraphTokens paragraph, int index)
    {
        var word = paragraph[index];
        if (index > paragraph.First && paragraph.Touches(index) || index + 1 >= paragraph.End) return default;
        var dotted = word.Length > 1 && word[^1] == '.';
        if (dotted) word = word[..^1];
        var letter = word.Length == 1 && char.IsAsciiLetterLower(word[0]);
        var value = letter ? word[0] - 'a' + 1 : word.Length < 4 && int.TryParse(word, out var number) ? number : 0;
        if (value == 0) return default;
        var behind = index + 1;
        if (!dotted && paragraph.Touches(behind) && paragraph[behind] is ".") (dotted, behind) = (true, behind + 1);
        var bracket = behind < paragraph.End && paragraph.Touches(behind) && paragraph[behind] is ")";
        if (!dotted && !bracket) return default;
        return (value, (letter ? 4 : 0) + (dotted ? 2 : 0) + (bracket ? 1 : 0));
    }
}
