using Attribution.Documents;
using Attribution.Documents.Formats;
using Attribution.Formats.Tables;
using Attribution.Formats.Web;

namespace Attribution.Formats.Office;

/// <summary>An electronic book or issue (EPUB): its chapters in the order of reading, each a document; covers and lists of contents are left out.</summary>
internal sealed class ElectronicBook() : CollectionFormat("epub", "electronic book (EPUB)", ".epub")
{
    /// <summary>A chapter with fewer words is a cover, a title or a list.</summary>
    private const int FewestWords = 40;

    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => file.IsNamed && file.EndsWith(Endings) || OfficePackage.Is(file, "application/epub+zip"u8);

    /// <inheritdoc/>
    public override IEnumerable<FilePart> Parts(SourceFile file)
    {
        using var package = OfficePackage.Open(file);
        var place = XmlText.All(package.Xml("META-INF/container.xml"), "rootfile").FirstOrDefault()?.Attribute("full-path")?.Value;
        var book = (place is null ? null : package.Xml(place))
            ?? throw new DocumentException(file.Path, FormatMessages.Broken(file.Path, "a book", "it has no list of its chapters"));
        if (package.Bytes("META-INF/encryption.xml") is not null && package.Bytes("META-INF/rights.xml") is not null)
            throw new DocumentException(file.Path, FormatMessages.Locked(file.Path));
        var ofAll = new DocumentMetadata(
            XmlText.First(book, "date") is { } date ? WrittenDate.In(date) : null, null, XmlText.First(book, "publisher") ?? XmlText.First(book, "title"),
                XmlText.First(book, "creator"),
            null, null, null, XmlText.First(book, "language") is { Length: >= 2 } language ? language[..2].ToLowerInvariant() : null);
        var folder = place!.Contains('/', StringComparison.Ordinal) ? place[..(place.LastIndexOf('/') + 1)] : "";
        var places = XmlText.All(book, "item").Where(item => item.Attribute("id") is not null)
            .ToLookup(item => item.Attribute("id")!.Value, item => item.Attribute("href")?.Value, StringComparer.Ordinal);
        List<FilePart> parts = [];
        foreach (var (index, chapter) in XmlText.All(book, "itemref").Index())
        {
            if (places[chapter.Attribute("idref")?.Value ?? ""].FirstOrDefault() is not { } name) continue;
            if (package.Bytes(folder + Uri.UnescapeDataString(name)) is not { } bytes) continue;
            var path = $"{file.Path}, chapter {index + 1}";
            var page = Page.Parse(HtmlText.Decode(new SourceFile(path, bytes, isNamed: false)));
            if (page.Blocks.Sum(block => block.Counts.Words) < FewestWords) continue;
            parts.Add(new(TableRows.Number(index + 1), () => Chapter(path, page, ofAll)));
        }
        return parts;
    }

    private ReadText Chapter(string path, Page page, DocumentMetadata ofAll)
    {
        var text = new ExtractedText();
        foreach (var block in page.Blocks) text.Add(block.Text, BlockKinds.Of(block, out var level), level);
        var heading = page.Blocks.FirstOrDefault(block => BlockKinds.Of(block, out _) is Documents.Layout.BlockKind.Heading);
        return text.ToArticle(Key, path, new DocumentMetadata(Title: heading?.Text ?? page.Document.Title).Or(ofAll));
    }
}
