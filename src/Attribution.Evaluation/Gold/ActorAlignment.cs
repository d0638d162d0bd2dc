using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Attribution.Evaluation.Gold;

/// <summary>
/// Which found actor stands for which annotated one: at most one for each, those first that share most of their names.
/// </summary>
internal sealed class ActorAlignment
{
    private readonly FrozenDictionary<string, FoundActor> actors;
    private readonly Dictionary<string, HashSet<string>> gold;
    private readonly Dictionary<string, string> goldOf;

    public ActorAlignment(GoldAnnotation annotation, FoundArticle found, FrozenDictionary<string, FoundActor> actors)
    {
        this.actors = actors;
        gold = annotation.Actors.ToDictionary(actor => actor.Id, actor => Names.KeysOf(actor.Name, actor.Aliases), StringComparer.Ordinal);
        Found =
        [
            .. found.Mentioned.Concat(found.Quotes.SelectMany(quote => new[] { quote.Actor, quote.Relay }))
                .Where(actors.ContainsKey).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        Pairs = [.. Pairing.Best(
            from i in Enumerable.Range(0, annotation.Actors.Length)
            from j in Enumerable.Range(0, Found.Length)
            let names = gold[annotation.Actors[i].Id]
            let others = actors[Found[j]].Keys
            let shared = names.Count(others.Contains)
            where shared > 0
            select new Candidate(shared / (double)(names.Count + others.Count - shared), i, j))];
        goldOf = Pairs.ToDictionary(pair => Found[pair.Found], pair => annotation.Actors[pair.Gold].Id, StringComparer.Ordinal);
    }

    /// <summary>The ids of the actors found in the document, in ordinal order.</summary>
    public ImmutableArray<string> Found { get; }

    /// <summary>The pairs: an annotated actor and one of <see cref="Found"/>.</summary>
    public ImmutableArray<(int Gold, int Found)> Pairs { get; }

    /// <summary>Whether an annotated actor and a found one are the same, or there is none on either side.</summary>
    public bool Same(string? annotated, string found)
    {
        if (string.IsNullOrEmpty(annotated) || found.Length == 0) return string.IsNullOrEmpty(annotated) && found.Length == 0;
        return actors.ContainsKey(found)
            ? goldOf.GetValueOrDefault(found) == annotated
            : gold.TryGetValue(annotated, out var names) && names.Contains(Names.Key(found));
    }
}
