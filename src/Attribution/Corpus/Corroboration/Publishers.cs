using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Language;

namespace Attribution.Corpus.Corroboration;

/// <summary>
/// The outlets that carried a group of claims and that no text names: what is known of them is in the metadata alone. They
/// are actors of the corpus as well, so that the ids of <see cref="Claim.Outlets"/> lead somewhere.
/// </summary>
internal sealed class Publishers
{
    private readonly Dictionary<string, Dictionary<string, int>> names = new(StringComparer.Ordinal);
    private NewsLexicon? lexicon;

    /// <summary>Takes the outlet of the next article.</summary>
    public void Add(Article article)
    {
        lexicon ??= article.Annotated.Lexicon;
        var metadata = article.Document.Metadata;
        if (Provenance.OutletOf(metadata, lexicon) is not { } outlet) return;
        if (!names.TryGetValue(outlet, out var spellings)) names.Add(outlet, spellings = new(StringComparer.Ordinal));
        var name = metadata.Outlet!.Trim();
        spellings[name] = spellings.GetValueOrDefault(name) + 1;
    }

    /// <summary>The actors, ordered by id, with those outlets among them: nobody's mention, quote or figure is theirs.</summary>
    public ImmutableArray<CorpusActor> AddTo(ImmutableArray<CorpusActor> actors, ComparedClaims claims)
    {
        var known = actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        var unnamed = claims.Outlets.Where(known.Add).ToList();
        if (unnamed.Count == 0) return actors;
        return
        [
            .. actors.Concat(unnamed.Select(id => new CorpusActor(
                id, lexicon!.Gazetteer.Find(id)?.Name ?? NameOf(id), ActorKind.Outlet, role: null, affiliation: null, aliases: [], documents: 0, mentions: 0,
                    quotes: 0, figures: 0)))
                .OrderBy(actor => actor.Id, StringComparer.Ordinal),
        ];
    }

    // The most frequent spelling; of equally frequent ones that of the first document.
    private string NameOf(string id) => names[id].MaxBy(name => name.Value).Key;
}
