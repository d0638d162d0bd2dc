using System.Collections.Frozen;
using System.Text;
using Attribution.Actors.Names;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Roles;

/// <summary>Reads a role out of a relative clause: "who directs the polling center" is a director of the polling center.</summary>
internal static class RelativeClause
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Roles = Lexicon.Rows("role-verbs.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The role that the clause behind token <paramref name="end"/> gives; null where there is none.</summary>
    /// <param name="words">The document.</param>
    /// <param name="names">Its names.</param>
    /// <param name="end">The index behind the person's name.</param>
    /// <param name="owner">The index of the possessor's last token in what is directed ("the university’s"), or of the first token of its name ("who
    /// leads the Port Authority"); -1 where there is none.</param>
    public static string? Role(TokenView words, NameIndex names, int end, out int owner)
    {
        owner = -1;
        if (words.Is(end, "of") && names.Starting(end + 1) is { } home) end = home.End;
        var i = words[end] is "," ? end + 1 : end;
        var whose = words.Is(i, "whose");
        if ((!whose && !words.Is(i, "who")) || !Roles.TryGetValue(words[i + 1], out var role)) return null;
        if (whose) return role;
        if (role is "teacher" or "farmer" or "fisherman") return role;
        var text = new StringBuilder();
        for (i += 2; i < words.SentenceEnd(end) && (words.IsLower(i) || words.IsPossessive(i) || words.IsCapital(i)); i++)
        {
            if (names.At(i) is { Type: NameType.Body } body)
            {
                owner = body.First;
                return role;
            }
            if (words.IsPossessive(i))
            {
                owner = i - 1;
                text.Clear();
            }
            else if (words.Tag(i).StartsWith("NN", StringComparison.Ordinal) || words.Tag(i) is "JJ" or "VBG")
            {
                text.Append(' ').Append(words[i]);
            }
            else if (words.Tag(i) is not ("DT" or "PRP$"))
            {
                break;
            }
        }
        return text.Length == 0 ? role : role == "owner" ? $"{text.ToString().Trim()} owner".ToLowerInvariant() : $"{role} of the{text}".ToLowerInvariant();
    }
}
