using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Attribution.Formats.Web;

/// <summary>
/// What pages call the parts of their layout: groups of words that stand in classes and ids, and tags. Each group and tag is a bit.
/// One is made for each page. Not thread-safe.
/// </summary>
internal sealed class ElementNames
{
    /// <summary>Words of classes and ids, as the beginning of a part of a name; a group per line.</summary>
    public static readonly (string Name, string[] Words)[] Groups =
    [
        ("body", ["articlebody", "article-body", "article_body", "article__body", "articlecontent", "article-content", "article_content", "article__content",
            "articletext", "article-text", "article_text", "storybody", "story-body", "story_body", "storycontent", "story-content", "storytext", "story-text",
            "entry-content", "entrycontent", "post-content", "postcontent", "post-body", "post_body", "body-text", "bodytext", "body-copy", "bodycopy",
            "content-body", "content__body", "contentbody", "main-content", "maincontent", "rich-text", "richtext", "field-body", "paragraph", "copy"]),
        ("article", ["article", "story", "post", "entry", "news"]),
        ("content", ["content", "main", "text", "body", "page"]),
        ("comments", ["comment", "disqus", "discuss", "reply", "replies", "respond", "forum", "livefyre"]),
        ("related", ["related", "recommend", "recirc", "more-", "more_", "readmore", "read-more", "popular", "trending", "latest", "most-", "mostread", "most_",
            "teaser", "also", "upnext", "up-next", "outbrain", "taboola", "zergnet", "suggest", "next-", "further", "similar", "headlines"]),
        ("side", ["sidebar", "side-", "side_", "aside", "rail", "widget", "module", "column-right", "rightcol", "right-"]),
        ("share", ["share", "sharing", "social", "tweet", "twitter", "follow", "facebook", "addthis"]),
        ("subscribe", ["subscri", "newsletter", "signup", "sign-up", "signin", "paywall", "register", "login", "member", "premium", "piano", "donat"]),
        ("navigation", ["nav", "menu", "header", "footer", "foot", "breadcrumb", "masthead", "copyright", "legal", "toolbar", "pagination", "pager", "skip"]),
        ("byline", ["byline", "author", "bio", "contributor", "writer", "reporter", "credit", "source"]),
        ("date", ["date", "time", "meta", "info", "dateline", "publish", "stamp", "posted", "updated"]),
        ("picture", ["caption", "figure", "image", "img", "photo", "picture", "gallery", "media", "video", "slide", "carousel", "player", "lightbox", "embed"]),
        ("advert", ["ad-", "ads", "ad_", "advert", "sponsor", "promo", "dfp", "banner", "commercial", "affiliate", "deal", "shop"]),
        ("tags", ["tag", "topic", "keyword", "categor", "label", "section-name", "kicker", "eyebrow"]),
        ("notice", ["cookie", "consent", "gdpr", "modal", "popup", "overlay", "alert", "notice", "message", "dialog", "tooltip", "dropdown"]),
        ("note", ["correction", "disclaimer", "footnote", "editors-note", "endnote", "contact"]),
        ("headline", ["headline", "title", "subtitle", "dek", "standfirst", "summary", "description", "lead", "intro", "subhead", "deck", "excerpt"]),
        ("list", ["list", "grid", "card", "item", "thumb", "feed", "stream", "collection", "river"]),
        ("hidden", ["hidden", "hide", "visually", "screen-reader", "sr-only", "offscreen", "print", "accessib"]),
        ("aside-box", ["box", "pullquote", "pull-quote", "inset", "infobox", "factbox", "callout", "fact", "quote"]),
    ];

    /// <summary>Tags, and what attributes say; a name per bit, behind those of the groups.</summary>
    public static readonly string[] Tags =
    [
        "ARTICLE", "MAIN", "SECTION", "ASIDE", "FOOTER", "HEADER", "NAV", "FIGURE", "FIGCAPTION", "BLOCKQUOTE", "LI", "TABLE", "FORM", "P", "H1", "H2", "H3",
        "DIV", "TD", "PRE", "DL", "DETAILS",
    ];

    private static readonly FrozenDictionary<string, int> TagBits =
        Tags.Select((tag, index) => (tag, Groups.Length + index)).ToFrozenDictionary(pair => pair.tag, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, ulong> known = new(StringComparer.Ordinal);

    /// <summary>The number of bits of groups and tags, and of the two behind them.</summary>
    public static int Bits => Groups.Length + Tags.Length + 2;

    /// <summary>The bit of the attributes that mark an article's body.</summary>
    public static ulong Marked => 1UL << (Groups.Length + Tags.Length);

    /// <summary>The bit of what is not shown.</summary>
    public static ulong Unseen => 1UL << (Groups.Length + Tags.Length + 1);

    /// <summary>The bit of the group or tag called <paramref name="name"/>.</summary>
    public static ulong Bit(string name) => 1UL << (TagBits.TryGetValue(name, out var bit) ? bit : Array.FindIndex(Groups, group => group.Name == name));

    /// <summary>What <paramref name="element"/> is called.</summary>
    public ulong Of(IElement element)
    {
        var bits = TagBits.TryGetValue(element.LocalName, out var bit) ? 1UL << bit : 0;
        bits |= OfWords(element.ClassName) | OfWords(element.Id);
        if (element.GetAttribute("itemprop") is { } property && property.Contains("articleBody", StringComparison.OrdinalIgnoreCase)) bits |= Marked;
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") is "true" || HidesItself(element.GetAttribute("style"))) bits |= Unseen;
        return bits;
    }

    private static bool HidesItself(string? style) =>
        style is not null && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    private ulong OfWords(string? names)
    {
        if (string.IsNullOrEmpty(names)) return 0;
        if (known.TryGetValue(names, out var bits)) return bits;
        var lower = Split(names);
        for (var i = 0; i < Groups.Length; i++)
        {
            foreach (var word in Groups[i].Words)
            {
                if (!BeginsAPart(lower, word)) continue;
                bits |= 1UL << i;
                break;
            }
        }
        known.Add(names, bits);
        return bits;
    }

    /// <summary>Names in lower case; where a capital follows a small letter, a hyphen between them.</summary>
    private static string Split(string names)
    {
        var parts = new System.Text.StringBuilder(names.Length + 8);
        for (var i = 0; i < names.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1])) parts.Append('-');
            parts.Append(char.ToLowerInvariant(names[i]));
        }
        return parts.ToString();
    }

    private static bool BeginsAPart(string names, string word)
    {
        for (var at = names.IndexOf(word, StringComparison.Ordinal); at >= 0; at = names.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsAsciiLetter(names[at - 1])) return true;
        }
        return false;
    }
}
