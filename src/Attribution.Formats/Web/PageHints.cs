using System.Text;

namespace Attribution.Formats.Web;

/// <summary>What a page says of its own article in its head, by which its blocks are judged. Not thread-safe.</summary>
/// <param name="title">The headline, as far as the head says it; else empty.</param>
/// <param name="description">The summary that the head gives.</param>
/// <param name="body">The article's text, where structured data repeats it; else empty.</param>
internal sealed class PageHints(string title, string description, string body)
{
    private readonly HashSet<string> titleWords = [.. Words(title)];
    private readonly Dictionary<string, double> likenesses = new(StringComparer.Ordinal);
    private readonly string squeezedTitle = Squeeze(title);
    private readonly string squeezed = Squeeze(body);

    /// <summary>The summary.</summary>
    public string Description { get; } = description;

    /// <summary>The article's text; empty where structured data has none.</summary>
    public string Body => squeezed;

    /// <summary>Whether the text of a block stands in <see cref="Body"/>, whatever the marks and blanks are.</summary>
    public bool HoldsInBody(string text) => Squeeze(text) is { Length: > 0 } part && squeezed.Contains(part, StringComparison.Ordinal);

    /// <summary>Whether <paramref name="text"/> is the title, whatever the marks and blanks are.</summary>
    public bool IsTitle(string text) => text.Length < 2 * title.Length && squeezedTitle.Length > 0 && Squeeze(text) == squeezedTitle;

    /// <summary>How much of the words of the title and of <paramref name="text"/> are the same, from 0 to 1.</summary>
    public double LikenessToTitle(string text)
    {
        if (titleWords.Count == 0 || text.Length > 400) return 0;
        if (likenesses.TryGetValue(text, out var known)) return known;
        HashSet<string> words = [.. Words(text)];
        var both = words.Count(titleWords.Contains);
        return likenesses[text] = (double)both / Math.Max(1, words.Count + titleWords.Count - both);
    }

    private static string[] Words(string text) =>
        text.ToLowerInvariant().Split([' ', '\t', '\n', '\r', ',', '.', ':', ';', '\'', '’', '‘', '"', '“', '”', '-', '–', '—', '|', '?', '!', '\u00A0'],
            StringSplitOptions.RemoveEmptyEntries);

    private static string Squeeze(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) kept.Append(char.ToLowerInvariant(c));
        }
        return kept.ToString();
    }
}
