using System.Collections.Frozen;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Quotes.Parts;

/// <summary>Set phrases with a word for speech in which nobody speaks: "all told,", "needless to say", "generally speaking".</summary>
internal static class Idioms
{
    private static readonly string[][] All = [.. Lexicon.Rows("idioms.tsv").Select(row => row[0].Split(' '))];

    private static readonly FrozenDictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> ByFirst = All
        .GroupBy(phrase => phrase[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = All.Max(phrase => phrase.Length);

    /// <summary>Whether <paramref name="cue"/> shares a token with such a phrase.</summary>
    public static bool Hold(TokenView text, TokenRange cue)
    {
        for (var i = Math.Max(0, cue.First - Longest + 1); i < cue.End; i++)
        {
            if (!ByFirst.TryGetValue(text[i], out var phrases)) continue;
            foreach (var phrase in phrases) if (i + phrase.Length > cue.First && Stands(text, i, phrase)) return true;
        }
        return false;
    }

    private static bool Stands(TokenView text, int first, string[] phrase)
    {
        for (var k = 1; k < phrase.Length; k++) if (!text.Is(first + k, phrase[k])) return false;
        return true;
    }
}
