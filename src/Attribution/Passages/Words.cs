using Attribution.Claims;
using Attribution.Quotes;

namespace Attribution.Passages;

/// <summary>Text that several views show.</summary>
internal static class Words
{
    /// <summary>What was said: the pieces of the content, joined by a space.</summary>
    public static string Content(Article article, Quote quote) =>
        string.Join(' ', quote.Content.Select(span => span.Of(article.Text)));
}
