using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.InContext;

/// <summary>
/// Bodies of many countries for which a capital stands where the document names them: Brussels for the European Commission;
/// the list stands in <c>capital-bodies.tsv</c>.
/// </summary>
internal static class CapitalBodies
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Keys = Lexicon.Rows("capital-bodies.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1].Split(';').ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The keys of the bodies, the first to be preferred; none for most countries.</summary>
    public static ImmutableArray<string> Of(string country) => Keys.GetValueOrDefault(country, []);
}
