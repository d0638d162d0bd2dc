using AngleSharp.Html.Parser;
using Attribution.Documents.Formats;

namespace Attribution.Formats.Web;

/// <summary>A saved web page: the article in it, without what stands around it, and what the page says of the article.</summary>
internal sealed class WebPage() : ArticleFormat("html", "web page (HTML)", ".html", ".htm", ".xhtml")
{
    private static readonly Documents.Formats.Refused.WebPage Looks = new();

    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => file.IsNamed && file.EndsWith(Endings) ? !IsArchive(file) : !IsBinary(file) && Looks.Recognizes(file);

    /// <inheritdoc/>
    public override ReadText Read(SourceFile file)
    {
        var page = Page.Parse(HtmlText.Decode(file));
        var text = new ExtractedText();
        foreach (var block in page.Article(PageModel.Default)) text.Add(block.Text, BlockKinds.Of(block, out var level), level);
        return text.ToArticle(Key, file.Path, PageMetadata.Of(page));
    }

    // Some programs save a page with all its pictures in one file of mail, under the same name.
    private static bool IsArchive(SourceFile file) => false;

    private static bool IsBinary(SourceFile file) => file.Head.IndexOf((byte)0) >= 0 && !file.Head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
        && !file.Head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
}
