namespace Attribution.Documents.Layout.Turns;

/// <summary>Tells the lines of a transcript that nobody says: the time at which it ends, its end, and what stands in brackets alone.</summary>
internal static class TurnEnds
{
    private const int Longest = 40;

    /// <summary>Whether <paramref name="line"/> is the transcript's own: "4:14 P.M. EDT", "END", "# # #".</summary>
    public static bool IsNotSaid(ReadOnlySpan<char> line)
    {
        var words = line.Trim(" *_()[]-—–.");
        return line.Length < Longest && (words.Equals("END", StringComparison.OrdinalIgnoreCase) || words.Equals("###", StringComparison.Ordinal)
            || words.Equals("# # #", StringComparison.Ordinal) || IsTime(words));
    }

    private static bool IsTime(ReadOnlySpan<char> words) =>
        words.Length > 3 && char.IsAsciiDigit(words[0])
        && (words.Contains("P.M", StringComparison.OrdinalIgnoreCase) || words.Contains("A.M", StringComparison.OrdinalIgnoreCase))
        && TextShape.Words(words, 4) <= 3;
}
