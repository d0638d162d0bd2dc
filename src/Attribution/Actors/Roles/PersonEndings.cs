using System.Collections.Immutable;

namespace Attribution.Actors.Roles;

/// <summary>The endings by which a noun of no list is known for one of persons: "herpetologist", "bagpiper".</summary>
internal static class PersonEndings
{
    private static readonly ImmutableArray<string> Endings = ActorWords.Words("endings-of-person-nouns");

    /// <summary>Whether <paramref name="noun"/>, in lower case, ends in one of them.</summary>
    public static bool EndIn(ReadOnlySpan<char> noun)
    {
        foreach (var ending in Endings)
        {
            if (noun.EndsWith(ending, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
