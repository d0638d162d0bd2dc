using System.Collections.Frozen;

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

/// <summary>A role noun.</summary>
/// <param name="Role">The role in lower case: "spokeswoman" stays as it is written; "vice-president" is "vice president".</param>
/// <param name="Class">What kind of role it is.</param>
/// <param name="Gender">m, f, or empty where it says nothing.</param>
internal sealed record RoleWord(string Role, RoleClass Class, string Gender);

/// <summary>Role nouns, titles before names, and given names with their gender.</summary>
internal static class RoleWords
{
    private static readonly FrozenDictionary<string, RoleWord> Roles = Lexicon.Rows("roles.tsv").ToFrozenDictionary(
        row => row[0],
        row => new RoleWord(row.Length > 3 && row[3].Length > 0 ? row[3] : row[0], Enum.Parse<RoleClass>(row[1], true), row.Length > 2 ? row[2] : ""),
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, (string Role, string Gender)> Titles = Lexicon.Rows("titles.tsv").ToFrozenDictionary(
        row => row[0],
        row => (row.Length > 1 ? row[1] : "", row.Length > 2 ? row[2] : ""),
        StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Given = Lexicon.Rows("given-names.tsv").ToFrozenDictionary(
        row => row[0], row => row.Length > 1 ? row[1] : "", StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, RoleWord>.AlternateLookup<ReadOnlySpan<char>> RoleLookup =
        Roles.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, (string Role, string Gender)>.AlternateLookup<ReadOnlySpan<char>> TitleLookup =
        Titles.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> GivenLookup =
        Given.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Modifiers = Lexicon.Rows("role-modifiers.tsv")
        .Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly CompoundStarts Compounds = new(Roles.Keys);

    /// <summary>Whether a compound ("prime minister") may begin with <paramref name="word"/>.</summary>
    public static bool StartsCompound(ReadOnlySpan<char> word) => Compounds.Contains(word);

    /// <summary>The role noun or compound ("prime minister") that is <paramref name="words"/>, in any case, singular or regular plural; null for other words.</summary>
    public static RoleWord? Role(ReadOnlySpan<char> words)
    {
        if (RoleLookup.TryGetValue(words, out var role)) return role;
        if (words.Length > 3 && words[^1] is 's' && RoleLookup.TryGetValue(words[..^1], out role)) return role;
        if (words.Length > 5 && words.EndsWith("men", StringComparison.OrdinalIgnoreCase)
            && RoleLookup.TryGetValue(string.Concat(words[..^2], "an"), out role)) return role;
        return null;
    }

    /// <summary>Whether the adjective <paramref name="word"/> is part of the role that it stands before: "political director", not "powerful director".</summary>
    public static bool IsModifier(ReadOnlySpan<char> word) => Modifiers.Contains(word);

    /// <summary>Whether <paramref name="word"/> is a title such as "Mr." or "Gov."; its <paramref name="role"/> is empty for a mere form of address.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word, out string role, out string gender)
    {
        var found = TitleLookup.TryGetValue(word, out var title);
        (role, gender) = found ? title : ("", "");
        return found;
    }

    /// <summary>Whether <paramref name="word"/> is a given name; <paramref name="gender"/> is m, f, u (both) or empty (unknown).</summary>
    public static bool IsGivenName(ReadOnlySpan<char> word, out string gender)
    {
        var found = GivenLookup.TryGetValue(word, out var known);
        gender = known ?? "";
        return found;
    }
}
