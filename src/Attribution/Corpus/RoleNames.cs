using Attribution.Actors;
using Attribution.Lists;

namespace Attribution.Corpus;

/// <summary>
/// Which roles are other names of a person in a corpus. "The Ohio governor" is one where all articles mean the same person; "the candidate", which
/// means this one in one article and that one in another, is none, and neither is "her opponent".
/// </summary>
internal sealed class RoleNames
{
    /// <summary>In as many articles a role without a name in it must mean the person.</summary>
    private const int Enough = 3;

    /// <summary>As many times as all others together the person must be meant.</summary>
    private const int Ahead = 4;

    private static readonly WordSet Owners = ActorWords.Set("owners");

    private static readonly WordSet Comparing = ActorWords.Set("comparing-roles");

    private readonly Dictionary<string, (int All, int Most)> bearers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Notes that a person is called so in a number of articles.</summary>
    public void Add(string alias, int documents)
    {
        if (!IsRole(alias)) return;
        var (all, most) = bearers.GetValueOrDefault(alias);
        bearers[alias] = (all + documents, Math.Max(most, documents));
    }

    /// <summary>Whether the alias, by which a person is called in <paramref name="documents"/> articles, is another name of that person alone.</summary>
    public bool IsName(string alias, int documents)
    {
        if (!IsRole(alias)) return true;
        var rest = alias.AsSpan(alias.IndexOf(' ') + 1);
        if (Owners.Contains(alias.AsSpan(0, alias.IndexOf(' ')))) return false;
        foreach (var word in rest.Split(' '))
        {
            if (Comparing.Contains(rest[word])) return false;
        }
        var others = bearers.GetValueOrDefault(alias).All - documents;
        return (documents >= Enough || SaysOfWhat(rest)) && documents >= Ahead * others;
    }

    /// <summary>Whether the alias is a role or description, not a name: it begins with a determiner or says whose the person is.</summary>
    private static bool IsRole(string alias) => alias.IndexOf(' ') is > 0 and var blank
        && (alias.AsSpan(0, blank).Equals("the", StringComparison.OrdinalIgnoreCase) || Owners.Contains(alias.AsSpan(0, blank)));

    /// <summary>Whether a word before the last has a capital: "Ohio governor", "GOP nominee".</summary>
    private static bool SaysOfWhat(ReadOnlySpan<char> role)
    {
        foreach (var word in role.Split(' '))
        {
            if (word.End.Value < role.Length && !word.Equals(default) && role[word] is [>= 'A' and <= 'Z', ..]) return true;
        }
        return false;
    }
}
