using System.Buffers;

namespace Attribution.Documents.Layout;

/// <summary>Cuts a text into lines and trims white space, by offsets.</summary>
internal static class TextLines
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\u2028\u2029");

    /// <summary>
    /// The line that starts at <paramref name="position"/>, without its line break (LF, CRLF, CR or a Unicode separator);
    /// moves <paramref name="position"/> to the next line. False at the end of the text.
    /// </summary>
    public static bool Next(string text, ref int position, out TextSpan line)
    {
        if (position >= text.Length)
        {
            line = new(text.Length, text.Length);
            return false;
        }
        var length = text.AsSpan(position).IndexOfAny(Breaks);
        var end = length < 0 ? text.Length : position + length;
        line = new(position, end);
        position = end + 1;
        if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n') position++;
        return true;
    }

    /// <summary><paramref name="span"/> without white space at either end; empty at its end where it holds nothing else.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new(start, end);
    }

    /// <summary>The number, from 1, of the line that holds <paramref name="position"/>.</summary>
    public static int NumberAt(string text, int position)
    {
        int number = 0, start = 0;
        while (start <= position && Next(text, ref start, out _)) number++;
        return Math.Max(1, number);
    }
}
