using System.Text.RegularExpressions;
using Attribution.Documents.Formats;
using Attribution.Formats.Office;

namespace Attribution.Formats.Web;

/// <summary>What a database of news (Nexis, Factiva) gives out as a web page: several articles in one file.</summary>
internal sealed partial class ExportPage() : CollectionFormat("export-html", "export of a news database (HTML)")
{
    private static readonly Documents.Formats.Refused.WebPage Looks = new();

    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => file.IsText && (!file.IsNamed || file.EndsWith([".html", ".htm", ".xhtml", ""]))
        && Looks.Recognizes(file) && EndsArticle().IsMatch(file.Sample);

    /// <inheritdoc/>
    public override IEnumerable<FilePart> Parts(SourceFile file) => Exports.Parts(file, Key,
        [.. Page.Parse(HtmlText.Decode(file)).Blocks.Select(block => new ExportLine(block.Text, BlockKinds.Of(block, out var level), level))], new());

    /// <summary>What stands alone in an element between two articles.</summary>
    [GeneratedRegex(@">\s*(?:End of Document|\d+ of \d+ DOCUMENTS|Document [A-Z0-9]{15,})\s*<", RegexOptions.IgnoreCase)]
    private static partial Regex EndsArticle();
}
