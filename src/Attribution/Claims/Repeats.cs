namespace Attribution.Claims;

/// <summary>
/// Finds statements that an actor (a source without a name in the same words, or the writer) makes again: most of the words are the same, and so
/// are stance and negation. A repeat names the first of its kind, never another repeat.
/// </summary>
internal sealed class Repeats
{
    private const int FewestShared = 2;
    private const double MostOfTheShorter = 0.75, MuchOfTheLonger = 0.4;

    /// <summary>A word that more firsts than this have says too little to look through them all.</summary>
    private const int MostPerWord = 50;

    private readonly List<Statement> firsts = [];
    private readonly Dictionary<(string? Actor, Stance? Stance, bool Negated), Dictionary<string, List<int>>> bySpeaker = [];
    private readonly Dictionary<int, int> shared = [];

    /// <summary>
    /// The id of the statement that <paramref name="statement"/> repeats; null where it is the first, which it then is for those that
    /// follow.
    /// </summary>
    public string? Of(Statement statement)
    {
        var source = statement.Source;
        if (source is { Actor: null, SpeakerName: "" }) return null;
        var negated = source?.Quote.Negated ?? false;
        var speaker = (source is null ? null : source.Actor ?? "? " + source.SpeakerName.ToLowerInvariant(), source?.Stance, negated);
        if (!bySpeaker.TryGetValue(speaker, out var byStem)) bySpeaker[speaker] = byStem = new(StringComparer.Ordinal);
        shared.Clear();
        foreach (var stem in statement.Words.Stems)
        {
            if (!byStem.TryGetValue(stem, out var withStem)) continue;
            foreach (var first in withStem) shared[first] = shared.GetValueOrDefault(first) + 1;
        }
        var repeated = shared.Where(entry => entry.Value >= FewestShared).Select(entry => entry.Key).Order()
            .FirstOrDefault(first => SaysTheSame(firsts[first].Words, statement.Words), -1);
        if (repeated >= 0) return firsts[repeated].Id;

        foreach (var stem in statement.Words.Stems)
        {
            if (!byStem.TryGetValue(stem, out var list)) byStem[stem] = list = [];
            if (list.Count < MostPerWord) list.Add(firsts.Count);
        }
        firsts.Add(statement);
        return null;
    }

    /// <summary>Whether most of the words of one are the other's too.</summary>
    public static bool SaysTheSame(ContentWords one, ContentWords other)
    {
        var both = one.Shared(other);
        return both >= FewestShared && both >= Math.Min(one.Count, other.Count) * MostOfTheShorter
            && both >= Math.Max(one.Count, other.Count) * MuchOfTheLonger;
    }
}
