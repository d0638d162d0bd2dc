using System.Collections.Frozen;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>Words that are known as names of people before any text is read.</summary>
internal static class GivenNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Given = Lexicon.Rows("given-names.tsv")
        .Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/> is a given name; case counts.</summary>
    public static bool Contain(ReadOnlySpan<char> word) => word.Length < 20 && Given.Contains(word);
}
