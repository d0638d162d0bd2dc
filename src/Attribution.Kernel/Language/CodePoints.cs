namespace Attribution.Kernel.Language;

/// <summary>
/// Jupyter counts a cursor's place in code points, C# in UTF-16 units: an emoji is one there and two here. Places
/// beyond the text's ends mean its ends.
/// </summary>
internal static class CodePoints
{
    internal static int ToUtf16(ReadOnlySpan<char> text, int codePoints)
    {
        int at = 0;
        for (; codePoints > 0 && at < text.Length; codePoints--)
            at += IsPair(text, at) ? 2 : 1;
        return at;
    }

    /// <summary>A place inside a pair counts as the one before it.</summary>
    internal static int FromUtf16(ReadOnlySpan<char> text, int units)
    {
        int count = 0;
        for (int at = 0; at < text.Length && at + (IsPair(text, at) ? 2 : 1) <= units; count++)
            at += IsPair(text, at) ? 2 : 1;
        return count;
    }

    private static bool IsPair(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
}
