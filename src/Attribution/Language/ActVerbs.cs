using System.Collections.Frozen;

namespace Attribution.Language;

/// <summary>Verbs that tell of an act and not of words (acts.tsv).</summary>
internal static class ActVerbs
{
    private static readonly FrozenSet<string> Wordless = Marked("wordless").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AgentForms = Marked("agent")
        .SelectMany(Inflector.Forms).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The lemmas of all of them.</summary>
    public static IEnumerable<string> All => Lexicon.Rows("acts.tsv").Select(row => row[0]);

    /// <summary>Whether the verb with that lemma reports no words, unless a rule takes it for a cue: "signed".</summary>
    public static bool IsWordless(string lemma) => Wordless.Contains(lemma);

    /// <summary>Whether <paramref name="word"/>, in any case, is a form of a verb whose subject is somebody who can act.</summary>
    public static bool HasAgent(ReadOnlySpan<char> word) => AgentForms.Contains(word);

    private static IEnumerable<string> Marked(string mark) =>
        Lexicon.Rows("acts.tsv").Where(row => row[1].Split(' ').Contains(mark)).SelectMany(row => Inflector.Spellings(row[0]));
}
