namespace Attribution.Documents.Layout;

/// <summary>
/// Decides whether a plain text's line breaks end paragraphs or were put in by a narrow page. Lines are taken as wrapped
/// when most of those that another line follows directly stop in mid-sentence at a common width.
/// </summary>
internal sealed class WrappedLines
{
    private const int Narrowest = 45, Widest = 120;

    private readonly string text;
    private readonly int width;

    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines that are not blank, trimmed.</param>
    /// <param name="follows">Whether each stands directly below the one before.</param>
    public WrappedLines(string text, List<TextSpan> lines, List<bool> follows)
    {
        this.text = text;
        int breaks = 0, unfinished = 0;
        var lengths = new int[Widest + 2];
        for (var i = 1; i < lines.Count; i++)
        {
            if (!follows[i]) continue;
            breaks++;
            if (!TextShape.EndsSentence(lines[i - 1].In(text))) unfinished++;
            lengths[Math.Min(lines[i - 1].Length, Widest + 1)]++;
        }
        var common = Percentile(lengths, breaks);
        width = common is >= Narrowest and <= Widest && unfinished * 2 > breaks ? common : 0;
    }

    /// <summary>Whether the paragraph of <paramref name="line"/> goes on in <paramref name="next"/>, which stands directly below it.</summary>
    public bool GoesOn(TextSpan line, TextSpan next)
    {
        if (width == 0) return false;
        var following = next.In(text);
        var word = following.IndexOfAny(' ', '\t');
        if (line.Length + 1 + (word < 0 ? following.Length : word) > width) return true;
        return !TextShape.EndsSentence(line.In(text)) && (char.IsLower(following[0]) || line.Length > width * 0.6);
    }

    private static int Percentile(int[] lengths, int count)
    {
        var left = count - count / 20;
        for (var length = 0; length < lengths.Length; length++)
        {
            left -= lengths[length];
            if (left <= 0) return length;
        }
        return lengths.Length;
    }
}
