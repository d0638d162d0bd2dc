using System.Collections.Frozen;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>What the text behind an abbreviation tells of its period.</summary>
internal enum AbbreviationKind
{
    /// <summary>Stands before a name: Mr., Gov., St.</summary>
    Title,

    /// <summary>Stands before a number: No., p.</summary>
    Number,

    /// <summary>A month, which a number follows.</summary>
    Month,

    /// <summary>A day of the week.</summary>
    Day,

    /// <summary>Never ends a sentence: vs., e.g.</summary>
    Inner,

    /// <summary>A state of the United States or a Canadian province.</summary>
    State,

    /// <summary>Ends a sentence or not: Inc., U.S., p.m.</summary>
    Other,
}

/// <summary>The abbreviations of English news style.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Kinds =
        Lexicon.Rows("abbreviations.tsv")
            .ToFrozenDictionary(row => row[0], row => Enum.Parse<AbbreviationKind>(row[1], ignoreCase: true), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/>, its period included, is an abbreviation of the list.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => word.Length <= 12 && Kinds.ContainsKey(word);

    /// <summary>The kind of <paramref name="word"/>; <see cref="AbbreviationKind.Other"/> where the list lacks it.</summary>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> word) =>
        word.Length <= 12 && Kinds.TryGetValue(word, out var kind) ? kind : AbbreviationKind.Other;

    /// <summary>Whether <paramref name="word"/> is a title that stands before a name.</summary>
    public static bool IntroducesName(ReadOnlySpan<char> word) =>
        word.Length <= 12 && Kinds.TryGetValue(word, out var kind) && kind == AbbreviationKind.Title;
}
