using System.Collections.Frozen;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>Programmes, each of which stands for the outlet that airs it: "Meet the Press"; they stand in <c>programmes.tsv</c>.</summary>
internal static class Programmes
{
    private static readonly ILookup<string, string> ByOutlet = Lexicon.Rows("programmes.tsv").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Names = ByOutlet.SelectMany(names => names).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    private const string Marks = "“”\"'‘’,.«» ";

    // No name with marks on either side is longer. A text of nothing but marks would be trimmed once for each of them.
    private static readonly int Longest = Names.Max(name => name.Length) + 2 * Marks.Length;

    /// <summary>The programmes of the outlet with key <paramref name="outlet"/>.</summary>
    public static IEnumerable<string> Of(string outlet) => ByOutlet[outlet];

    /// <summary>Whether <paramref name="name"/> is a programme's.</summary>
    public static bool Contains(string name) => Names.Contains(name);

    /// <summary>Whether quotation marks hold a programme's name and no more: on “Morning Joe,”.</summary>
    public static bool AreAll(ReadOnlySpan<char> quotation) =>
        quotation.Length <= Longest && Lookup.Contains(quotation.Trim(Marks));
}
