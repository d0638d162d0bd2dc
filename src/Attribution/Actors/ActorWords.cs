using Attribution.Lists;

namespace Attribution.Actors;

/// <summary>The sets of words for which the rules of actors ask.</summary>
internal static class ActorWords
{
    /// <summary>The set of words called <paramref name="name"/>.</summary>
    public static WordSet Set(string name) => WordSet.Of("words-of-actors.tsv", name);
}
