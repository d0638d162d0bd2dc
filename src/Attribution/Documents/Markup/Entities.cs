using System.Buffers;
using System.Net;
using System.Text;

namespace Attribution.Documents.Markup;

/// <summary>Knows the characters that HTML writes in letters or numbers: <c>&amp;ldquo;</c>, <c>&amp;#8220;</c>, <c>&amp;#x201C;</c>.</summary>
internal static class Entities
{
    /// <summary>Longer than the name or number of any of them, with its marks.</summary>
    private const int Longest = 12;

    private static readonly SearchValues<char> Letters = SearchValues.Create("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The character that begins with the ampersand at <paramref name="start"/>, and the length of what stands for it; null where none does.</summary>
    public static string? At(ReadOnlySpan<char> text, int start, out int length)
    {
        length = text[start..Math.Min(text.Length, start + Longest)].IndexOf(';') + 1;
        if (length < 4 || text[start] != '&') return null;
        var entity = text.Slice(start, length);
        if (entity[1..^1].ContainsAnyExcept(Letters)) return null;
        var written = entity.ToString();
        var decoded = WebUtility.HtmlDecode(written);
        if (decoded == written) return null;

        // Numbers of control characters mean those of Windows-1252 on the web, and in its standard: 147 is a quotation mark.
        return decoded is [>= '\u0080' and <= '\u009F'] ? Windows1252.GetString([(byte)decoded[0]]) : decoded;
    }

    /// <summary>The length of the character, written so, that ends at <paramref name="end"/>; 0 where none does.</summary>
    public static int LengthBefore(ReadOnlySpan<char> text, int end)
    {
        if (end == 0 || text[end - 1] != ';') return 0;
        var start = text[..end].LastIndexOf('&');
        return start >= 0 && end - start <= Longest && At(text, start, out var length) is not null && start + length == end ? length : 0;
    }
}
