using System.Globalization;
using System.Text;
using System.Xml;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Evaluation.Gold.Marked;

namespace Attribution.Exchange;

/// <summary>
/// Writes articles as UIMA CAS XMI with their type system, which the annotation tool INCEpTION imports: sentences, tokens, and the layers of
/// <see cref="MarkLayer"/>. Parts of one quote have its number. Places count UTF-16 code units, as UIMA's do.
/// </summary>
internal static class XmiFiles
{
    private const string Xmi = "http://www.omg.org/XMI", Cas = "http:///uima/cas.ecore", Tcas = "http:///uima/tcas.ecore";
    private const string Segments = "http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore";
    private const string Types = "http://uima.apache.org/resourceSpecifier";

    /// <summary>A file per article, the type system, and what is known of the articles.</summary>
    public static IEnumerable<ExchangeFile> Files(NewsCorpus corpus)
    {
        yield return new("TypeSystem.xml", WriteTypes);
        foreach (var file in ExchangeFiles.Metadata(corpus)) yield return file;
        foreach (var article in corpus.Articles)
            yield return new($"{ExchangeFiles.NameOf(article.Document.Id)}.xmi", stream => Write(corpus, article, stream));
    }

    private static void Write(NewsCorpus corpus, Article article, Stream stream)
    {
        using var xml = Open(stream);
        xml.WriteStartElement("xmi", "XMI", Xmi);
        foreach (var (prefix, space) in new[] { ("cas", Cas), ("tcas", Tcas), ("type", Segments), ("custom", XmiMarks.Own) }) xml.WriteAttributeString("xmlns",
            prefix, null, space);
        xml.WriteAttributeString("xmi", "version", Xmi, "2.0");
        xml.WriteStartElement("cas", "NULL", Cas);
        xml.WriteAttributeString("xmi", "id", Xmi, "0");
        xml.WriteEndElement();
        var ids = new List<int>();
        Annotation("tcas", Tcas, "DocumentAnnotation", new(0, article.Text.Length), ("language", "en"));
        foreach (var sentence in article.Annotated.Sentences) Annotation("type", Segments, "Sentence", sentence.Span);
        foreach (var token in article.Annotated.Tokens) Annotation("type", Segments, "Token", token.Span);
        foreach (var mark in ArticleMarks.Of(corpus, article))
        {
            foreach (var piece in mark.Spans)
                Annotation("custom", XmiMarks.Own, mark.Layer.Name, piece,
                    [.. mark.Layer.Features.Where(feature => mark[feature.Name] is not null).Select(feature => (feature.Name, mark[feature.Name]!))]);
        }
        xml.WriteStartElement("cas", "Sofa", Cas);
        xml.WriteAttributeString("xmi", "id", Xmi, "1");
        xml.WriteAttributeString("sofaNum", "1");
        xml.WriteAttributeString("sofaID", "_InitialView");
        xml.WriteAttributeString("mimeType", "text");
        xml.WriteAttributeString("sofaString", Units(article.Text));
        xml.WriteEndElement();
        xml.WriteStartElement("cas", "View", Cas);
        xml.WriteAttributeString("sofa", "1");
        xml.WriteAttributeString("members", string.Join(' ', ids));
        xml.WriteEndElement();
        xml.WriteEndElement();

        void Annotation(string prefix, string space, string name, TextSpan span, params (string Name, string Value)[] features)
        {
            ids.Add(ids.Count + 2);
            xml.WriteStartElement(prefix, name, space);
            xml.WriteAttributeString("xmi", "id", Xmi, ids[^1].ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("sofa", "1");
            xml.WriteAttributeString("begin", span.Start.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("end", span.End.ToString(CultureInfo.InvariantCulture));
            foreach (var (feature, value) in features) xml.WriteAttributeString(feature, ExchangeFiles.Xml(value));
            xml.WriteEndElement();
        }
    }

    /// <summary>The text in which each code unit that XML cannot hold is one that it can, so that no place moves.</summary>
    private static string Units(string text) => string.Create(text.Length, text, static (units, text) =>
    {
        for (var at = 0; at < text.Length; at++)
        {
            var pair = (at + 1 < text.Length && char.IsSurrogatePair(text, at)) || (at > 0 && char.IsSurrogatePair(text, at - 1));
            units[at] = pair || XmlConvert.IsXmlChar(text[at]) ? text[at] : '\uFFFD';
        }
    });

    private static void WriteTypes(Stream stream)
    {
        using var xml = Open(stream);
        xml.WriteStartElement("typeSystemDescription", Types);
        xml.WriteStartElement("types", Types);
        foreach (var segment in new[] { "Sentence", "Token" }) Type($"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.{segment}", []);
        foreach (var layer in MarkLayer.All) Type($"webanno.custom.{layer.Name}", [.. layer.Features.Select(feature => feature.Name)]);
        xml.WriteEndElement();
        xml.WriteEndElement();

        void Type(string name, string[] features)
        {
            xml.WriteStartElement("typeDescription", Types);
            xml.WriteElementString("name", Types, name);
            xml.WriteElementString("description", Types, "");
            xml.WriteElementString("supertypeName", Types, "uima.tcas.Annotation");
            if (features.Length > 0)
            {
                xml.WriteStartElement("features", Types);
                foreach (var feature in features)
                {
                    xml.WriteStartElement("featureDescription", Types);
                    xml.WriteElementString("name", Types, feature);
                    xml.WriteElementString("description", Types, "");
                    xml.WriteElementString("rangeTypeName", Types, "uima.cas.String");
                    xml.WriteEndElement();
                }
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
    }

    private static XmlWriter Open(Stream stream) =>
        XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize, CloseOutput = false });
}
