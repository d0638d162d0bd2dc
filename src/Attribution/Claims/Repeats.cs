namespace Attribution.Claims;

/// <summary>
/// Finds statements that an actor (or the writer) makes again: most of the words are the same, and so are stance and
/// negation. A repeat names the first of its kind, never another repeat.
/// </summary>
internal sealed class Repeats
{
    private const int FewestShared = 2;
    private const double MostOfTheShorter = 0.75, MuchOfTheLonger = 0.4;

    /// <summary>A word that more firsts than this have says too little to look through them all.</summary>
    private const int MostPerWord = 50;

    private readonly Dictionary<(string? Actor, Stance? Stance, bool Negated, string Stem), List<Statement>> firsts = [];

    /// <summary>The id of the statement that <paramref name="statement"/> repeats; null where it is the first, which it then is for those that follow.</summary>
    public string? Of(Statement statement)
    {
        var source = statement.Source;
        if (source is { Actor: null }) return null;
        (string? Actor, Stance? Stance, bool Negated) key = (source?.Actor, source?.Stance, source?.Quote.Negated ?? false);
        var repeated = Earlier(key, statement.Words).Where(first => SaysTheSame(first.Words, statement.Words)).MinBy(first => first.Span);
        if (repeated is not null) return repeated.Id;
        foreach (var stem in statement.Words.Stems)
        {
            if (!firsts.TryGetValue((key.Actor, key.Stance, key.Negated, stem), out var list)) firsts[(key.Actor, key.Stance, key.Negated, stem)] = list = [];
            if (list.Count < MostPerWord) list.Add(statement);
        }
        return null;
    }

    private IEnumerable<Statement> Earlier((string? Actor, Stance? Stance, bool Negated) key, ContentWords words)
    {
        foreach (var stem in words.Stems)
        {
            if (!firsts.TryGetValue((key.Actor, key.Stance, key.Negated, stem), out var list)) continue;
            foreach (var first in list) yield return first;
        }
    }

    private static bool SaysTheSame(ContentWords one, ContentWords other)
    {
        var shared = one.Shared(other);
        return shared >= FewestShared && shared >= Math.Min(one.Count, other.Count) * MostOfTheShorter && shared >= Math.Max(one.Count, other.Count) * MuchOfTheLonger;
    }
}
