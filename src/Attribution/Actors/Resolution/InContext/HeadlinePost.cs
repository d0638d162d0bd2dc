using Attribution.Actors.Resolution.ByName;
using Attribution.Actors.Roles;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.InContext;

/// <summary>Whether the short form of a post that a headline has ("Larnmouth mayor", "Norland leader") is that of a person whom the lead names.</summary>
internal static class HeadlinePost
{
    /// <summary>How many letters a place and its adjective begin with alike: "Ruritanian", "Ruritania".</summary>
    private const int Stem = 5;

    /// <summary>The last words of posts whose holders headlines call leaders.</summary>
    private static readonly WordSet Leaders = ActorWords.Set("posts-of-leaders");

    /// <summary>Whether the role of <paramref name="draft"/> is that of <paramref name="phrase"/>, and of the same place or body.</summary>
    public static bool Is(TokenView words, ActorDraft draft, RolePhrase phrase)
    {
        if (draft is not { Kind: ActorKind.Person, Role: { } role, RoleText: { } told } || !PersonNames.Agrees(draft, phrase.Word.Gender)) return false;
        var have = role.Split(' ');
        var isLeader = phrase.Word.Role is "leader" && Leaders.Contains(have[^1]);
        if (!isLeader && (have[^1] != phrase.Role.Split(' ')[^1] || phrase.Role.Split(' ').Any(word => !have.Contains(word) && !IsPlace(word)))) return false;
        if (Affiliations.CountryOf(phrase) is { } country) return draft.Country == country;
        var placed = false;
        for (var i = phrase.First; i < phrase.HeadEnd && words.IsCapital(i); i++)
        {
            if (words.Lexicon.Roles.Find(words[i]) is not null) continue;
            if (!Names(told, words[i])) return false;
            placed = true;
        }
        return placed || !isLeader;

        bool IsPlace(string word) => words[phrase.First].Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a word with a capital in <paramref name="role"/> is the same as <paramref name="place"/>, or that of its adjective.</summary>
    private static bool Names(string role, ReadOnlySpan<char> place)
    {
        foreach (var word in role.Split(' '))
        {
            if (word.Length == 0 || !char.IsUpper(word[0])) continue;
            if (place.SequenceEqual(word) || (word.Length >= Stem && place.StartsWith(word.AsSpan(0, Stem), StringComparison.Ordinal))) return true;
        }
        return false;
    }
}
