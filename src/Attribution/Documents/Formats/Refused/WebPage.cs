using Attribution.Documents.Markup;

namespace Attribution.Documents.Formats.Refused;

/// <summary>
/// A saved web page: it opens as one, or tags are a great part of it, tags of a page's layout among them. Some tags in a text,
/// or an article about HTML that shows a few, make no page.
/// </summary>
internal sealed class WebPage : RefusedFormat
{
    public const string Name = "a saved web page (HTML)";

    public static string Remedy => $"Open it in a browser, and copy the article's text into {DocumentFormats.TextFile}.";

    private const int FewestTags = 8, FewestOfLayout = 3;

    /// <summary>At least so much of a page, in characters, is tags.</summary>
    private const double LeastShare = 0.25;

    /// <summary>The same where the text has the head and body of a page.</summary>
    private const double LeastShareOfWhole = 0.1;

    private static Refusal Format => new(Name, Remedy);

    /// <inheritdoc/>
    protected override Refusal? Recognize(string text)
    {
        var opening = text.AsSpan(0, Math.Min(text.Length, 20));
        if (opening.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || opening.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
            return Format;
        var scanner = new TagScanner(text);
        int tags = 0, layout = 0, characters = 0;
        for (var position = text.IndexOf('<'); position >= 0;)
        {
            var end = scanner.End(position, out var kind);
            if (end > position)
            {
                tags++;
                if (kind == TagKind.Page) layout++;
                characters += end - position;
            }
            position = text.IndexOf('<', Math.Max(end, position + 1));
        }
        var whole = layout > 0 && Contains(text, "<html") && Contains(text, "<body");
        return tags >= FewestTags && layout >= FewestOfLayout && characters > text.Length * (whole ? LeastShareOfWhole : LeastShare) ? Format : null;
    }

    private static bool Contains(string text, string tag) => text.Contains(tag, StringComparison.OrdinalIgnoreCase);
}
