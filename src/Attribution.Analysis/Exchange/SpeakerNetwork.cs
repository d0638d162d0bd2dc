using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;

namespace Attribution.Exchange;

/// <summary>Somebody who speaks, relays or publishes.</summary>
/// <param name="Name">The name that readers see.</param>
/// <param name="Kind">A person, organization, government, country, outlet, group, or unnamed.</param>
/// <param name="Role">The role; empty for none.</param>
/// <param name="Quotes">How many quotes are theirs.</param>
internal sealed record NetworkNode(string Name, string Kind, string Role, int Quotes);

/// <summary>What one has to do with another.</summary>
/// <param name="From">Who quotes, relays or denies.</param>
/// <param name="To">Whom.</param>
/// <param name="Does">quotes (an outlet in its articles), relays (an outlet or speaker through whom it came) or denies.</param>
/// <param name="Count">How often.</param>
/// <param name="First">The first day; null where none is known.</param>
/// <param name="Last">The last.</param>
internal sealed record NetworkEdge(string From, string To, string Does, int Count, DateOnly? First, DateOnly? Last);

/// <summary>One place where one has to do with another.</summary>
/// <param name="From">Who quotes, relays or denies.</param>
/// <param name="To">Whom.</param>
/// <param name="Does">As of an edge.</param>
/// <param name="Outlet">Who published the article; empty where that is not known.</param>
/// <param name="Day">When; null where that is not known.</param>
internal sealed record NetworkTie(string From, string To, string Does, string Outlet, DateOnly? Day);

/// <summary>Who quotes, relays and denies whom, over a corpus.</summary>
/// <param name="Nodes">Those who do, and to whom it is done.</param>
/// <param name="Edges">What they do, the most frequent first.</param>
/// <param name="Ties">What the edges count, in the order of articles and text.</param>
internal sealed record SpeakerNetwork(ImmutableArray<NetworkNode> Nodes, ImmutableArray<NetworkEdge> Edges, ImmutableArray<NetworkTie> Ties)
{
    private static readonly ConditionalWeakTable<NewsCorpus, SpeakerNetwork> Made = [];

    /// <summary>The network of <paramref name="corpus"/>; denials of which it is a guess what they deny are left out, and sources that are not known.</summary>
    public static SpeakerNetwork Of(NewsCorpus corpus) => Made.GetValue(corpus, Make);

    private static SpeakerNetwork Make(NewsCorpus corpus)
    {
        var edges = ImmutableArray.CreateBuilder<NetworkTie>();
        var said = PassageSelection<QuoteRow>.Of(Passage.Quotes, corpus).Rows;
        foreach (var quote in said)
        {
            foreach (var speaker in quote.Sources.Where(Speakers.IsKnown))
            {
                if (quote.Outlet.Length > 0) edges.Add(new(quote.Outlet, speaker, "quotes", quote.Outlet, quote.Date));
                foreach (var carrier in quote.Through.Where(carrier => Speakers.IsKnown(carrier) && carrier != speaker))
                    edges.Add(new(carrier, speaker, "relays", quote.Outlet, quote.Date));
            }
        }
        foreach (var claim in corpus.Claims.Where(claim => claim.IsCounted && claim.Stance is Stance.Denies))
        {
            foreach (var denier in claim.Sources.Where(Speakers.IsKnown))
            {
                foreach (var denied in claim.Denied.Where(other => Speakers.IsKnown(other) && other != denier))
                    edges.Add(new(denier, denied, "denies", claim.Outlet, claim.Date));
            }
        }
        var joined = edges.GroupBy(edge => (edge.From, edge.To, edge.Does))
            .Select(same => new NetworkEdge(same.Key.From, same.Key.To, same.Key.Does, same.Count(), same.Min(edge => edge.Day), same.Max(edge => edge.Day)))
            .OrderByDescending(edge => edge.Count).ThenBy(edge => edge.From, StringComparer.Ordinal).ThenBy(edge => edge.To, StringComparer.Ordinal)
            .ThenBy(edge => edge.Does, StringComparer.Ordinal).ToImmutableArray();
        var quotes = said.SelectMany(quote => quote.Sources).CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var actors = corpus.Actors.Select(actor => (Name: Speakers.NameOf(corpus, actor.Id), Actor: actor))
            .DistinctBy(pair => pair.Name, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Name, pair => pair.Actor, StringComparer.Ordinal);
        var outlets = corpus.Documents.Select(article => article.Outlet).ToHashSet(StringComparer.Ordinal);
        var names = joined.SelectMany(edge => new[] { edge.From, edge.To }).Distinct(StringComparer.Ordinal);
        return new(
            [.. names.Select(name => new NetworkNode(name, actors.TryGetValue(name, out var actor) ? EnumWords.Of(actor.Kind)!
                : outlets.Contains(name) ? "outlet" : name == Speakers.Writer ? "writer" : "unnamed", actor?.Role ?? "", quotes.GetValueOrDefault(name)))],
            joined, edges.ToImmutable());
    }
}
