using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Attribution.Documents;
using Attribution.Documents.Files;

namespace Attribution.Evaluation.Gold.Marked;

/// <summary>Reads marks from UIMA CAS XMI, as the annotation tool INCEpTION exports them: its own layers, whose places count UTF-16 code units.</summary>
internal static class XmiMarks
{
    /// <summary>The namespace of the layers that users define.</summary>
    public const string Own = "http:///webanno/custom.ecore";

    /// <summary>Reads the file at <paramref name="path"/>: the article's name in it, its text and the marks.</summary>
    /// <exception cref="DocumentException">It is no such file, or a mark says what it cannot.</exception>
    public static (string Document, string Text, ImmutableArray<Mark> Marks) Read(string path)
    {
        XDocument xml;
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var reader = XmlReader.Create(new MemoryStream(FileBytes.Read(path)), settings);
            xml = XDocument.Load(reader, LoadOptions.SetLineInfo);
        }
        catch (XmlException error)
        {
            throw new DocumentException(path, EvaluationMessages.BadMark(path, error.LineNumber, $"this is no XMI ({error.Message.TrimEnd('.')})"), error);
        }
        var text = xml.Root!.Elements().Where(element => element.Name.LocalName == "Sofa").Select(element => (string?)element.Attribute("sofaString"))
            .FirstOrDefault(text => text is not null) ?? throw Bad(xml.Root, "it holds no text (a Sofa with a sofaString)");
        var title = xml.Root.Elements().Where(element => element.Name.LocalName == "DocumentMetaData")
            .Select(element => (string?)element.Attribute("documentTitle")).FirstOrDefault(title => !string.IsNullOrWhiteSpace(title));
        var name = Path.GetFileNameWithoutExtension(Path.GetFileName(title?.Trim() ?? path));
        return (name, text, [.. xml.Root.Elements().Where(element => element.Name.NamespaceName == Own).Select(Marked)]);

        Mark Marked(XElement element)
        {
            var layer = MarkLayer.Named(element.Name.LocalName)
                ?? throw Bad(element, $"the layer '{element.Name.LocalName}' is none of {string.Join(", ", MarkLayer.All.Select(known => known.Name))}");
            if (!int.TryParse((string?)element.Attribute("begin"), out var begin) || !int.TryParse((string?)element.Attribute("end"), out var end)
                || begin < 0 || end <= begin || end > text.Length)
                throw Bad(element, $"a {layer.Name} has no place in the text, which has {text.Length} characters");
            var features = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
            foreach (var feature in layer.Features)
            {
                if ((string?)element.Attribute(feature.Name) is not { } written || written.Trim() is not { Length: > 0 } value) continue;
                if (feature.Problem(value) is { } problem) throw Bad(element, problem);
                features[feature.Name] = value;
            }
            return new(layer, [new(begin, end)], features.ToImmutable());
        }

        DocumentException Bad(XElement element, string reason) =>
            new(path, EvaluationMessages.BadMark(path, ((IXmlLineInfo)element).LineNumber, reason));
    }
}
