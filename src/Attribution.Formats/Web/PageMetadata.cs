using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Attribution.Documents;

namespace Attribution.Formats.Web;

/// <summary>What a page says of its article: in JSON-LD, in its head, and in lines that its readers see, in this order.</summary>
internal static partial class PageMetadata
{
    private const int LongestByline = 120;

    /// <summary>The metadata of the article on <paramref name="page"/>.</summary>
    public static DocumentMetadata Of(Page page)
    {
        var outlet = OutletOf(page);
        return new(
            DateOf(page),
            TitleOf(page, outlet),
            outlet,
            AuthorOf(page, outlet),
            UrlOf(page),
            null,
            Plain(page.Data.Section ?? page.MetaOf("article:section", "section", "parsely-section", "sailthru.section")),
            LanguageOf(page));
    }

    private static string? TitleOf(Page page, string? outlet)
    {
        var title = Plain(page.Data.Headline ?? page.MetaOf("og:title", "twitter:title", "parsely-title", "dc.title")
            ?? page.Document.QuerySelector("h1")?.TextContent
            ?? page.Document.Title);
        if (title is null) return null;
        foreach (var between in (ReadOnlySpan<string>)[" | ", " - ", " – ", " — ", " :: ", " » "])
        {
            var at = title.LastIndexOf(between, StringComparison.Ordinal);
            if (at <= 0) continue;
            var behind = title[(at + between.Length)..];
            if (between is " | " || (outlet is not null && Letters(behind) is var name
                && (name == Letters(outlet) || Letters(outlet).Contains(name, StringComparison.Ordinal))))
                return title[..at].Trim();
        }
        return title;
    }

    private static string? OutletOf(Page page)
    {
        foreach (var said in (ReadOnlySpan<string?>)[page.MetaOf("og:site_name"), page.Data.Publisher,
            page.MetaOf("application-name", "publisher", "copyright")])
        {
            if (Plain(said)?.Split(" | ")[0].Trim() is { Length: > 0 } name && name[0] != '@') return name;
        }
        return Uri.TryCreate(UrlOf(page), UriKind.Absolute, out var url)
            ? (url.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? url.Host[4..] : url.Host) : null;
    }

    private static string? UrlOf(Page page)
    {
        var address = page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? page.MetaOf("og:url", "twitter:url", "parsely-link");
        return Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? address!.Trim() : null;
    }

    private static string? LanguageOf(Page page)
    {
        var said = page.Document.DocumentElement?.GetAttribute("lang") ?? page.Data.Language ?? page.MetaOf("og:locale", "language", "content-language");
        return said is { Length: >= 2 } && char.IsAsciiLetter(said[0]) && char.IsAsciiLetter(said[1]) && (said.Length == 2 || said[2] is '-' or '_')
            ? said[..2].ToLowerInvariant() : null;
    }

    private static DateOnly? DateOf(Page page)
    {
        foreach (var said in (ReadOnlySpan<string?>)[page.Data.Published,
            page.MetaOf("article:published_time", "og:published_time", "og:article:published_time",
            "datepublished", "article.published", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "date",
                "dc.date",
            "dc.date.issued", "dcterms.created", "dcterms.date", "article_date_original", "originalpublicationdate", "published_at", "ptime",
                "cxenseparse:recs:publishtime",
            "article:published", "last-modified")])
        {
            if (said is not null && WrittenDate.In(said) is { } date) return date;
        }
        foreach (var element in page.Document.QuerySelectorAll("time[datetime], [itemprop=datePublished]"))
        {
            if (WrittenDate.In(element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent) is { } date) return date;
        }
        if (DateInAddress().Match(UrlOf(page) ?? "") is { Success: true } address
            && WrittenDate.In($"{address.Groups[1].Value}-{address.Groups[2].Value}-{address.Groups[3].Value}") is { } day)
            return day;
        return page.Blocks.Where(block => block.Counts.Words <= 25).Select(block => WrittenDate.In(block.Text)).FirstOrDefault(date => date is not null);
    }

    private static string? AuthorOf(Page page, string? outlet)
    {
        if (Name(page.Data.Author, outlet) is { } author) return author;
        foreach (var name in (ReadOnlySpan<string>)["author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator",
            "article:author_name",
            "twitter:data1", "cXenseParse:author"])
        {
            if (Name(page.MetaOf(name), outlet) is { } said) return said;
        }
        foreach (var element in page.Document.QuerySelectorAll("[itemprop=author], [rel=author], [class*=byline], [class*=Byline], "
            + "[class*=author-name], [class*=authorName], [class*=author]"))
        {
            if (element.Closest("form, label, nav, footer") is null && element.TextContent.Length < LongestByline * 3
                && Name(Spaced(element), outlet) is { } shown) return shown;
        }
        return page.Blocks.Where(block => block.Text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && block.Counts.Words <= 12)
            .Select(block => Name(block.Text, outlet)).FirstOrDefault(name => name is not null);
    }

    /// <summary>The text of an element with a blank wherever another element begins: a date may follow a name without one.</summary>
    private static string Spaced(IElement element) => string.Join(' ', element.Descendants<IText>().Select(text => text.Data));

    /// <summary>The names in a byline; null where it holds none.</summary>
    private static string? Name(string? byline, string? outlet)
    {
        if (Plain(byline) is not { } text || text.Contains("://", StringComparison.Ordinal)) return null;
        text = Around().Replace(Opening().Replace(text, ""), "").Trim(' ', ',', '|', '-', '–', '—', '•', '·', '/');
        return text.Length is >= 3 and <= LongestByline && text.Any(char.IsLetter) && char.IsUpper(text.First(char.IsLetter))
            && (outlet is null || Letters(text) != Letters(outlet)) && !NoNames().IsMatch(text) ? text : null;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string? Plain(string? text) =>
        text is null ? null : Blanks().Replace(System.Net.WebUtility.HtmlDecode(text), " ").Trim() is { Length: > 0 } plain ? plain : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[/.](20\d\d|19\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:[/.-]|$)")]
    private static partial Regex DateInAddress();

    [GeneratedRegex(@"^\W*(?:(?:written|reported|reporting|posted|story|words|analysis|opinion|review|reviewed|published|article)\s+)?(?:by|author|"
        + @"authors|from)\b\s*:?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    /// <summary>What stands behind the names: an office, an address, a date.</summary>
    [GeneratedRegex(@"\s*(?:[|•·]|\bon\b\s+\w+day|\S+@\S+|\b(?:published|updated|posted|follow|email|last updated|contributor)\b|\b(?:jan|feb|mar|apr|"
        + @"may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d|\d{1,2}[:/]\d|@\w).*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Around();

    [GeneratedRegex(@"^(?:staff|admin|editor|editors|share|about|more|comments?|author|news|newsroom|view|read)$|\b(?:minutes?|mins?|hours?) (?:ago|read)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex NoNames();
}
