using System.Globalization;
using System.Text;
using System.Xml;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Frames;
using Attribution.Passages;

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

    /// <summary>
    /// <c>statements.csv</c>, with the columns that the Discourse Network Analyzer lists statements by: who (person, organization) agrees with
    /// what (concept). A denial is a statement on the concept that it denies, without agreement.
    /// </summary>
    public static IEnumerable<ExchangeFile> Dna(NewsCorpus corpus)
    {
        var alone = PassageSelection<ClaimRow>.Of(Passage.Claims, corpus).Rows.Where(claim => claim.Quote is not null && !claim.IsGuess).ToHashSet();
        var denied = alone.Select(claim => claim.Disputes).ToHashSet(StringComparer.Ordinal);
        // What stands only inside a denial is a statement of its own: who says it agrees with it.
        var said = CorpusRows.Of(corpus).ClaimsAndInner
            .Where(claim => alone.Contains(claim) || (claim is { IsInner: true, Negated: false } && denied.Contains($"{claim.Document}:{claim.Id}"))).ToList();
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        var groups = said.Where(claim => claim.Group.Length > 0).DistinctBy(claim => claim.Group).ToDictionary(claim => claim.Group, Concept,
            StringComparer.Ordinal);
        foreach (var claim in said) words.TryAdd($"{claim.Document}:{claim.Id}", groups.GetValueOrDefault(claim.Group) ?? Concept(claim));
        var rows = said.SelectMany(claim => claim.Sources.Where(Speakers.IsKnown).Select(source => (Claim: claim, Source: source))).ToList();
        yield return Table("statements.csv", new FrameSchema<(ClaimRow Claim, string Source)>("statements", "", _ => rows)
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
            { "person", "", row => row.Claim.SourceKind is SourceKind.NamedPerson or SourceKind.UnnamedPerson ? row.Source : "" },
            { "organization", "", row => Body(row.Claim, row.Source) },
            { "concept", "", row => words.GetValueOrDefault(row.Claim.Disputes) ?? words[$"{row.Claim.Document}:{row.Claim.Id}"] },
            { "agreement", "", row => (int?)(Denies(row.Claim) ? 0 : 1) },
        });

        // "The claims are unfounded" is no statement against itself.
        bool Denies(ClaimRow claim) => claim.Stance is Stance.Denies && (claim.Disputes.Length > 0 || claim.AsQuote is { IsDeniedByCue: true });
    }

    /// <summary>The first words of a statement; those of one content share the words of the first.</summary>
    private static string Concept(ClaimRow claim)
    {
        var text = (claim.AsQuote is not { } quote ? claim.Text : quote.NeedsCue ? Words.Said(quote) : quote.Content).ReplaceLineEndings(" ");
        return text.Length <= 80 ? text : text[..text.LastIndexOf(' ', 80)] + " …";
    }

    private static string Body(ClaimRow claim, string source) => claim.SourceKind is SourceKind.NamedPerson or SourceKind.UnnamedPerson
        ? claim.Corpus.NameOf(claim.Quote!.Affiliation ?? claim.Corpus.Actor(claim.Quote.Actor)?.Affiliation) : source;

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
