using System.Collections.Immutable;
using Attribution.Lists;

namespace Attribution.Actors;

/// <summary>The sets of words for which the rules of actors ask.</summary>
internal static class ActorWords
{
    /// <summary>The words of the set called <paramref name="name"/>, in the order of the list.</summary>
    /// <exception cref="InvalidOperationException">The list holds no such set.</exception>
    public static ImmutableArray<string> Words(string name) =>
        [.. Lexicon.Rows("words-of-actors.tsv").First(row => row[0] == name)[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The set of words called <paramref name="name"/>.</summary>
    public static WordSet Set(string name) => WordSet.Of("words-of-actors.tsv", name);
}
