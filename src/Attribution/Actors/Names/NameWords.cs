using System.Collections.Frozen;
using Attribution.Lists;

namespace Attribution.Actors.Names;

/// <summary>Classes of words that need care in names; the words stand in <c>name-words.tsv</c>.</summary>
internal static class NameWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = Words("opener");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Dates = Words("date");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Places = Words("place");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Things = Words("thing");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Creeds = Words("creed");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Portfolios = Words("portfolio");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Remits = Words("remit");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles = Words("particle");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Surnames = Words("surname");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Generics = Words("generic");

    private static readonly WordSet CompoundParticles = ActorWords.Set("particles-with-hyphen");

    private static readonly WordSet Parties = ActorWords.Set("party-adjectives");

    /// <summary>Whether <paramref name="word"/> opens sentences and is no name by itself: "The", "However".</summary>
    public static bool IsOpener(ReadOnlySpan<char> word) => Openers.Contains(word);

    /// <summary>Whether <paramref name="word"/> is a day, month or holiday.</summary>
    public static bool IsDate(ReadOnlySpan<char> word) => Dates.Contains(word);

    /// <summary>Whether <paramref name="word"/> heads the names of places: "Street".</summary>
    public static bool IsPlace(ReadOnlySpan<char> word) => Places.Contains(word);

    /// <summary>Whether <paramref name="word"/> heads the names of laws, events and other things that are no actors: "Act".</summary>
    public static bool IsThing(ReadOnlySpan<char> word) => Things.Contains(word) || Creeds.Contains(word);

    /// <summary>Whether <paramref name="word"/> is a belief, party or people: "Democrat".</summary>
    public static bool IsCreed(ReadOnlySpan<char> word) => Creeds.Contains(word);

    /// <summary>Whether <paramref name="word"/>, with a capital before an office, says of which party its bearer is: "Democratic".</summary>
    public static bool IsParty(ReadOnlySpan<char> word) => Parties.Contains(word);

    /// <summary>Whether <paramref name="word"/> says what a minister or department is for: "Defense".</summary>
    public static bool IsPortfolio(ReadOnlySpan<char> word) => Portfolios.Contains(word);

    /// <summary>Whether <paramref name="word"/>, right behind "minister for", says what that minister is for: "Water".</summary>
    public static bool IsRemit(ReadOnlySpan<char> word) => Portfolios.Contains(word) || Remits.Contains(word);

    /// <summary>Whether <paramref name="word"/> stands inside surnames: "van".</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => Particles.Contains(word);

    /// <summary>Whether <paramref name="word"/> is a surname that begins with a particle in lower case: "al-Assad".</summary>
    public static bool IsCompoundSurname(ReadOnlySpan<char> word) =>
        word.IndexOf('-') is > 0 and < 5 and var hyphen && hyphen + 2 < word.Length && char.IsUpper(word[hyphen + 1]) && char.IsLower(word[0])
            && CompoundParticles.ContainsExactly(word[..hyphen]);

    /// <summary>Whether <paramref name="word"/>, a body noun, is a surname too: "Mills".</summary>
    public static bool IsSurname(ReadOnlySpan<char> word) => Surnames.Contains(word);

    /// <summary>Whether <paramref name="word"/> says too little to tell two bodies apart: "Town", "Council".</summary>
    public static bool IsGeneric(ReadOnlySpan<char> word) => Generics.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string wanted) =>
        Lexicon.Rows("name-words.tsv").Where(row => row[1] == wanted).Select(row => row[0])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
