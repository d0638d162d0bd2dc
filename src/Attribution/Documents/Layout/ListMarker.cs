namespace Attribution.Documents.Layout;

/// <summary>The mark that opens an item of a list: a bullet or, in Markdown, a number.</summary>
internal static class ListMarker
{
    /// <summary>The length of the bullet at the start of <paramref name="line"/> with the white space behind it; 0 without one.</summary>
    public static int Bullet(ReadOnlySpan<char> line) =>
        line.Length > 1 && "-*+•·▪●◦‣".Contains(line[0]) ? WithSpace(line, 1) : 0;

    /// <summary>The same for a number with a period or bracket ("12. ").</summary>
    public static int Number(ReadOnlySpan<char> line)
    {
        var digits = 0;
        while (digits < line.Length && digits < 9 && char.IsAsciiDigit(line[digits])) digits++;
        return digits > 0 && digits < line.Length && line[digits] is '.' or ')' ? WithSpace(line, digits + 1) : 0;
    }

    private static int WithSpace(ReadOnlySpan<char> line, int mark)
    {
        var end = mark;
        while (end < line.Length && char.IsWhiteSpace(line[end])) end++;
        return end > mark && end < line.Length ? end : 0;
    }
}
