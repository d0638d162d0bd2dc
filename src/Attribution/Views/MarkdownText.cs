using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Attribution.Views;

/// <summary>
/// Renders the Markdown of notebooks. Raw HTML in it stays text, links to anything but pages lose their address, and
/// pictures from elsewhere become links, so that a page asks for nothing.
/// </summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseAutoIdentifiers()
        .Build();

    /// <summary>The HTML of <paramref name="markdown"/>.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="pages">The names of the notebooks that are pages of the report; links to them lead there.</param>
    public static string ToHtml(string markdown, IReadOnlySet<string> pages)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>())
        {
            link.Url = Target(link.Url ?? "", pages);
            if (link.IsImage && !IsData(link.Url)) link.IsImage = false;
        }
        foreach (var link in document.Descendants<AutolinkInline>())
        {
            if (!link.IsEmail && !IsPage(link.Url)) link.Url = "#";
        }
        return document.ToHtml(Pipeline);
    }

    /// <summary>The text of the first heading; null where there is none.</summary>
    public static string? Title(string markdown)
    {
        var heading = Markdown.Parse(markdown, Pipeline).Descendants<HeadingBlock>().FirstOrDefault();
        return heading?.Inline is null ? null : string.Concat(heading.Inline.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
    }

    private static string Target(string url, IReadOnlySet<string> pages)
    {
        const string Extension = ".ipynb";
        var name = Path.GetFileName(url);
        if (name.EndsWith(Extension, StringComparison.Ordinal) && pages.Contains(name[..^Extension.Length])) return Path.ChangeExtension(name, ".html");
        return IsPage(url) || IsData(url) ? url : "#";
    }

    /// <summary>Whether the address is relative or one of a page, so that following it runs nothing.</summary>
    private static bool IsPage(string url)
    {
        var scheme = url.AsSpan().Trim();
        var colon = scheme.IndexOf(':');
        var slash = scheme.IndexOfAny('/', '#', '?');
        if (colon < 0 || (slash >= 0 && slash < colon)) return true;
        scheme = scheme[..colon];
        return scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsData(string url) =>
        url.StartsWith("data:image/png;", StringComparison.Ordinal) || url.StartsWith("data:image/jpeg;", StringComparison.Ordinal);
}
