using Attribution.Lists;

namespace Attribution.Language;

/// <summary>
/// Tells sentences that a page says to its readers, and the article to nobody: "Sign up for our newsletter.", "All rights reserved.",
/// "Reporting by Ann Example". They state nothing, and speak nothing.
/// </summary>
internal static class Furniture
{
    private const int Longest = 400;

    private static readonly string[] Openings = Rows("opening");

    private static readonly string[] Anywhere = Rows("anywhere");

    private static readonly string[] Questions = Rows("question");

    private static readonly string[] Platforms = Rows("platform");

    /// <summary>Whether <paramref name="sentence"/> is the page's own.</summary>
    public static bool IsOne(ReadOnlySpan<char> sentence)
    {
        if (sentence.Length > Longest) return false;
        var words = sentence.TrimStart("*_([•-–— ");
        foreach (var opening in Openings)
        {
            if (Starts(words, opening)) return true;
        }
        foreach (var phrase in Anywhere)
        {
            if (words.Contains(phrase, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return (Starts(words, "follow") || Starts(words, "like") || Starts(words, "find") || Starts(words, "join")) && NamesPlatform(words);
    }

    /// <summary>Whether <paramref name="sentence"/> asks readers something; it is the page's own where its neighbour is.</summary>
    public static bool Asks(ReadOnlySpan<char> sentence)
    {
        if (sentence.Length > Longest || sentence[^1] != '?') return false;
        foreach (var question in Questions)
        {
            if (Starts(sentence, question)) return true;
        }
        return false;
    }

    private static bool NamesPlatform(ReadOnlySpan<char> words)
    {
        foreach (var platform in Platforms)
        {
            if (words.Contains(platform, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static bool Starts(ReadOnlySpan<char> words, string opening) =>
        words.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && (words.Length == opening.Length || !char.IsLetter(words[opening.Length]));

    private static string[] Rows(string kind) => [.. Lexicon.Rows("furniture.tsv").Where(row => row[0] == kind).Select(row => row[1])];
}
