using System.Collections.Frozen;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>Verbs that tell of an act and not of words, whose subject is somebody who can act (acts.tsv).</summary>
internal static class ActVerbs
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AgentForms = All
        .SelectMany(Inflector.Spellings).SelectMany(Inflector.Forms)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The lemmas of all of them.</summary>
    public static IEnumerable<string> All => Lexicon.Rows("acts.tsv").Select(row => row[0]);

    /// <summary>Whether <paramref name="word"/>, in any case, is a form of one of them.</summary>
    public static bool HasAgent(ReadOnlySpan<char> word) => AgentForms.Contains(word);
}
