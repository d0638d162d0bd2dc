using System.Collections.Frozen;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>Programmes, each of which stands for the outlet that airs it: "Meet the Press"; they stand in <c>programmes.tsv</c>.</summary>
internal static class Programmes
{
    private static readonly ILookup<string, string> ByOutlet = Lexicon.Rows("programmes.tsv").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Names = ByOutlet.SelectMany(names => names).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The programmes of the outlet with key <paramref name="outlet"/>.</summary>
    public static IEnumerable<string> Of(string outlet) => ByOutlet[outlet];

    /// <summary>Whether <paramref name="name"/> is a programme's.</summary>
    public static bool Contains(string name) => Names.Contains(name);

    /// <summary>Whether quotation marks hold a programme's name and no more: on “Morning Joe,”.</summary>
    public static bool AreAll(ReadOnlySpan<char> quotation) => Lookup.Contains(quotation.Trim("“”\"'‘’,.«» "));
}
