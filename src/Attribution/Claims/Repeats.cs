namespace Attribution.Claims;

/// <summary>
/// Finds statements that an actor (or the writer) makes again: most of the words are the same, and so are stance and
/// negation. A repeat names the first of its kind, never another repeat.
/// </summary>
internal sealed class Repeats
{
    private const double MostOfTheShorter = 0.75, MuchOfTheLonger = 0.4;
    private const int MostFirsts = 200;

    private readonly Dictionary<(string? Actor, Stance? Stance, bool Negated), List<Statement>> firsts = [];

    /// <summary>The id of the statement that <paramref name="statement"/> repeats; null where it is the first, which it then is for those that follow.</summary>
    public string? Of(Statement statement)
    {
        var source = statement.Source;
        if (source is { Actor: null }) return null;
        var key = (source?.Actor, source?.Stance, source?.Quote.Negated ?? false);
        if (!firsts.TryGetValue(key, out var earlier)) firsts[key] = earlier = [];
        foreach (var first in earlier)
        {
            if (SaysTheSame(first.Words, statement.Words)) return first.Id;
        }
        if (earlier.Count < MostFirsts) earlier.Add(statement);
        return null;
    }

    private static bool SaysTheSame(ContentWords one, ContentWords other)
    {
        var shared = one.Shared(other);
        return shared >= 2 && shared >= Math.Min(one.Count, other.Count) * MostOfTheShorter && shared >= Math.Max(one.Count, other.Count) * MuchOfTheLonger;
    }
}
