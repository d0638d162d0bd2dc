using System.Text;
using System.Xml;
using System.Xml.Linq;
using Attribution.Documents;

namespace Attribution.Formats;

/// <summary>Reads XML that nobody vouches for: nothing outside of it is fetched, no entity of its own is unfolded, and it is only so deep.</summary>
internal static class XmlText
{
    private const int Deepest = 200;

    private static readonly XmlReaderSettings Careful = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>The XML in <paramref name="stream"/>.</summary>
    /// <param name="stream">The XML; it is closed.</param>
    /// <param name="path">What it is, for messages.</param>
    /// <exception cref="DocumentException">It is no XML, or too deep.</exception>
    public static XDocument Load(Stream stream, string path)
    {
        try
        {
            using (stream)
            using (var reader = XmlReader.Create(stream, Careful))
            {
                var document = new XDocument();
                XContainer at = document;
                while (reader.Read()) at = Added(at, reader, path);
                return document.Root is null ? throw new XmlException("there is no element") : document;
            }
        }
        catch (Exception error) when (error is XmlException or InvalidOperationException or ArgumentException or DecoderFallbackException
            or InvalidDataException)
        {
            throw new DocumentException(path, FormatMessages.Broken(path, "XML", error.Message), error);
        }
    }

    /// <summary>The elements called <paramref name="name"/>, whatever their vocabulary, in <paramref name="around"/> at any depth.</summary>
    public static IEnumerable<XElement> All(XContainer? around, string name) =>
        around is null ? [] : around.Descendants().Where(element => element.Name.LocalName == name);

    /// <summary>
    /// The text of the first element with one of the names directly in <paramref name="around"/>, in the order of the names; null without
    /// one.
    /// </summary>
    public static string? Child(XElement? around, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (around?.Elements().FirstOrDefault(element => element.Name.LocalName == name && element.Value.Trim().Length > 0) is { } found)
                return Plain(found.Value);
        }
        return null;
    }

    /// <summary>The text of the first element called <paramref name="name"/> at any depth; null without one.</summary>
    public static string? First(XContainer? around, string name) => All(around, name)
        .Select(element => Plain(element.Value)).FirstOrDefault(text => text.Length > 0);

    /// <summary>A text with one blank between two words.</summary>
    public static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static XContainer Added(XContainer at, XmlReader reader, string path)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                if (reader.Depth > Deepest) throw new DocumentException(path,
                    FormatMessages.TooMuch(path, $"elements lie more than {Deepest} deep in one another"));
                var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
                var isEmpty = reader.IsEmptyElement;
                while (reader.MoveToNextAttribute())
                {
                    if (reader.NamespaceURI != XNamespace.Xmlns.NamespaceName) element.SetAttributeValue(XName.Get(reader.LocalName, reader.NamespaceURI),
                        reader.Value);
                }
                at.Add(element);
                return isEmpty ? at : element;
            case XmlNodeType.EndElement:
                return at.Parent ?? (XContainer)at.Document!;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when at is XElement:
                at.Add(new XText(reader.Value));
                return at;
            default:
                return at;
        }
    }
}
