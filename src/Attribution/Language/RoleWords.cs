using System.Collections.Frozen;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>
/// What stands before names and roles: titles, given names with their gender, and adjectives. The role nouns themselves are
/// <see cref="RoleNouns"/>.
/// </summary>
internal static class RoleWords
{
    private static readonly FrozenDictionary<string, (string Role, string Gender)> Titles = Lexicon.Rows("titles.tsv").ToFrozenDictionary(
        row => row[0],
        row => (row.Length > 1 ? row[1] : "", row.Length > 2 ? row[2] : ""),
        StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Given = Lexicon.Rows("given-names.tsv").ToFrozenDictionary(
        row => row[0], row => row.Length > 1 ? row[1] : "", StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string Role, string Gender)>.AlternateLookup<ReadOnlySpan<char>> TitleLookup =
        Titles.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> GivenLookup =
        Given.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Modifiers = Lexicon.Rows("role-modifiers.tsv")
        .Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Whether the adjective <paramref name="word"/> is part of the role that it stands before: "political director", not "powerful
    /// director".
    /// </summary>
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
