using System.Collections.Frozen;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.InContext;

/// <summary>
/// Nouns that may stand for one person behind "the", and what a person with a role may be called besides; the words stand
/// in <c>epithets.tsv</c>.
/// </summary>
internal static class Epithets
{
    private static readonly FrozenDictionary<string, string[]> Others = Lexicon.Rows("epithets.tsv")
        .ToFrozenDictionary(row => row[0], row => row.Length > 1 ? row[1].Split(';', StringSplitOptions.RemoveEmptyEntries) : [],
            StringComparer.OrdinalIgnoreCase);

    private static readonly WordSet ManyAsOne = ActorWords.Set("many-as-one");

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Lookup = Others.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a person who is a <paramref name="noun"/> may be called besides.</summary>
    public static string[] Of(ReadOnlySpan<char> noun) => Lookup.TryGetValue(noun, out var others) ? others : [];

    /// <summary>Whether token <paramref name="i"/>, a noun, stands for one person: "the diplomat", "the 43-year-old".</summary>
    public static bool IsPerson(TokenView words, int i) =>
        Lookup.ContainsKey(words[i]) || (words.Lexicon.IsPeople(words[i]) && !words.IsAny(i, ManyAsOne))
        || words[i].EndsWith("-year-old", StringComparison.OrdinalIgnoreCase);
}
