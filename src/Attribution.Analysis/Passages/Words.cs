using Attribution.Claims;
using Attribution.Documents;
using Attribution.Quotes;

namespace Attribution.Passages;

/// <summary>Text that several views show.</summary>
internal static class Words
{
    /// <summary>What was said: the pieces of the content, joined by a space.</summary>
    public static string Content(Article article, Quote quote) =>
        string.Join(' ', quote.Content.Select(span => span.Of(article.Text)));

    /// <summary>The text as it may stand alone: “Not said:” before what somebody is said not to have said.</summary>
    public static string Said(string text, bool negated) => negated ? $"Not said: {text}" : text;

    /// <summary>The number of words in <paramref name="span"/>: pieces between blanks that hold a letter or a digit.</summary>
    public static int Count(string text, TextSpan span)
    {
        var (words, counted) = (0, false);
        foreach (var c in span.In(text))
        {
            if (char.IsWhiteSpace(c)) counted = false;
            else if (!counted && char.IsLetterOrDigit(c)) (words, counted) = (words + 1, true);
        }
        return words;
    }
}
