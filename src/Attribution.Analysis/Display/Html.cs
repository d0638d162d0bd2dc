using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;

namespace Attribution.Display;

/// <summary>Puts text into HTML so that it stays text.</summary>
internal static class Html
{
    /// <summary>
    /// The lengths up to which a word never breaks, and one with a digit in it, in characters. The pages' script (list-table.js) has the
    /// same ones.
    /// </summary>
    private const int LongestWord = 24, LongestId = 12;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(new TextEncoderSettings(System.Text.Unicode.UnicodeRanges.All));

    /// <summary><paramref name="text"/> for an element's content or a quoted attribute; control characters that HTML forbids become U+FFFD.</summary>
    public static string Encode(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        return Encoder.Encode(text.Any(IsForbidden) ? string.Concat(text.Select(c => IsForbidden(c) ? '\uFFFD' : c)) : text);
    }

    /// <summary>
    /// <paramref name="text"/> for the cell of a table: words stay whole, but one that is too long for a column, as ids and
    /// addresses are, stands in an element of the class <c>long</c>, which may break anywhere.
    /// </summary>
    public static string EncodeBreakable(string text)
    {
        if (text.Length <= LongestId) return Encode(text);
        var html = new StringBuilder(text.Length + 16);
        foreach (var (index, word) in text.Split(' ').Index())
        {
            if (index > 0) html.Append(' ');
            if (word.Length > LongestWord || (word.Length > LongestId && word.AsSpan().ContainsAnyInRange('0', '9')))
                html.Append("<span class=\"long\">").Append(Encode(word)).Append("</span>");
            else html.Append(Encode(word));
        }
        return html.ToString();
    }

    /// <summary><paramref name="json"/> for the inside of a script element: what could end it is written as <c>\u003c</c>.</summary>
    /// <param name="json">JSON, in which these characters can stand in strings alone.</param>
    public static string InScript(string json) => json
        .Replace("<", "\\u003c", StringComparison.Ordinal)
        .Replace(">", "\\u003e", StringComparison.Ordinal)
        .Replace("&", "\\u0026", StringComparison.Ordinal)
        .Replace("\u2028", "\\u2028", StringComparison.Ordinal)
        .Replace("\u2029", "\\u2029", StringComparison.Ordinal);

    /// <summary><paramref name="text"/> with U+FFFD for each half of a surrogate pair that stands alone, which no file or page can hold.</summary>
    public static string WellFormed(string text)
    {
        var broken = false;
        for (var at = 0; at < text.Length && !broken; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text, at)) at++;
            else broken = char.IsSurrogate(text[at]);
        }
        return broken ? string.Concat(text.EnumerateRunes()) : text;
    }

    /// <summary>A name for <paramref name="content"/> that depends on nothing else, short enough for an id.</summary>
    public static string Fingerprint(string content) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 6));

    private static bool IsForbidden(char c) => c < ' ' && c is not ('\t' or '\n' or '\r') || c is '\u007F';
}
