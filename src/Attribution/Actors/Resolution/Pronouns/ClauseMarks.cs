using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.Pronouns;

/// <summary>Where the verbs, the conjunctions that open a clause, and the commas of a document stand, so that no stretch is read twice.</summary>
internal sealed class ClauseMarks
{
    /// <summary>Conjunctions that open a clause.</summary>
    private static readonly WordSet Joints = ActorWords.Set("clause-openers");

    // Per token, how many stand before it, and where the next and the last one stand.
    private readonly int[] verbs;
    private readonly int[] joints;
    private readonly int[] commas;
    private readonly int[] nextComma;
    private readonly int[] nextVerb;
    private readonly int[] lastVerb;

    public ClauseMarks(TokenView words)
    {
        (verbs, joints, commas) = (new int[words.Count + 1], new int[words.Count + 1], new int[words.Count + 1]);
        (nextComma, nextVerb, lastVerb) = (new int[words.Count + 1], new int[words.Count + 1], new int[words.Count + 1]);
        lastVerb[0] = -1;
        for (var i = 0; i < words.Count; i++)
        {
            var verb = words.Tag(i) is "VBD" or "VBZ" or "VBP" or "MD";
            verbs[i + 1] = verbs[i] + (verb ? 1 : 0);
            lastVerb[i + 1] = verb ? i : lastVerb[i];
            joints[i + 1] = joints[i] + (!verb && words.Tag(i) is "IN" or "WRB" or "WP" or "WDT" or "CC" && Joints.Contains(words[i]) ? 1 : 0);
            commas[i + 1] = commas[i] + (words[i] is "," ? 1 : 0);
        }
        (nextComma[^1], nextVerb[^1]) = (int.MaxValue, int.MaxValue);
        for (var i = words.Count - 1; i >= 0; i--)
        {
            nextComma[i] = words[i] is "," ? i : nextComma[i + 1];
            nextVerb[i] = verbs[i + 1] > verbs[i] ? i : nextVerb[i + 1];
        }
    }

    /// <summary>How many verbs (at most two) stand between the tokens, and whether a conjunction that opens a clause does.</summary>
    public (int Verbs, int Joints) Between(int from, int to) =>
        to <= from ? (0, 0) : (Math.Min(verbs[to] - verbs[from], 2), Math.Min(joints[to] - joints[from], 1));

    /// <summary>How many finite verbs stand between the tokens.</summary>
    public int Verbs(int from, int to) => to <= from ? 0 : verbs[to] - verbs[from];

    /// <summary>How many conjunctions that open a clause stand between the tokens.</summary>
    public int Joined(int from, int to) => to <= from ? 0 : joints[to] - joints[from];

    /// <summary>How many commas stand between the tokens.</summary>
    public int Commas(int from, int to) => to <= from ? 0 : commas[to] - commas[from];

    /// <summary>Whether a comma stands between the tokens.</summary>
    public bool HasComma(int from, int to) => from < to && nextComma[from] < to;

    /// <summary>The first finite verb at or behind token <paramref name="i"/>; behind every token where none follows.</summary>
    public int NextVerb(int i) => nextVerb[i];

    /// <summary>The last finite verb before token <paramref name="i"/>; -1 where there is none.</summary>
    public int LastVerb(int i) => lastVerb[i];
}
