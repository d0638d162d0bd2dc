using System.Text.RegularExpressions;
using Attribution.Documents.Markup;

namespace Attribution.Documents.Formats.Refused;

/// <summary>XML: a declaration, or one element of other than HTML around everything. A feed is one with the root of RSS or Atom.</summary>
internal sealed partial class XmlFile : RefusedFormat
{
    private const int Head = 4_000;

    private static Refusal Feed => new(
        "a news feed (RSS or Atom)", $"Open the articles that it lists, and save the text of each as {DocumentFormats.TextFile}.");

    private static Refusal Other => new("XML", Refusal.CopyText);

    /// <inheritdoc/>
    protected override Refusal? Recognize(string text)
    {
        if (text[0] != '<') return null;
        var head = text[..Math.Min(text.Length, Head)];
        var declared = head.StartsWith("<?xml", StringComparison.Ordinal);
        if (Roots().Match(head) is not { Success: true } root) return declared ? Other : null;
        var name = root.Groups["name"].Value;
        if (name.Equals("html", StringComparison.OrdinalIgnoreCase)) return new(WebPage.Name, WebPage.Remedy);
        if (name is "rss" or "feed" or "rdf:RDF") return Feed;
        return declared || (HtmlTags.KindOf(name) is null && text.Contains($"</{name}>", StringComparison.Ordinal)) ? Other : null;
    }

    /// <summary>The first element, behind declaration, comments and document type.</summary>
    [GeneratedRegex(@"^(?>\s*(?><!--.*?-->|<\?[^>]*>|<![^>]*>))*\s*<(?<name>[A-Za-z][\w:.-]*)[\s/>]", RegexOptions.Singleline)]
    private static partial Regex Roots();
}
