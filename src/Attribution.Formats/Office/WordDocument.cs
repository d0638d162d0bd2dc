using System.Text;
using System.Xml.Linq;
using Attribution.Documents;
using Attribution.Documents.Formats;
using Attribution.Documents.Layout;

namespace Attribution.Formats.Office;

/// <summary>A document of Word (DOCX): its paragraphs, without what was deleted and with what was inserted; headings and points by their styles.</summary>
internal sealed class WordDocument() : CollectionFormat("docx", "Word document (DOCX)", ".docx", ".docm")
{
    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => file.IsNamed && file.EndsWith(Endings) || OfficePackage.Is(file, "word/document.xml"u8);

    /// <inheritdoc/>
    public override IEnumerable<FilePart> Parts(SourceFile file)
    {
        using var package = OfficePackage.Open(file);
        var body = package.Xml("word/document.xml")
            ?? throw new DocumentException(file.Path, FormatMessages.Broken(file.Path, "a Word document", "it has no text in it"));
        var about = package.Xml("docProps/core.xml");
        List<ExportLine> lines = [.. XmlText.All(body, "p").Where(paragraph => !IsInside(paragraph)).SelectMany(Lines)];
        return Exports.Parts(file, Key, lines, new DocumentMetadata(
            Title: XmlText.First(about, "title"), Author: XmlText.First(about, "creator"), Language: null));
    }

    private static bool IsInside(XElement paragraph) => paragraph.Ancestors().Any(around => around.Name.LocalName is "txbxContent" or "Fallback");

    private static IEnumerable<ExportLine> Lines(XElement paragraph)
    {
        var style = XmlText.All(paragraph, "pStyle").FirstOrDefault()?.Attributes().FirstOrDefault(value => value.Name.LocalName is "val")?.Value ?? "";
        var level = style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) && style.Length > 7 && char.IsAsciiDigit(style[^1]) ? style[^1] - '0'
            : style.Equals("Title", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        var kind = level > 0 ? BlockKind.Heading : XmlText.All(paragraph, "numPr").Any() ? BlockKind.Point
            : style.Equals("Caption", StringComparison.OrdinalIgnoreCase) ? BlockKind.Caption : BlockKind.Text;
        return TextOf(paragraph).Split('\n').Where(line => line.Trim().Length > 0).Select(line => new ExportLine(line.Trim(), kind, level));
    }

    private static string TextOf(XElement paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            switch (element.Name.LocalName)
            {
                case "t" when !element.Ancestors().TakeWhile(around => around != paragraph).Any(around => around.Name.LocalName is "del" or "moveFrom" or "p"):
                    text.Append(element.Value);
                    break;
                case "tab":
                    text.Append(' ');
                    break;
                case "br" or "cr":
                    text.Append('\n');
                    break;
                case "noBreakHyphen":
                    text.Append('-');
                    break;
            }
        }
        return text.ToString();
    }
}
