using System.Collections.Frozen;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>What kind of role a noun names; the words stand in <c>roles.tsv</c>.</summary>
internal enum RoleClass
{
    /// <summary>A post that one person holds in a body: president, minister.</summary>
    Office,

    /// <summary>Speaks for a body: spokesperson.</summary>
    Voice,

    /// <summary>One of many in a body: senator, official, adviser.</summary>
    Member,

    /// <summary>A rank of an army or police: general.</summary>
    Rank,

    /// <summary>A profession: engineer.</summary>
    Job,

    /// <summary>Somebody by their part in an event: witness, resident.</summary>
    Party,

    /// <summary>Somebody by what they are to another: rival, supporter.</summary>
    Relation,

    /// <summary>A relative: wife, son.</summary>
    Kin,
}

/// <summary>A line of roles.tsv: a role noun.</summary>
/// <param name="Noun">The noun or compound.</param>
/// <param name="Role">The role in lower case: "spokeswoman" stays as it is written; "vice-president" is "vice president".</param>
/// <param name="Class">What kind of role it is.</param>
/// <param name="Gender">m, f, or empty where it says nothing.</param>
internal sealed record RoleWord(string Noun, string Role, RoleClass Class, string Gender)
{
    /// <summary>The line with the given cells: noun, class, and perhaps gender and the role where it is not the noun.</summary>
    /// <exception cref="InvalidDataException">A cell is missing or holds what it cannot.</exception>
    public static RoleWord Of(string[] cells)
    {
        if (cells.Length < 2 || cells[0].Length == 0) throw new InvalidDataException("a role needs a noun and a class, with a tab between");
        if (cells.Length > 4)
            throw new InvalidDataException($"there are {cells.Length} cells, and a role has no more than noun, class, gender and the role itself");
        if (int.TryParse(cells[1], out _) || !Enum.TryParse<RoleClass>(cells[1], ignoreCase: true, out var kind))
            throw new InvalidDataException(
                $"'{cells[1]}' is no class of roles; it is one of {string.Join(", ", Enum.GetNames<RoleClass>()).ToLowerInvariant()}");
        var gender = cells.Length > 2 ? cells[2] : "";
        if (gender is not ("" or "m" or "f")) throw new InvalidDataException($"'{gender}' is no gender; it is m, f or empty");
        return new(cells[0], cells.Length > 3 && cells[3].Length > 0 ? cells[3] : cells[0], kind, gender);
    }
}

/// <summary>The nouns and compounds that name roles: "prime minister", "spokeswoman". Immutable.</summary>
internal sealed class RoleNouns
{
    /// <summary>No word with a hyphen that is a role has more letters.</summary>
    private const int Longest = 40;

    private readonly FrozenDictionary<string, RoleWord>.AlternateLookup<ReadOnlySpan<char>> nouns;
    private readonly CompoundStarts compounds;

    /// <summary>Makes one of the library's list, with <paramref name="own"/> roles in place of the same nouns and besides the others.</summary>
    public RoleNouns(IReadOnlyCollection<RoleWord> own)
    {
        var replaced = own.Select(word => word.Noun).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var all = Lexicon.Rows("roles.tsv").Select(RoleWord.Of).Where(word => !replaced.Contains(word.Noun)).Concat(own)
            .ToFrozenDictionary(word => word.Noun, StringComparer.OrdinalIgnoreCase);
        nouns = all.GetAlternateLookup<ReadOnlySpan<char>>();
        compounds = new(all.Keys);
    }

    /// <summary>Whether a compound ("prime minister") may begin with <paramref name="word"/>.</summary>
    public bool StartsCompound(ReadOnlySpan<char> word) => compounds.Contains(word);

    /// <summary>
    /// The role noun or compound ("prime minister") that is <paramref name="words"/>, in any case, singular or regular plural; null for
    /// other words.
    /// </summary>
    public RoleWord? Find(ReadOnlySpan<char> words)
    {
        if (nouns.TryGetValue(words, out var role)) return IsSpelt(role, words) ? role : null;
        if (words.Length > 3 && words[^1] is 's' && nouns.TryGetValue(words[..^1], out role)) return role;
        if (words.Length > 5 && words.EndsWith("men", StringComparison.OrdinalIgnoreCase)
            && nouns.TryGetValue(string.Concat(words[..^2], "an"), out role)) return role;
        return Chief(words);
    }

    /// <summary>The role of two words that <paramref name="word"/> joins with a hyphen: "vice-chair", "Surgeon-General"; null for other words.</summary>
    public RoleWord? Hyphened(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        if (hyphen < 0 || word.Length > Longest) return null;
        Span<char> apart = stackalloc char[word.Length];
        word.CopyTo(apart);
        apart[hyphen] = ' ';
        return Find(apart);
    }

    /// <summary>"Chief Technological Officer": whatever the chief officer is for.</summary>
    private static RoleWord? Chief(ReadOnlySpan<char> words)
    {
        const string before = "chief ", behind = " officer";
        if (words.Length <= before.Length + behind.Length || !words.StartsWith(before, StringComparison.OrdinalIgnoreCase)
            || !words.EndsWith(behind, StringComparison.OrdinalIgnoreCase)) return null;
        foreach (var c in words[before.Length..^behind.Length])
        {
            if (!char.IsLetter(c)) return null;
        }
        var role = words.ToString().ToLowerInvariant();
        return new(role, role, RoleClass.Office, "");
    }

    /// <summary>Whether an abbreviation has its capitals: "the PM", not "3 pm".</summary>
    private static bool IsSpelt(RoleWord role, ReadOnlySpan<char> words) =>
        role.Noun.Any(char.IsLower) || words.SequenceEqual(role.Noun);
}
