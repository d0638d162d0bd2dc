using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.Pronouns;

/// <summary>Where the verbs, the conjunctions that open a clause, and the commas of a document stand, so that no stretch is read twice.</summary>
internal sealed class ClauseMarks
{
    /// <summary>Conjunctions that open a clause.</summary>
    private static readonly WordSet Joints = ActorWords.Set("clause-openers");

    // Per token, how many stand before it, and where the next comma stands.
    private readonly int[] verbs;
    private readonly int[] joints;
    private readonly int[] commas;

    public ClauseMarks(TokenView words)
    {
        (verbs, joints, commas) = (new int[words.Count + 1], new int[words.Count + 1], new int[words.Count + 1]);
        for (var i = 0; i < words.Count; i++)
        {
            var verb = words.Tag(i) is "VBD" or "VBZ" or "VBP" or "MD";
            verbs[i + 1] = verbs[i] + (verb ? 1 : 0);
            joints[i + 1] = joints[i] + (!verb && words.Tag(i) is "IN" or "WRB" or "WP" or "WDT" or "CC" && Joints.Contains(words[i]) ? 1 : 0);
        }
        commas[^1] = int.MaxValue;
        for (var i = words.Count - 1; i >= 0; i--) commas[i] = words[i] is "," ? i : commas[i + 1];
    }

    /// <summary>How many verbs (at most two) stand between the tokens, and whether a conjunction that opens a clause does.</summary>
    public (int Verbs, int Joints) Between(int from, int to) =>
        to <= from ? (0, 0) : (Math.Min(verbs[to] - verbs[from], 2), Math.Min(joints[to] - joints[from], 1));

    /// <summary>Whether a comma stands between the tokens.</summary>
    public bool HasComma(int from, int to) => from < to && commas[from] < to;
}
