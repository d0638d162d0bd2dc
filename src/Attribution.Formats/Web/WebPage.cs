using Attribution.Documents;
using Attribution.Documents.Formats;

namespace Attribution.Formats.Web;

/// <summary>A saved web page: the article in it, without what stands around it, and what the page says of the article.</summary>
internal sealed class WebPage() : ArticleFormat("html", "web page (HTML)", ".html", ".htm", ".xhtml")
{
    private static readonly Documents.Formats.Refused.WebPage Looks = new();

    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => (file.IsNamed && file.EndsWith(Endings)) || (!IsBinary(file) && Looks.Recognizes(file));

    /// <inheritdoc/>
    public override ReadText Read(SourceFile file)
    {
        return Article(Page.Parse(HtmlText.Decode(file)), Key, file.Path, DocumentMetadata.None);
    }

    /// <summary>The article of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="format">The key of the format in which it came.</param>
    /// <param name="path">The file, for a message.</param>
    /// <param name="known">What is known of it besides what it says itself.</param>
    /// <exception cref="DocumentException">It holds no article.</exception>
    public static ReadText Article(Page page, string format, string path, DocumentMetadata known)
    {
        var text = new ExtractedText();
        foreach (var block in page.Article(PageModel.Default)) text.Add(block.Text, BlockKinds.Of(block, out var level), level);
        return text.ToArticle(format, path, PageMetadata.Of(page).Or(known));
    }

    private static bool IsBinary(SourceFile file) => file.Head.IndexOf((byte)0) >= 0 && !file.Head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
        && !file.Head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
}
