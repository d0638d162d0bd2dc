using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Attribution.Views.NotebookPages;

/// <summary>
/// Renders the Markdown of notebooks. Raw HTML in it stays text, pictures from elsewhere become links, so that a page asks
/// for nothing, and of links to what a report does not hold only the words are left.
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
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            var picture = link.IsImage && IsData(link.Url ?? "");
            if (picture) continue;
            link.IsImage = false;
            if (Target(link.Url ?? "", pages) is { } target) link.Url = target;
            else Unlink(link);
        }
        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            if (!link.IsEmail && !IsOnTheWeb(link.Url)) link.ReplaceBy(new LiteralInline(link.Url));
        }
        // No table is a page wider than the screen: it scrolls inside a region of its own. Text cannot hold a bare "<".
        return document.ToHtml(Pipeline)
            .Replace("<table>", "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table\">\n<table>", StringComparison.Ordinal)
            .Replace("</table>", "</table>\n</div>", StringComparison.Ordinal);
    }

    /// <summary>The text of the first heading; null where there is none.</summary>
    public static string? Title(string markdown)
    {
        var heading = Markdown.Parse(markdown, Pipeline).Descendants<HeadingBlock>().FirstOrDefault();
        return heading?.Inline is null ? null : string.Concat(heading.Inline.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
    }

    /// <summary>Where a link leads in the report: to the page of a notebook, to a place on the same page, or to the web; null for what is not there.</summary>
    private static string? Target(string url, IReadOnlySet<string> pages)
    {
        const string Extension = ".ipynb";
        if (url.StartsWith('#') || IsOnTheWeb(url)) return url;
        var name = Path.GetFileName(url.Split('#')[0]);
        return name.EndsWith(Extension, StringComparison.Ordinal) && pages.Contains(name[..^Extension.Length]) ? Path.ChangeExtension(name, ".html") : null;
    }

    /// <summary>Leaves what the link says and takes away that it leads somewhere.</summary>
    private static void Unlink(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }
        link.Remove();
    }

    private static bool IsOnTheWeb(string url) =>
        url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);

    private static bool IsData(string url) =>
        url.StartsWith("data:image/png;", StringComparison.Ordinal) || url.StartsWith("data:image/jpeg;", StringComparison.Ordinal);
}
