using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Actors;

namespace Attribution.Corpus.Corroboration;

/// <summary>
/// Counts the independent sources of a group. A speaker is one source, however many outlets carry him, and who speaks for
/// a body ("spokesperson") is that body, as a government is its country. Where no actor is named, the hand from which the writer has it is the source: the
/// outlet that relays, else the agency, else the outlet, else the document, of a copy those of the article that it copies; and what two
/// documents tell in the same words, or with the same words but for small ones, comes from one of them.
/// </summary>
/// <param name="articles">The articles.</param>
/// <param name="provenances">Where each comes from.</param>
/// <param name="originals">Of those that copy others, which.</param>
/// <param name="actors">The actors of all articles.</param>
internal sealed class Sources(
    OrderedArticles articles, IReadOnlyList<Provenance> provenances, IReadOnlyDictionary<int, int> originals, ImmutableArray<CorpusActor> actors)
{
    private const int FewestCopiedFeatures = 6;

    // "Spokesperson" is the role of few: who speaks for whom; and a government speaks for its country.
    private readonly FrozenDictionary<string, string> bodies = actors
        .Where(actor => actor is { Kind: ActorKind.Person, Role: "spokesperson", Affiliation: not null } || ActorId.IsGovernment(actor.Id, actor.Affiliation))
        .ToFrozenDictionary(actor => actor.Id, actor => actor.Affiliation!, StringComparer.Ordinal);

    private readonly Dictionary<string, ImmutableArray<string>> known = new(StringComparer.Ordinal);

    /// <summary>How many independent sources stand behind a group, one at least.</summary>
    /// <param name="group">Its claims, each with the index of its article.</param>
    public int Count(IEnumerable<(int Article, ComparableClaim Claim)> group)
    {
        var sources = new HashSet<string>(StringComparer.Ordinal);
        var texts = new HashSet<long>();
        foreach (var (article, (content, origin, _)) in group)
        {
            if (content.Actor is { } actor)
            {
                sources.Add(Voice(actor));
                foreach (var other in origin.CoActors) sources.Add(Voice(other));
                continue;
            }
            var isCopy = origin.Words is { } words && !texts.Add(words);
            isCopy |= content.Features.Length >= FewestCopiedFeatures && !texts.Add(NumberOf(content.Features));
            if (isCopy) continue;
            var hand = originals.GetValueOrDefault(article, article);
            sources.Add(origin.Relay ?? provenances[article].Agency ?? provenances[hand].Agency ?? provenances[hand].Outlet
                ?? "document " + articles.IdOf(hand));
        }
        return sources.Count;
    }

    /// <summary>The outlets that carried a group, in the order of its claims: who relays, whose copy it is, who published it.</summary>
    /// <param name="group">As for <see cref="Count"/>.</param>
    public ImmutableArray<string> Outlets(IEnumerable<(int Article, ComparableClaim Claim)> group)
    {
        ImmutableArray<string> outlets = [.. group.SelectMany(one =>
        {
            var ((content, origin, _), provenance) = (one.Claim, provenances[one.Article]);
            return (string?[])[origin.Relay, origin.IsOutlets ? content.Actor : null, provenance.Agency, provenance.Outlet];
        }).OfType<string>().Distinct(StringComparer.Ordinal)];

        // Many groups have the same.
        var key = string.Join(';', outlets);
        if (!known.TryGetValue(key, out var same)) known.Add(key, same = outlets);
        return same;
    }

    /// <summary>The actor for whom <paramref name="actor"/> speaks, mostly itself.</summary>
    public string Voice(string actor) => bodies.TryGetValue(actor, out var body) ? bodies.GetValueOrDefault(body, body) : actor;

    private static long NumberOf(ImmutableArray<int> features)
    {
        var hash = Hashes.Start;
        foreach (var feature in features) hash = Hashes.Next(hash, (ulong)feature);
        return (long)hash;
    }
}
