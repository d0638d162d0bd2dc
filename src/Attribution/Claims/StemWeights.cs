using System.Collections.Frozen;
using System.Globalization;
using Attribution.Lists;

namespace Attribution.Claims;

/// <summary>
/// How much it says that two statements share a word: the more, the fewer articles have it. The weights are those of a list, so they do not
/// depend on the articles at hand.
/// </summary>
internal static class StemWeights
{
    /// <summary>A stem is so many letters of a lemma.</summary>
    public const int StemLength = 6;

    /// <summary>What a word weighs that fewer than ten of a thousand articles have.</summary>
    public const double Rare = 4.6;

    private static readonly FrozenDictionary<string, double> Common = Lexicon.Rows("common-stems.tsv")
        .ToFrozenDictionary(row => row[0], row => Math.Log(1000 / double.Parse(row[1], CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    /// <summary>
    /// The weight of <paramref name="stem"/>: the logarithm of 1000 by its articles per thousand in <c>common-stems.tsv</c>, and
    /// <see cref="Rare"/> where the list lacks it.
    /// </summary>
    public static double Of(string stem) => Common.GetValueOrDefault(stem, Rare);
}
