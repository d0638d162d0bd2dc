using System.Text.RegularExpressions;
using System.Xml.Linq;
using Attribution.Documents;
using Attribution.Documents.Formats;
using Attribution.Documents.Layout;
using Attribution.Formats.Tables;

namespace Attribution.Formats.Feeds;

/// <summary>Articles in XML: feeds (RSS, Atom) and what agencies send (NITF, NewsML-G2).</summary>
internal sealed partial class NewsXml() : CollectionFormat("xml", "feed or agency XML (RSS, Atom, NITF, NewsML-G2)", ".xml", ".rss", ".atom", ".rdf", ".nitf")
{
    private static readonly Dictionary<string, Func<SourceFile, XElement, IEnumerable<FilePart>>> Roots = new(StringComparer.Ordinal)
    {
        ["rss"] = Rss,
        ["RDF"] = Rss,
        ["feed"] = Atom,
        ["entry"] = Atom,
        ["nitf"] = (file, root) => [Part(1, () => Nitf("nitf", file.Path, root, new()))],
        ["newsMessage"] = NewsItems,
        ["newsItem"] = NewsItems,
    };

    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file)
    {
        if (!file.IsText || file.Beginning?.Text is not { } text || FirstElement().Match(text) is not { Success: true } first) return false;
        var name = first.Groups[1].Value;
        return Roots.ContainsKey(name) || (file.IsNamed && file.EndsWith(Endings) && !name.Equals("html", StringComparison.OrdinalIgnoreCase));
    }

    /// <inheritdoc/>
    public override IEnumerable<FilePart> Parts(SourceFile file)
    {
        var root = XmlText.Load(file.Open(), file.Path).Root!;
        return Roots.TryGetValue(root.Name.LocalName, out var read) ? read(file, root)
            : throw new DocumentException(file.Path, FormatMessages.UnknownXml(file.Path, root.Name.LocalName));
    }

    private static FilePart Part(int number, Func<ReadText> read) => new(TableRows.Number(number), read);

    private static IEnumerable<FilePart> Rss(SourceFile file, XElement root)
    {
        var channel = XmlText.All(root, "channel").FirstOrDefault();
        var ofAll = new DocumentMetadata(Outlet: XmlText.Child(channel, "title"), Language: Code(XmlText.Child(channel, "language")));
        return XmlText.All(root, "item").Select((item, index) => Part(index + 1, () => PlainArticleText.Of(
            "rss", $"{file.Path}, article {index + 1}", XmlText.Child(item, "encoded") is not null ? Raw(item, "encoded") : Raw(item, "description"),
            new DocumentMetadata(Day(XmlText.Child(item, "pubDate", "date", "published")), XmlText.Child(item, "title"), XmlText.Child(item, "source"),
                Person(XmlText.Child(item, "creator", "author")), XmlText.Child(item, "link") ?? Address(XmlText.Child(item, "guid")), null,
                    XmlText.Child(item, "category"))
            .Or(ofAll))));
    }

    private static IEnumerable<FilePart> Atom(SourceFile file, XElement root)
    {
        var outlet = root.Name.LocalName is "feed" ? XmlText.Child(root, "title") : null;
        var language = Code(root.Attribute(XNamespace.Xml + "lang")?.Value);
        var author = XmlText.Child(root.Elements().FirstOrDefault(element => element.Name.LocalName is "author"), "name");
        IEnumerable<XElement> entries = root.Name.LocalName is "entry" ? [root] : root.Elements().Where(element => element.Name.LocalName is "entry");
        return entries.Select((entry, index) => Part(index + 1, () => PlainArticleText.Of(
            "atom", $"{file.Path}, article {index + 1}", XmlText.Child(entry, "content") is not null ? Raw(entry, "content") : Raw(entry, "summary"),
            new DocumentMetadata(Day(XmlText.Child(entry, "published", "issued", "updated")), XmlText.Child(entry, "title"), outlet,
                XmlText.Child(entry.Elements().FirstOrDefault(element => element.Name.LocalName is "author"), "name") ?? author,
                entry.Elements().Where(element => element.Name.LocalName is "link" && element.Attribute("rel")?.Value is null or "alternate")
                    .Select(link => link.Attribute("href")?.Value).FirstOrDefault(), null,
                entry.Elements().FirstOrDefault(element => element.Name.LocalName is "category")?.Attribute("term")?.Value, language))));
    }

    private static IEnumerable<FilePart> NewsItems(SourceFile file, XElement root)
    {
        List<XElement> items = root.Name.LocalName is "newsItem" ? [root] : [.. XmlText.All(root, "newsItem")];
        return items.Where(item => XmlText.All(item, "inlineXML").Concat(XmlText.All(item, "inlineData")).Any())
            .Select((item, index) => Part(index + 1, () => NewsItem($"{file.Path}, article {index + 1}", item)));
    }

    private static ReadText NewsItem(string path, XElement item)
    {
        var (about, content) = (XmlText.All(item, "itemMeta").FirstOrDefault(), XmlText.All(item, "contentMeta").FirstOrDefault());
        var language = XmlText.All(content, "language").FirstOrDefault()?.Attribute("tag")?.Value
            ?? XmlText.All(item, "inlineXML").FirstOrDefault()?.Attribute(XNamespace.Xml + "lang")?.Value;
        var metadata = new DocumentMetadata(
            Day(XmlText.Child(content, "contentCreated") ?? XmlText.Child(about, "firstCreated", "versionCreated")),
            XmlText.Child(content, "headline") ?? XmlText.Child(about, "title"),
            Called(XmlText.All(about, "provider").FirstOrDefault()) ?? Called(XmlText.All(content, "infoSource").FirstOrDefault()),
            XmlText.Child(content, "by") ?? XmlText.First(XmlText.All(content, "creator").FirstOrDefault(), "name"),
            null, null, XmlText.First(XmlText.All(content, "subject").FirstOrDefault(), "name"), Code(language));
        if (XmlText.All(item, "nitf").FirstOrDefault() is { } nitf) return Nitf("newsml-g2", path, nitf, metadata);
        var inside = XmlText.All(item, "inlineXML").Concat(XmlText.All(item, "inlineData")).First();
        if (XmlText.All(inside, "body").FirstOrDefault() is not { } body) return PlainArticleText.Of("newsml-g2", path, inside.Value, metadata);
        var text = new ExtractedText();
        AddBlocks(text, body);
        return text.ToArticle("newsml-g2", path, metadata);
    }

    /// <summary>What an agency is called: by its name, by words that stand for it, or by its code.</summary>
    private static string? Called(XElement? party) => XmlText.First(party, "name")
        ?? XmlText.Plain((party?.Attribute("literal") ?? party?.Attribute("qcode"))?.Value.Split(':')[^1] ?? "") switch { "" => null, var code => code };

    /// <summary>In RSS an author is an address of mail, with the name in brackets.</summary>
    private static string? Person(string? author) => author is not null && Mail().Match(author) is { Success: true } named ? named.Groups[1].Value : author;

    private static ReadText Nitf(string format, string path, XElement root, DocumentMetadata known)
    {
        var (head, publication) = (XmlText.All(root, "body.head").FirstOrDefault(), XmlText.All(root, "pubdata").FirstOrDefault());
        var byline = XmlText.All(head, "byline").FirstOrDefault();
        var metadata = known.Or(new(
            Day(XmlText.All(root, "date.issue").FirstOrDefault()?.Attribute("norm")?.Value ?? publication?.Attribute("date.publication")?.Value
                ?? XmlText.All(head, "story.date").FirstOrDefault()?.Attribute("norm")?.Value),
            XmlText.First(head, "hl1") ?? XmlText.First(root, "title"),
            publication?.Attribute("name")?.Value ?? XmlText.First(head, "distributor"),
            (XmlText.First(byline, "person") ?? (byline is null ? null : XmlText.Plain(byline.Value))) is { } writer ? WithoutBy(writer) : null,
            null, null, publication?.Attribute("position.section")?.Value));
        var text = new ExtractedText();
        if (XmlText.All(root, "body.content").FirstOrDefault() is { } content) AddBlocks(text, content);
        return text.ToArticle(format, path, metadata);
    }

    private static void AddBlocks(ExtractedText text, XElement content)
    {
        foreach (var element in content.Descendants())
        {
            switch (element.Name.LocalName)
            {
                case "p" when !element.Ancestors().Any(around => around.Name.LocalName is "media" or "li" or "block.ignored"):
                    text.Add(XmlText.Plain(element.Value));
                    break;
                case "li":
                    text.Add(XmlText.Plain(element.Value), BlockKind.Point);
                    break;
                case "hl2" or "h1" or "h2" or "h3" or "h4":
                    text.Add(XmlText.Plain(element.Value), BlockKind.Heading, 2);
                    break;
                case "media-caption" or "figcaption":
                    text.Add(XmlText.Plain(element.Value), BlockKind.Caption);
                    break;
            }
        }
    }

    /// <summary>What an element holds, as HTML where it is written in elements.</summary>
    private static string Raw(XElement item, string name)
    {
        var element = item.Elements().FirstOrDefault(element => element.Name.LocalName == name);
        if (element is null) return "";
        return element.HasElements ? string.Concat(element.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))) : element.Value;
    }

    private static string WithoutBy(string byline) => byline.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? byline[3..] : byline;

    private static DateOnly? Day(string? text) => text is null ? null : WrittenDate.In(text);

    private static string? Address(string? text) => text is not null && text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? text : null;

    private static string? Code(string? tag) => tag is { Length: >= 2 } && (tag.Length == 2 || tag[2] is '-' or '_') ? tag[..2].ToLowerInvariant() : null;

    /// <summary>The first element, behind declaration, comments and document type.</summary>
    [GeneratedRegex(@"^\S+@\S+\s+\((.*\w.*)\)$")]
    private static partial Regex Mail();

    [GeneratedRegex(@"^\s*(?>(?><!--.*?-->|<\?[^>]*>|<![^>\[]*(?:\[[^\]]*\])?[^>]*>)\s*)*<(?:[A-Za-z][\w.-]*:)?([A-Za-z][\w.-]*)[\s/>]",
        RegexOptions.Singleline)]
    private static partial Regex FirstElement();
}
