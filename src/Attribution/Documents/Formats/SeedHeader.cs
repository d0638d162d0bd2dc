using System.Globalization;
using Attribution.Documents.Layout;

namespace Attribution.Documents.Formats;

/// <summary>The header <c>date YYYY-MM-DD</c> that opens an article of the seed format, on a line of its own or running into the first paragraph.</summary>
/// <param name="Date">The date; null where the digits are no calendar date.</param>
/// <param name="Found">The date as written.</param>
/// <param name="End">Where the text behind the header begins.</param>
/// <param name="RunsIn">Whether the first paragraph begins on the header's line.</param>
internal readonly record struct SeedHeader(DateOnly? Date, string Found, int End, bool RunsIn)
{
    private const int DateLength = 10;

    /// <summary>Reads the header of <paramref name="text"/>; null where it has none.</summary>
    public static SeedHeader? Read(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        if (!text.AsSpan(start).StartsWith("date", StringComparison.OrdinalIgnoreCase)) return null;

        var position = start + 4;
        if (position < text.Length && text[position] == ':') position++;
        var digits = position;
        while (digits < text.Length && text[digits] is ' ' or '\t' or '\u00A0') digits++;
        var end = digits + DateLength;
        if (digits == position || end > text.Length || !HasDateShape(text.AsSpan(digits, DateLength))) return null;
        if (end < text.Length && !char.IsWhiteSpace(text[end])) return null;

        var found = text.Substring(digits, DateLength);
        DateOnly? date = DateOnly.TryParseExact(found, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : null;
        var rest = end;
        TextLines.Next(text, ref rest, out var line);
        return new(date, found, end, !TextLines.Trim(text, line).IsEmpty);
    }

    private static bool HasDateShape(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i])) return false;
        }
        return true;
    }
}
