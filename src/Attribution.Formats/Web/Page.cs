using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Attribution.Formats.Web;

/// <summary>A web page, parsed: its blocks and what its head says. Not thread-safe.</summary>
internal sealed class Page
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false, IsKeepingSourceReferences = false });

    private Page(IHtmlDocument document)
    {
        Document = document;
        Data = StructuredData.Of(document);
        Blocks = document.Body is { } body ? PageBlocks.Of(body) : [];
        Hints = new(Data.Headline ?? MetaOf("og:title", "twitter:title") ?? document.Title ?? "", Data.Description
            ?? MetaOf("og:description", "description") ?? "",
            Data.Body ?? "");
    }

    /// <summary>The whole page.</summary>
    public IHtmlDocument Document { get; }

    /// <summary>What it says of its article for programs to read.</summary>
    public StructuredData Data { get; }

    /// <summary>Its blocks of text, in their order.</summary>
    public List<PageBlock> Blocks { get; }

    /// <summary>By what its blocks are judged.</summary>
    public PageHints Hints { get; }

    /// <summary>Parses <paramref name="source"/>; any text is a page.</summary>
    public static Page Parse(string source) => new(Parser.ParseDocument(source));

    /// <summary>The blocks that are the article, by <paramref name="model"/>.</summary>
    public List<PageBlock> Article(PageModel model) => Blocks.Count == 0 ? [] : model.Choose(Blocks, new BlockFeatures(Blocks, Hints));

    /// <summary>The first of the <c>meta</c> elements so called that says something.</summary>
    public string? MetaOf(params ReadOnlySpan<string> names)
    {
        metas ??= Metas();
        foreach (var name in names)
        {
            if (metas.TryGetValue(name, out var value)) return value;
        }
        return null;
    }

    private Dictionary<string, string>? metas;

    private Dictionary<string, string> Metas()
    {
        Dictionary<string, string> found = new(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in Document.GetElementsByTagName("meta"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (name is not null && meta.GetAttribute("content")?.Trim() is { Length: > 0 } content) found.TryAdd(name.Trim(), content);
        }
        return found;
    }
}
