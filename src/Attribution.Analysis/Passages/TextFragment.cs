using System.Text;
using Attribution.Claims;
using Attribution.Documents;

namespace Attribution.Passages;

/// <summary>
/// Makes addresses that lead a browser to a passage of the original article and mark it there: text fragments,
/// <c>ADDRESS#:~:text=[before-,]first words[,last words][,-behind]</c>.
/// </summary>
internal static class TextFragment
{
    /// <summary>A passage of at most so many characters is given whole; of a longer one, so many words of either end.</summary>
    private const int LongestWhole = 80, WordsOfEnd = 6;

    /// <summary>Fewer words stand in many places, be it outside of the article.</summary>
    private const int FewestWords = 3;

    /// <summary>So many words around a passage tell it from another of the same words.</summary>
    private const int WordsAround = 4;

    /// <summary>Longer addresses are not followed everywhere.</summary>
    private const int LongestAddress = 2_000;

    /// <summary>The address of the passage; null where the article has no address on the web.</summary>
    /// <param name="article">The article.</param>
    /// <param name="span">The passage in its text.</param>
    public static string? Of(Article article, TextSpan span)
    {
        if (!Uri.TryCreate(article.Document.Metadata.Url, UriKind.Absolute, out var url)
            || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps)) return null;
        var address = url.AbsoluteUri;
        if (address.IndexOf(":~:", StringComparison.Ordinal) is >= 0 and var directive) address = address[..directive].TrimEnd('#');
        var fragment = Directive(article.Text, span);
        var whole = $"{address}{(address.Contains('#', StringComparison.Ordinal) ? "" : "#")}:~:text={fragment}";
        return fragment.Length > 0 && whole.Length <= LongestAddress ? whole : address;
    }

    private static string Directive(string text, TextSpan span)
    {
        var passage = span.Of(text);
        string[] words = WordsOf(passage);
        if (words.Length == 0) return "";

        // What runs over paragraphs is found by its ends alone, as is what is long.
        var isWhole = passage.Length <= LongestWhole && !passage.Contains('\n', StringComparison.Ordinal);
        var (first, last) = isWhole ? (passage.Trim(), null) : (Beginning(passage), Ending(passage));
        var parts = new StringBuilder();
        var isAmbiguous = words.Length < FewestWords || IsAmbiguous(text, first);
        if (isAmbiguous && WordsOf(LineBefore(text, span.Start)).TakeLast(WordsAround).ToArray() is { Length: > 0 } before)
            parts.Append(Encoded(string.Join(' ', before))).Append("-,");
        parts.Append(Encoded(first));
        if (last is not null) parts.Append(',').Append(Encoded(last));
        if (isAmbiguous && last is null && WordsOf(LineBehind(text, span.End)).Take(WordsAround).ToArray() is { Length: > 0 } behind)
            parts.Append(",-").Append(Encoded(string.Join(' ', behind)));
        return parts.ToString();
    }

    private static string Beginning(string passage) => string.Join(' ', WordsOf(passage.Trim().Split('\n')[0]).Take(WordsOfEnd));

    private static string Ending(string passage) => string.Join(' ', WordsOf(passage.Trim().Split('\n')[^1]).TakeLast(WordsOfEnd));

    private static bool IsAmbiguous(string text, string words)
    {
        var first = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return first >= 0 && text.IndexOf(words, first + 1, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static string LineBefore(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        return text[start..at];
    }

    private static string LineBehind(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return text[at..(end < 0 ? text.Length : end)];
    }

    private static string[] WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words as a part of the directive, in which hyphens and commas have a meaning.</summary>
    private static string Encoded(string words) =>
        Uri.EscapeDataString(string.Join(' ', WordsOf(words))).Replace("-", "%2D", StringComparison.Ordinal);
}
