using System.Collections.Frozen;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>Words that are two words written as one, and words whose first letters are left out.</summary>
internal static class Contractions
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Joined =
        Lexicon.Rows("contractions.tsv").Where(row => row[1] != "0")
            .ToFrozenDictionary(row => row[0], row => row[1].Length, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elided =
        Lexicon.Rows("contractions.tsv").Where(row => row[1] == "0").Select(row => row[0])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The length of the first of two words that <paramref name="word"/> joins ("cannot": 3); 0 where it is one word.</summary>
    public static int FirstPart(ReadOnlySpan<char> word) =>
        word.Length is > 3 and < 9 && Joined.TryGetValue(word, out var first) ? first : 0;

    /// <summary>Whether <paramref name="word"/> is written with an apostrophe in front: 'em, 'til, 'cause.</summary>
    public static bool IsElided(ReadOnlySpan<char> word) => word.Length is > 0 and < 8 && Elided.Contains(word);
}
