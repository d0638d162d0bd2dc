using Attribution.Documents.Formats;
using Attribution.Formats.Office;

namespace Attribution.Formats.Texts;

/// <summary>What a database of news (Nexis, Factiva, ProQuest) gives out as plain text: several articles in one file.</summary>
internal sealed class DatabaseExport() : CollectionFormat("export", "export of a news database")
{
    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => (!file.IsNamed || file.EndsWith([".txt", ""])) && file.IsText && file.Beginning is { } beginning
        && Exports.Recognizes(beginning.Text);

    /// <inheritdoc/>
    public override IEnumerable<FilePart> Parts(SourceFile file) =>
        Exports.Parts(file, Key, [.. Paragraphs(file.Text)], new());

    /// <summary>The lines, where a paragraph is wrapped joined to one; lines that are about an article stay alone.</summary>
    private static IEnumerable<ExportLine> Paragraphs(string text)
    {
        var paragraph = "";
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = raw.Trim();
            var goesOn = paragraph.Length > 60 && line.Length > 0 && char.IsLetter(paragraph[^1]) | paragraph[^1] is ',' or '-'
                && !raw.StartsWith("   ", StringComparison.Ordinal);
            if (goesOn)
            {
                paragraph += $" {line}";
                continue;
            }
            if (paragraph.Length > 0) yield return new(paragraph);
            paragraph = line;
        }
        if (paragraph.Length > 0) yield return new(paragraph);
    }
}
