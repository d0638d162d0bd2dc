using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Documents;

namespace Attribution.Corpus.Corroboration;

/// <summary>
/// The outlets that carried a group of claims and that no text names: what is known of them is in the metadata alone. They
/// are actors of the corpus as well, so that the ids of <see cref="Claim.Outlets"/> lead somewhere.
/// </summary>
internal static class Publishers
{
    /// <summary>The actors, ordered by id, with those outlets among them: nobody's mention, quote or figure is theirs.</summary>
    public static ImmutableArray<CorpusActor> AddTo(ImmutableArray<CorpusActor> actors, ImmutableArray<Article> articles)
    {
        var known = actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        var unnamed = articles.SelectMany(article => article.Claims).SelectMany(claim => claim.Outlets).Where(known.Add).ToList();
        if (unnamed.Count == 0) return actors;
        var lexicon = articles[0].Annotated.Lexicon;
        var names = articles.Select(article => article.Document.Metadata).Where(metadata => Provenance.OutletOf(metadata, lexicon) is not null)
            .GroupBy(metadata => Provenance.OutletOf(metadata, lexicon)!, StringComparer.Ordinal)
            .ToDictionary(outlet => outlet.Key, NameOf, StringComparer.Ordinal);
        return
        [
            .. actors.Concat(unnamed.Select(id => new CorpusActor(
                id, lexicon.Gazetteer.Find(id)?.Name ?? names[id], ActorKind.Outlet, role: null, affiliation: null, aliases: [], documents: 0, mentions: 0,
                    quotes: 0, figures: 0)))
                .OrderBy(actor => actor.Id, StringComparer.Ordinal),
        ];
    }

    // The most frequent spelling; of equally frequent ones that of the first document.
    private static string NameOf(IEnumerable<DocumentMetadata> metadata) =>
        metadata.CountBy(one => one.Outlet!.Trim(), StringComparer.Ordinal).OrderByDescending(name => name.Value).First().Key;
}
