using System.Globalization;
using System.Text;
using System.Xml;
using Attribution.Corpus;
using Attribution.Frames;

namespace Attribution.Exchange;

/// <summary>Writes who quotes, relays and denies whom: for Gephi, as tables, and as the statements of discourse networks.</summary>
internal static class NetworkFiles
{
    private const string Space = "http://gexf.net/1.3";

    /// <summary><c>network.gexf</c> (GEXF 1.3), <c>nodes.csv</c> and <c>edges.csv</c>.</summary>
    public static IEnumerable<ExchangeFile> Gexf(NewsCorpus corpus)
    {
        var network = SpeakerNetwork.Of(corpus);
        var ids = network.Nodes.Index().ToDictionary(node => node.Item.Name, node => $"n{node.Index + 1}", StringComparer.Ordinal);
        yield return new("network.gexf", stream => Write(network, ids, stream));
        yield return Table("nodes.csv", new FrameSchema<NetworkNode>("nodes", "", _ => network.Nodes)
        {
            { "Id", "", node => ids[node.Name] },
            { "Label", "", node => node.Name },
            { "kind", "", node => node.Kind },
            { "role", "", node => node.Role },
            { "quotes", "", node => (int?)node.Quotes },
        });
        yield return Table("edges.csv", new FrameSchema<NetworkEdge>("edges", "", _ => network.Edges)
        {
            { "Source", "", edge => ids[edge.From] },
            { "Target", "", edge => ids[edge.To] },
            { "Type", "", _ => "Directed" },
            { "Weight", "", edge => (int?)edge.Count },
            { "Label", "", edge => edge.Does },
            { "from", "", edge => edge.From },
            { "to", "", edge => edge.To },
            { "first", "", edge => edge.First },
            { "last", "", edge => edge.Last },
        });
    }

    /// <summary><c>statements.csv</c>, with the columns that the Discourse Network Analyzer lists statements by.</summary>
    public static IEnumerable<ExchangeFile> Dna(NewsCorpus corpus)
    {
        yield return Table("statements.csv", new FrameSchema<DiscourseStatement>("statements", "", _ => DiscourseStatements.Of(corpus))
        {
            { "ID", "", row => $"{row.Claim.Document}:{row.Claim.Id}" },
            { "Date", "", row => row.Claim.Date },
            { "Document title", "", row => row.Claim.Article.Document.Metadata.Title ?? row.Claim.Document },
            { "Author", "", row => row.Claim.Article.Document.Metadata.Author },
            { "Source", "", row => row.Claim.Outlet },
            { "Section", "", row => row.Claim.Article.Document.Metadata.Section },
            { "Start", "", row => (int?)row.Claim.Span.Start },
            { "End", "", row => (int?)row.Claim.Span.End },
            { "Text", "", row => row.Claim.Text },
            { "person", "", row => row.IsPerson ? row.Source : "" },
            { "organization", "", row => row.IsPerson ? row.Affiliation : row.Source },
            { "concept", "", row => row.Concept },
            { "agreement", "", row => (int?)(row.Agrees ? 1 : 0) },
        });
    }

    private static ExchangeFile Table(string name, FrameSchema schema) => new(name, stream => FrameFiles.Write(schema, new([], [], []), stream));

    private static void Write(SpeakerNetwork network, Dictionary<string, string> ids, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            Indent = true,
            NewLineChars = "\n",
            CloseOutput = false
        });
        xml.WriteStartElement("gexf", Space);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("graph", Space);
        xml.WriteAttributeString("defaultedgetype", "directed");
        Attributes("node", [("kind", "string"), ("role", "string"), ("quotes", "integer")]);
        Attributes("edge", [("first", "string"), ("last", "string")]);
        xml.WriteStartElement("nodes", Space);
        foreach (var node in network.Nodes)
        {
            xml.WriteStartElement("node", Space);
            xml.WriteAttributeString("id", ids[node.Name]);
            xml.WriteAttributeString("label", ExchangeFiles.Xml(node.Name));
            Values(node.Kind, node.Role, node.Quotes.ToString(CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteStartElement("edges", Space);
        foreach (var (index, edge) in network.Edges.Index())
        {
            xml.WriteStartElement("edge", Space);
            xml.WriteAttributeString("id", $"e{index + 1}");
            xml.WriteAttributeString("source", ids[edge.From]);
            xml.WriteAttributeString("target", ids[edge.To]);
            xml.WriteAttributeString("kind", edge.Does);
            xml.WriteAttributeString("label", edge.Does);
            xml.WriteAttributeString("weight", edge.Count.ToString(CultureInfo.InvariantCulture));
            Values(Day(edge.First), Day(edge.Last));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();

        void Attributes(string of, (string Name, string Type)[] all)
        {
            xml.WriteStartElement("attributes", Space);
            xml.WriteAttributeString("class", of);
            foreach (var (index, (name, type)) in all.Index())
            {
                xml.WriteStartElement("attribute", Space);
                xml.WriteAttributeString("id", $"{index}");
                xml.WriteAttributeString("title", name);
                xml.WriteAttributeString("type", type);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }

        void Values(params string[] values)
        {
            xml.WriteStartElement("attvalues", Space);
            foreach (var (index, value) in values.Index().Where(value => value.Item.Length > 0))
            {
                xml.WriteStartElement("attvalue", Space);
                xml.WriteAttributeString("for", $"{index}");
                xml.WriteAttributeString("value", ExchangeFiles.Xml(value));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }

        static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
    }
}
