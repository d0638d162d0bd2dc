using Attribution.Documents;
using Attribution.Documents.Formats;
using Attribution.Documents.Layout;
using Attribution.Documents.Markup;
using Attribution.Formats.Web;

namespace Attribution.Formats;

/// <summary>Makes an article of a text that a format holds as a value: a cell, a field, a note.</summary>
internal static class PlainArticleText
{
    /// <summary>The article of <paramref name="value"/>, which is plain text or HTML.</summary>
    /// <param name="format">The key of the format.</param>
    /// <param name="path">Where the value stands, for a message.</param>
    /// <param name="value">The text.</param>
    /// <param name="metadata">What is known of it.</param>
    /// <exception cref="DocumentException">The value holds no text.</exception>
    public static ReadText Of(string format, string path, string value, DocumentMetadata metadata)
    {
        if (IsHtml(value))
        {
            var text = new ExtractedText();
            foreach (var block in Page.Parse(value).Blocks) text.Add(block.Text, BlockKinds.Of(block, out var level), level);
            return text.ToArticle(format, path, metadata);
        }
        var plain = PlainReading.Of(value).Text.Trim().ReplaceLineEndings("\n");
        if (plain.Length == 0) throw new DocumentException(path, FormatMessages.NoText(path));
        var blocks = PlainTextBlocks.Read(plain, 0);
        Headings.Mark(plain, blocks);
        return new(format, plain, TextSource.Extracted, metadata, SectionRules.Assign(plain, blocks, runsIn: false));
    }

    private static bool IsHtml(string value) =>
        value.Contains("</p>", StringComparison.OrdinalIgnoreCase) || value.Contains("<p>", StringComparison.OrdinalIgnoreCase)
        || value.Contains("</div>", StringComparison.OrdinalIgnoreCase) || value.Contains("<br", StringComparison.OrdinalIgnoreCase);
}
