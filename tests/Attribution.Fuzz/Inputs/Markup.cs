namespace Attribution.Fuzz.Inputs;

/// <summary>Texts that were cut from web pages: entities, whole, broken and double, and tags that were left in.</summary>
internal static class Markup
{
    private static readonly string[] Entities =
    [
        "&ldquo;", "&rdquo;", "&lsquo;", "&rsquo;", "&quot;", "&#39;", "&#8220;", "&#x201D;", "&laquo;", "&raquo;", "&amp;", "&nbsp;", "&mdash;",
        "&hellip;", "&pound;", "&euro;", "&lt;", "&gt;", "&amp;ldquo;", "&", "&#", "&#;", "&#0;", "&#x110000;", "&#55296;", "&ldquo", "&bogus;", "&;",
        "&#160;", "&shy;", "&NotEqualTilde;",
    ];

    private static readonly string[] Tags =
    [
        "<p>", "</p>", "<br>", "<br/>", "<b>", "</b>", "<em>", "</em>", "<a href=\"x\">", "</a>", "<a href='“'>", "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>", "<!-- ", "-->", "<", ">", "</", "<>", "<q>", "</q>", "<blockquote>", "<p class=\"said\">", "< p>", "<3",
        "<Ann Lind>", "<![CDATA[", "<?xml?>", "</div>", "<span", "<svg onload=alert(1)>",
    ];

    private static readonly string[] Words =
        ["said ", "Ann Lind said ", "we go on", "the bridge was shut ", "per Reuters ", "40% ", ", ", ". ", "\n\n", " ", "he added ", "told the BBC that ",
            "R&D ", "AT&T said ", "a < b "];

    /// <summary>Words among entities and tags, or sentences whose marks are entities.</summary>
    public static string Make(Dice dice)
    {
        if (dice.Chance(50))
            return dice.Many(1, 40, () => dice.Below(4) switch { 0 => dice.Of(Entities), 1 when dice.Chance(60) => dice.Of(Tags), _ => dice.Of(Words) });
        var text = Attributions.Make(dice).Replace("“", dice.Of(["&ldquo;", "&#8220;", "&quot;", "<q>"]), StringComparison.Ordinal).Replace("”",
            dice.Of(["&rdquo;", "&#8221;", "&quot;", "</q>"]), StringComparison.Ordinal);
        for (var count = dice.Between(0, 4); count > 0; count--) text = text.Insert(dice.Place(text), dice.Chance(50) ? dice.Of(Entities) : dice.Of(Tags));
        return text;
    }
}
