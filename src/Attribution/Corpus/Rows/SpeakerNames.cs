using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Attribution.Actors;
using Attribution.Claims;

namespace Attribution.Corpus.Rows;

/// <summary>
/// Gives every actor who speaks a name of its own: of those called Johnson, of whom one speaks, each is told apart by the first of kind, role
/// and affiliation in which it differs from all namesakes, else by what its id adds to kind and name: the document. Made once per list of
/// actors.
/// </summary>
internal sealed class SpeakerNames
{
    private static readonly ConditionalWeakTable<CorpusActor[], SpeakerNames> Made = [];

    private readonly FrozenDictionary<string, string> changed;
    private readonly FrozenSet<string> taken;

    private SpeakerNames(NewsCorpus corpus)
    {
        var speakers = corpus.Actors.Where(actor => actor.Quotes > 0).ToList();
        var names = speakers.Select(actor => actor.Name).ToHashSet(StringComparer.Ordinal);
        var namesakes = corpus.Actors.Where(actor => names.Contains(actor.Name)).GroupBy(actor => actor.Name, StringComparer.Ordinal)
            .Where(group => group.Count() > 1);
        changed = namesakes.SelectMany(group => Distinct(corpus, [.. group])).ToFrozenDictionary(StringComparer.Ordinal);
        taken = corpus.Actors.Select(actor => changed.GetValueOrDefault(actor.Id, actor.Name)).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The names of the speakers of <paramref name="corpus"/>.</summary>
    public static SpeakerNames Of(NewsCorpus corpus) =>
        Made.GetValue(ImmutableCollectionsMarshal.AsArray(corpus.Actors) ?? [], _ => new(corpus));

    /// <summary>The name of the actor with the id <paramref name="actor"/>; null where the corpus's own name will do.</summary>
    public string? Find(string actor) => changed.GetValueOrDefault(actor);

    /// <summary>Whether an actor has this name.</summary>
    public bool IsActor(string name) => taken.Contains(name);

    /// <summary>
    /// Whether readers take the bare name for this one: it alone of its namesakes speaks, and none of them is of its kind. "Donald Trump" is the person,
    /// and only the body that has his name is told apart.
    /// </summary>
    private static bool IsPlain(CorpusActor actor, CorpusActor[] namesakes) =>
        namesakes.All(other => ReferenceEquals(other, actor) ? other.Quotes > 0 : other.Quotes == 0 && other.Kind != actor.Kind);

    private static string Rest(CorpusActor actor)
    {
        var common = $"{EnumWords.Of(actor.Kind)}-{Slug.Of(actor.Name)}-";
        return actor.Id.Length > common.Length && actor.Id.StartsWith(common, StringComparison.Ordinal) ? actor.Id[common.Length..] : actor.Id;
    }

    private static IEnumerable<KeyValuePair<string, string>> Distinct(NewsCorpus corpus, CorpusActor[] namesakes)
    {
        var traits = new Func<CorpusActor, string?>[] { actor => EnumWords.Of(actor.Kind), actor => actor.Role, actor => corpus.NameOf(actor.Affiliation) };
        var often = traits.Select(trait => namesakes.CountBy(actor => trait(actor) ?? "", StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal))
            .ToArray();
        foreach (var actor in namesakes)
        {
            if (IsPlain(actor, namesakes)) continue;
            var own = Enumerable.Range(0, traits.Length).Select(i => (Value: traits[i](actor), Often: often[i][traits[i](actor) ?? ""]))
                .FirstOrDefault(trait => trait is { Value.Length: > 0, Often: 1 }).Value;
            yield return new(actor.Id, $"{actor.Name} ({own ?? Rest(actor)})");
        }
    }
}
