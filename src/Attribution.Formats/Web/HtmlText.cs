using System.Text;
using System.Text.RegularExpressions;
using Attribution.Documents;
using Attribution.Documents.Formats;

namespace Attribution.Formats.Web;

/// <summary>Turns a page's bytes into text, in the encoding that the page says or that its bytes show.</summary>
internal static partial class HtmlText
{
    private const int Declared = 4_096;

    /// <summary>The page's source.</summary>
    /// <exception cref="DocumentException">The file is empty or no text.</exception>
    public static string Decode(SourceFile file)
    {
        var head = Encoding.Latin1.GetString(file.Head[..Math.Min(file.Head.Length, Declared)]);
        var name = Charset().Match(head) is { Success: true } match ? match.Groups[1].Value : null;
        if (name is null || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) || file.Head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])
            || IsUtf8(file.Bytes)) return file.Text;
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name.ToLowerInvariant() is "iso-8859-1" or "latin1" or "ascii" or "us-ascii"
            ? "windows-1252" : name);
        return encoding is null ? file.Text : encoding.GetString(file.Bytes);
    }

    private static bool IsUtf8(byte[] bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    [GeneratedRegex("""<meta[^>]+charset\s*=\s*["']?([\w-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
