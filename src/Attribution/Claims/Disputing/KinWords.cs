using System.Collections.Frozen;
using Attribution.Lists;

namespace Attribution.Claims.Disputing;

/// <summary>
/// Words by which one names what another names otherwise ("citizens", "nationals"), as stems: whether two statements speak of the same people and
/// things.
/// </summary>
internal static class KinWords
{
    /// <summary>What a word of the same meaning counts, beside the same word.</summary>
    private const double OfKin = 0.8;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Kin = Read();

    /// <summary>How much of what the words of <paramref name="denied"/> say <paramref name="statement"/> says too, in these words or in kin of them.</summary>
    public static double Told(ContentWords denied, ContentWords statement)
    {
        var told = 0.0;
        foreach (var stem in denied.Stems)
        {
            if (statement.Has(stem)) told += denied.WeightOf(stem);
            else if (Kin.GetValueOrDefault(stem) is { } others && others.Any(statement.Has)) told += OfKin * denied.WeightOf(stem);
        }
        return told;
    }

    private static FrozenDictionary<string, FrozenSet<string>> Read() => Lexicon.Rows("kin-words.tsv")
        .Select(row => Array.ConvertAll(row, ContentWords.StemOf))
        .SelectMany(row => row.Select(stem => (Stem: stem, Others: row)))
        .GroupBy(entry => entry.Stem, entry => entry.Others, StringComparer.Ordinal)
        .ToFrozenDictionary(
            kin => kin.Key, kin => kin.SelectMany(row => row).Where(stem => stem != kin.Key).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
}
