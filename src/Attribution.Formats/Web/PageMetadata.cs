using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Attribution.Documents;

namespace Attribution.Formats.Web;

/// <summary>What a page says of its article: in JSON-LD, in its head, and in lines that its readers see, in this order.</summary>
internal static partial class PageMetadata
{
    private const int LongestByline = 120;

    /// <summary>How many hours clocks are behind UTC and before it where outlets are.</summary>
    private const int WestmostHours = 10, EastmostHours = 13;

    /// <summary>The metadata of the article on <paramref name="page"/>.</summary>
    public static DocumentMetadata Of(Page page)
    {
        var outlet = OutletOf(page);
        var shown = new ShownHead(page);
        return new(
            DateOf(page, shown),
            TitleOf(page, outlet),
            outlet,
            AuthorOf(page, shown, outlet),
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

    private static DateOnly? DateOf(Page page, ShownHead shown)
    {
        foreach (var said in (ReadOnlySpan<string?>)[page.Data.Published,
            page.MetaOf("article:published_time", "og:published_time", "og:article:published_time",
            "datepublished", "article.published", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "date",
                "dc.date",
            "dc.date.issued", "dcterms.created", "dcterms.date", "article_date_original", "originalpublicationdate", "published_at", "ptime",
                "cxenseparse:recs:publishtime",
            "article:published", "last-modified")])
        {
            if (said is not null && WrittenDate.In(said) is { } date) return AtItsPlace(date, said, page, shown);
        }
        foreach (var element in page.Document.QuerySelectorAll("time[datetime], [itemprop=datePublished]"))
        {
            var said = element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent;
            if (WrittenDate.In(said) is { } date) return AtItsPlace(date, said, page, shown);
        }
        return DayInAddress(page) ?? shown.Day
            ?? page.Blocks.Where(block => block.Counts.Words <= 25).Select(block => WrittenDate.In(block.Text)).FirstOrDefault(date => date is not null);
    }

    /// <summary>
    /// The day at the outlet's place: a time that is told in UTC is already, or still, another day there, which the page shows or its address names.
    /// </summary>
    private static DateOnly AtItsPlace(DateOnly date, string said, Page page, ShownHead shown)
    {
        if (Utc().Match(said) is not { Success: true } time) return date;
        var hour = int.Parse(time.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        if (hour is >= WestmostHours and < 24 - EastmostHours) return date;
        var other = date.AddDays(hour < WestmostHours ? -1 : 1);
        if (shown.HasHeadline && (shown.ShowsPublished(other) || shown.Shows(date))) return shown.ShowsPublished(other) ? other : date;
        return DayInAddress(page) == other || (shown.HasHeadline && shown.Shows(other)) ? other : date;
    }

    private static DateOnly? DayInAddress(Page page) => DateInAddress().Match(UrlOf(page) ?? "") is { Success: true } address
        ? WrittenDate.In($"{address.Groups[1].Value}-{address.Groups[2].Value}-{address.Groups[3].Value}") : null;

    private static string? AuthorOf(Page page, ShownHead shown, string? outlet)
    {
        var (data, head, seen) = (Name(page.Data.Author, outlet), HeadAuthor(page, outlet), Name(shown.Byline, outlet));
        if (seen is null) return data ?? head ?? ElementAuthor(page, outlet);

        // The head may name who keeps the page, and the data the first of several; what stands with a name in a line may be an office.
        var said = data ?? head ?? seen;
        var isInLine = Letters(seen).Contains(Letters(said), StringComparison.Ordinal);
        return (isInLine ? Names().IsMatch(seen[Math.Min(seen.Length, said.Length)..]) : data is null) ? seen : said;
    }

    private static string? HeadAuthor(Page page, string? outlet)
    {
        foreach (var name in (ReadOnlySpan<string>)["author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator",
            "article:author_name",
            "twitter:data1", "cXenseParse:author"])
        {
            if (Name(page.MetaOf(name), outlet) is { } said) return said;
        }
        return null;
    }

    private static string? ElementAuthor(Page page, string? outlet)
    {
        foreach (var element in page.Document.QuerySelectorAll("[itemprop=author], [rel=author], [class*=byline], [class*=Byline], "
            + "[class*=author-name], [class*=authorName], [class*=author]"))
        {
            if (element.Closest("form, label, nav, footer") is null && element.TextContent.Length < LongestByline * 3
                && Name(Spaced(element), outlet) is { } shown) return shown;
        }
        return null;
    }

    /// <summary>The text of an element with a blank wherever another element begins: a date may follow a name without one.</summary>
    private static string Spaced(IElement element) => string.Join(' ', element.Descendants<IText>().Select(text => text.Data));

    /// <summary>The names in a byline; null where it holds none.</summary>
    private static string? Name(string? byline, string? outlet)
    {
        if (Plain(byline) is not { } text || text.Contains("://", StringComparison.Ordinal)) return null;
        text = WithoutOutlet(Around().Replace(Opening().Replace(text, ""), ""), outlet).Trim(Edges);
        return text.Length is >= 3 and <= LongestByline && text.Any(char.IsLetter) && char.IsUpper(text.First(char.IsLetter))
            && (outlet is null || Letters(text) != Letters(outlet)) && !NoNames().IsMatch(text) ? text : null;
    }

    /// <summary>The names without the outlet behind them, and without an agency or a degree in capitals: "Ann Lind, CNN".</summary>
    private static string WithoutOutlet(string names, string? outlet)
    {
        names = names.TrimEnd(Edges);
        if (outlet is not null && names.Length > outlet.Length && names.EndsWith(outlet, StringComparison.OrdinalIgnoreCase))
            names = names[..^outlet.Length].TrimEnd(Edges);
        string[] parts = names.Split(", ");
        return parts.Length == 1 || !parts[0].Contains(' ', StringComparison.Ordinal) ? names
            : string.Join(", ", parts.Where((part, index) => index == 0 || !(Capitals().IsMatch(part) || Offices().IsMatch(part) || IsOutlet(part, outlet))));
    }

    private static bool IsOutlet(string part, string? outlet) => outlet is { Length: >= 3 } && Letters(part) is { Length: >= 3 } letters
        && (letters.StartsWith(Letters(outlet), StringComparison.Ordinal) || Letters(outlet).StartsWith(letters, StringComparison.Ordinal));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string? Plain(string? text) =>
        text is null ? null : Blanks().Replace(System.Net.WebUtility.HtmlDecode(text), " ").Trim() is { Length: > 0 } plain ? plain : null;

    private static readonly char[] Edges = [' ', ',', '|', '-', '–', '—', '•', '·', '/', '.'];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    /// <summary>The hour of a time in UTC, or without a zone.</summary>
    [GeneratedRegex(@"[T ](\d\d):\d\d(?>(?::\d\d)?(?:\.\d+)?)(?>\s*(?:Z|\+00:?00|UTC)?)(?![+-]?\d)")]
    private static partial Regex Utc();

    /// <summary>Further names behind the first: "and Bo Hale", ", Bo Hale".</summary>
    [GeneratedRegex(@"(?:,| and| &)\s+\p{Lu}\S+(?:\s+\S+){0,2}\s+\p{Lu}")]
    private static partial Regex Names();

    /// <summary>What somebody is, where names stand.</summary>
    [GeneratedRegex(@"\b(?:writer|reporter|correspondent|editor|staff|columnist|contributor|producer|journalist|critic|photographer)s?\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Offices();

    /// <summary>An agency, a station or a degree.</summary>
    [GeneratedRegex(@"^[\p{Lu}.&/]{2,6}$")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"[/.](20\d\d|19\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:[/.-]|$)")]
    private static partial Regex DateInAddress();

    [GeneratedRegex(@"^\W*(?:(?:written|reported|reporting|posted|story|words|analysis|opinion|review|reviewed|published|article)\s+)?(?:by|author|"
        + @"authors|from|von)\b\s*:?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    /// <summary>What stands behind the names: an office, an address, a date.</summary>
    [GeneratedRegex(@"\s*(?:[|•·]|\bon\b\s+\w+day|\S+@\S+|\b(?:published|publiziert|veröffentlicht|updated|posted|follow|email|last updated|"
        + @"contributor)\b|(?:\bon\s+)?\b(?:jan|feb|mar|apr|"
        + @"may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d|\d{1,2}[:/]\d|\d{4}-\d|\d+ (?:min|hour|day|week)|@\w).*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Around();

    [GeneratedRegex(@"^(?:staff|admin|editor|editors|editorial|share|about|more|comments?|author|news|newsroom|view|read)$|"
        + @"\b(?:minutes?|mins?|hours?) (?:ago|read)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex NoNames();
}
