namespace Attribution.Documents.Layout;

/// <summary>
/// Finds the headings of a plain text by their looks: a short line that begins with a capital and does not end as a
/// sentence does. The last block of a text is none, and neither is one of several such lines in a row (a list), but at
/// the top, where title, subtitle and byline stand together.
/// </summary>
internal static class Headings
{
    private const int Longest = 110, MostWords = 15, MostInARow = 2;

    /// <summary>Marks the headings among <paramref name="blocks"/>.</summary>
    public static void Mark(string text, List<Block> blocks)
    {
        for (var first = 0; first < blocks.Count;)
        {
            var end = first;
            while (end < blocks.Count - 1 && IsOne(text, blocks[end])) end++;
            if (first == 0 || end - first <= MostInARow)
            {
                for (var i = first; i < end; i++) blocks[i] = blocks[i] with { Kind = BlockKind.Heading };
            }
            first = end + 1;
        }
    }

    /// <summary>Whether <paramref name="text"/> alone looks like a heading.</summary>
    public static bool LooksLikeOne(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest || TextShape.Words(text, MostWords) > MostWords) return false;
        var first = text.TrimStart("\"'“‘«(");
        if (first.IsEmpty || !(char.IsUpper(first[0]) || char.IsDigit(first[0])) || !HasLetter(text)) return false;
        return TextShape.LastMark(text) switch
        {
            '.' or '!' or '…' or ',' or ';' or ':' or '-' or '–' or '—' => false,
            '?' => text[^1] == '?' && TextShape.Words(text, 9) <= 9 && text.IndexOfAny('“', '"') < 0,
            _ => true,
        };
    }

    private static bool IsOne(string text, Block block) =>
        block.Kind == BlockKind.Text && LooksLikeOne(block.Span.In(text)) && !Captions.IsSigned(block.Span.In(text));

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character)) return true;
        }
        return false;
    }
}
