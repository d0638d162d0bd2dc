using System.Collections.Frozen;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>Nouns that head source phrases: documents ("a poll"), people without a name ("residents") and bodies ("the ministry").</summary>
internal static class SourceWords
{
    private static readonly WordSet OutletNouns = WordSet.Of("words-of-language.tsv", "outlet-nouns");

    private static readonly WordSet OutletNounsWithMedium = WordSet.Of("words-of-language.tsv", "outlet-nouns-with-medium");

    private static readonly WordSet Media = WordSet.Of("words-of-language.tsv", "media");

    private static readonly FrozenSet<string> Documents = Lexicon.Rows("document-nouns.tsv").Select(row => row[0])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> People = Lexicon.Rows("person-nouns.tsv").SelectMany(row => row)
        .Where(cell => cell.Length > 0).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, (string Kind, string Use)> Bodies = Lexicon.Rows("institution-nouns.tsv")
        .ToFrozenDictionary(row => row[0], row => (row[1], row.Length > 2 ? row[2] : ""), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DocumentLookup =
        Documents.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PeopleLookup =
        People.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, (string Kind, string Use)>.AlternateLookup<ReadOnlySpan<char>> BodyLookup =
        Bodies.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly CompoundStarts BodyCompounds = new(Bodies.Keys);

    /// <summary>Whether a compound that heads names of bodies may begin with <paramref name="word"/>.</summary>
    public static bool StartsBody(ReadOnlySpan<char> word) => BodyCompounds.Contains(word);

    /// <summary>Whether <paramref name="noun"/>, singular or regular plural, names a document or record that can be a source.</summary>
    public static bool IsDocument(ReadOnlySpan<char> noun) =>
        DocumentLookup.Contains(noun) || (Singular(noun, out var one) && DocumentLookup.Contains(one)) || IsIes(noun, DocumentLookup);

    /// <summary>Whether <paramref name="noun"/> names people who may speak without a name, and no role: "sources", "residents".</summary>
    public static bool IsPeople(ReadOnlySpan<char> noun) =>
        PeopleLookup.Contains(noun) || (Singular(noun, out var one) && PeopleLookup.Contains(one));

    /// <summary>Whether <paramref name="noun"/> heads the names of bodies ("Ministry", "Inc.").</summary>
    /// <param name="noun">The noun or compound, in any case.</param>
    /// <param name="kind"><c>government</c>, <c>organization</c>, <c>outlet</c> or <c>group</c>.</param>
    /// <param name="use"><c>the</c> where it may name a body in lower case with "the" alone, <c>owned</c> where with an owner ("China's"), else empty.</param>
    public static bool IsBody(ReadOnlySpan<char> noun, out string kind, out string use)
    {
        var found = BodyLookup.TryGetValue(noun, out var body);
        (kind, use) = found ? body : ("", "");
        return found;
    }

    /// <summary>
    /// Whether <paramref name="noun"/>, behind <paramref name="before"/>, says of the name that follows that it is a news outlet's: "daily",
    /// "radio station".
    /// </summary>
    public static bool IsOutlet(ReadOnlySpan<char> before, ReadOnlySpan<char> noun) =>
        OutletNouns.Contains(noun) || (OutletNounsWithMedium.Contains(noun) && Media.Contains(before))
        || (IsBody(noun, out var kind, out _) && kind == "outlet");

    private static bool Singular(ReadOnlySpan<char> noun, out ReadOnlySpan<char> one)
    {
        var plural = noun.Length > 3 && noun[^1] is 's' && noun[^2] is not 's';
        one = plural ? noun[..^1] : noun;
        return plural;
    }

    private static bool IsIes(ReadOnlySpan<char> noun, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words) =>
        noun.Length > 4 && noun.EndsWith("ies", StringComparison.OrdinalIgnoreCase) && words.Contains(string.Concat(noun[..^3], "y"));
}
