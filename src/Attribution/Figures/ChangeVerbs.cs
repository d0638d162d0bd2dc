using System.Collections.Frozen;
using Attribution.Language;

namespace Attribution.Figures;

/// <summary>Verbs and nouns of change ("rose", "fall"), from the layer's word list.</summary>
internal static class ChangeVerbs
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = Lexicon.Rows("change-words.tsv")
        .Select(r => r[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
