using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Attribution.Documents;
using Attribution.Documents.Formats;
using Attribution.Documents.Layout;

namespace Attribution.Formats.Office;

/// <summary>A text of LibreOffice and others (ODT): its paragraphs, headings and points, without notes and what was deleted.</summary>
internal sealed class OpenDocument() : ArticleFormat("odt", "OpenDocument text (ODT)", ".odt")
{
    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => file.IsNamed && file.EndsWith(Endings)
        || OfficePackage.Is(file, "application/vnd.oasis.opendocument.text"u8);

    /// <inheritdoc/>
    public override ReadText Read(SourceFile file)
    {
        using var package = OfficePackage.Open(file);
        var content = package.Xml("content.xml")
            ?? throw new DocumentException(file.Path, FormatMessages.Broken(file.Path, "an OpenDocument text", "it has no text in it"));
        if (package.Bytes("META-INF/manifest.xml") is { } list && list.AsSpan().IndexOf("encryption-data"u8) >= 0)
            throw new DocumentException(file.Path, FormatMessages.Locked(file.Path));
        var about = package.Xml("meta.xml");
        var text = new ExtractedText();
        foreach (var element in content.Descendants().Where(element => element.Name.LocalName is "p" or "h"))
        {
            if (element.Ancestors().Any(around => around.Name.LocalName is "tracked-changes" or "note" or "annotation" or "p")) continue;
            var level = element.Attributes().FirstOrDefault(value => value.Name.LocalName is "outline-level")?.Value;
            if (element.Name.LocalName is "h") text.Add(TextOf(element), BlockKind.Heading,
                int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out var found) ? found : 2);
            else text.Add(TextOf(element), element.Ancestors().Any(around => around.Name.LocalName is "list-item") ? BlockKind.Point : BlockKind.Text);
        }
        return text.ToWritten(Key, file.Path, new(
            null, XmlText.First(about, "title"), null, XmlText.First(about, "creator") ?? XmlText.First(about, "initial-creator"), null, null, null,
            XmlText.First(about, "language") is { Length: >= 2 } language ? language[..2].ToLowerInvariant() : null));
    }

    private static string TextOf(XElement paragraph)
    {
        var text = new StringBuilder();
        foreach (var node in paragraph.DescendantNodes())
        {
            if (node is XText words && !words.Ancestors().TakeWhile(around => around != paragraph).Any(around =>
                around.Name.LocalName is "note" or "annotation")) text.Append(words.Value);
            else if (node is XElement { Name.LocalName: "s" or "tab" or "line-break" }) text.Append(' ');
        }
        return XmlText.Plain(text.ToString());
    }
}
