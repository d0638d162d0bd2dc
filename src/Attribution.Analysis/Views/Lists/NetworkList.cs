using Attribution.Corpus;
using Attribution.Exchange;
using Attribution.Passages;
using Attribution.Views.Networks;
using Attribution.Views.Report;

namespace Attribution.Views.Lists;

/// <summary>Makes the list of who quotes, relays and denies whom: the edges of the network that is written for Gephi.</summary>
internal static class NetworkList
{
    /// <summary>The edges, those that stand for most passages first.</summary>
    public static ReportList Of(NewsCorpus corpus, ReportLinks links)
    {
        var network = SpeakerNetwork.Of(corpus);
        var kinds = network.Nodes.ToDictionary(node => node.Name, node => node.Kind, StringComparer.Ordinal);
        var edges = network.Edges;
        return new("network", "tie", "ties", edges.Length,
            [
                Tally.Facet("who", "Who", "An outlet that quotes, an outlet or speaker who relays, or somebody who denies.", edges, edge => edge.From),
                Tally.Facet("does", "Does", "quotes: an outlet in its articles; relays: what another says; denies: what another says.", edges, edge =>
                    edge.Does),
                Tally.Facet("whom", "Whom", "Who is quoted, relayed or denied.", edges, edge => edge.To),
                new NumberColumn("count", "How often", "How many quotes or denials.", [.. edges.Select(edge => (int?)edge.Count)], null),
                Tally.Facet("first", "First", "The first day.", edges, edge => Day(edge.First), shown: false),
                Tally.Facet("last", "Last", "The last day.", edges, edge => Day(edge.Last), shown: false),
                Tally.Facet("kind of who", "Kind of who", "What the one who quotes, relays or denies is.", edges, edge => kinds[edge.From], shown: false),
                Tally.Facet("kind of whom", "Kind of whom", "What the other is.", edges, edge => kinds[edge.To], shown: false),
            ],
            new("who", name => links.ActorPageOf(name) ?? PassageQuery.All("quotes").And("outlet", name).Address))
        {
            File = new($"{NetworkDrawing.Folder}edges.csv", edges.Length),
        };
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
