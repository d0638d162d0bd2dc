using Attribution.Claims;
using Attribution.Quotes;

namespace Attribution.Views;

/// <summary>The words that readers see for the library's terms; those of the data frames.</summary>
internal static class Words
{
    /// <summary>An enum member as words: <c>AtLeast</c> is "at least".</summary>
    public static string Of<T>(T member)
        where T : struct, Enum
    {
        var name = member.ToString();
        return string.Concat(name.Select((c, index) => char.IsUpper(c) ? (index == 0 ? "" : " ") + char.ToLowerInvariant(c) : c.ToString()));
    }

    /// <summary>What was said: the pieces of the content, joined by a space.</summary>
    public static string Content(Article article, Quote quote) =>
        string.Join(' ', quote.Content.Select(span => span.Of(article.Text)));
}
