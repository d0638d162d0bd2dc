using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Claims;
using Attribution.Language;

namespace Attribution.Corpus;

/// <summary>Many documents with what was found in each, and the actors of all. Immutable and thread-safe.</summary>
/// <param name="Articles">The documents, ordered by id (ordinal).</param>
/// <param name="Actors">One row per actor, ordered by id (ordinal).</param>
/// <param name="Problems">The files that gave no document, ordered by path.</param>
public sealed record NewsCorpus(
    ImmutableArray<Article> Articles,
    ImmutableArray<CorpusActor> Actors,
    ImmutableArray<ReadProblem> Problems)
{
    private readonly FrozenDictionary<string, CorpusActor> byId = Actors.DistinctBy(actor => actor.Id, StringComparer.Ordinal).ToFrozenDictionary(actor => actor.Id, StringComparer.Ordinal);

    /// <summary>What lay in the folders and was left out, counted in one sentence: other files, subfolders, rows of <c>documents.csv</c> without an article. Null where nothing was.</summary>
    public string? Note { get; init; }

    /// <summary>The actor with the id <paramref name="id"/>; null where there is none.</summary>
    public CorpusActor? Actor(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    /// <summary>
    /// The name of the actor with the id <paramref name="id"/>; of a country or body that no document names itself, the
    /// usual name; else the id, and empty for null.
    /// </summary>
    public string NameOf(string? id) => id is null ? "" : Actor(id)?.Name ?? Gazetteer.Find(id)?.Name ?? id;
}
