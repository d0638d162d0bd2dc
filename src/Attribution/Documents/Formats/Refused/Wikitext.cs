using System.Text.RegularExpressions;

namespace Attribution.Documents.Formats.Refused;

/// <summary>
/// The source of a wiki's page: links, templates, headings, bold type and notes as MediaWiki writes them, several kinds of
/// them, or two where one is bold type or a category. Double brackets alone are links in other programs' notes as well.
/// </summary>
internal sealed partial class Wikitext : RefusedFormat
{
    private const int FewestKinds = 3, FewestMarks = 6;

    private static Refusal Format => new(
        "the source of a wiki page (wikitext)", $"Open the page in a browser, and copy the article's text into {DocumentFormats.TextFile}.");

    /// <inheritdoc/>
    protected override Refusal? Recognize(string text)
    {
        if (!text.Contains("[[", StringComparison.Ordinal) && !text.Contains("{{", StringComparison.Ordinal)) return null;
        var (links, templates, headings) = (Links().Count(text), Templates().Count(text), Headings().Count(text));
        var (bold, notes, belongings) = (Bold().Count(text), Notes().Count(text), Belongings().Count(text));
        int[] counts = [links + belongings, templates, headings, bold, notes];
        var kinds = counts.Count(count => count > 0);
        var isOne = links + belongings + templates > 0
            && (kinds >= FewestKinds || (kinds == FewestKinds - 1 && (bold + belongings > 0 || counts.Sum() >= FewestMarks)));
        return isOne ? Format : null;
    }

    [GeneratedRegex(@"\[\[[^\[\]\n]+\]\]")]
    private static partial Regex Links();

    [GeneratedRegex(@"\{\{[A-Za-z][^{}\n|]*(?:\||\}\}|\n)")]
    private static partial Regex Templates();

    [GeneratedRegex(@"^(={2,5})[^=\n]+\1[ \t]*\r?$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"'''[^'\n]+'''")]
    private static partial Regex Bold();

    [GeneratedRegex(@"<ref(?:>| name| group|/)|^\{\|", RegexOptions.Multiline)]
    private static partial Regex Notes();

    [GeneratedRegex(@"\[\[(?:Category|File|Image):|^#REDIRECT ?\[\[", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Belongings();
}
