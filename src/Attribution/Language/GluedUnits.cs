using System.Collections.Frozen;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>Units and scales that are written without a space behind a number: 5km, $3bn, 10am.</summary>
internal static class GluedUnits
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Glued =
        Lexicon.Rows("glued-units.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="letters"/>, which touch a number, are a unit of their own.</summary>
    public static bool Contain(ReadOnlySpan<char> letters) => Glued.Contains(letters);
}
