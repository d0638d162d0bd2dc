using System.Collections.Frozen;
using System.Text;
using Attribution.Lists;

namespace Attribution.Actors;

/// <summary>Makes ids out of names.</summary>
internal static class Slug
{
    private static readonly FrozenDictionary<char, string> Plain = Lexicon.Rows("letters.tsv")
        .SelectMany(row => row[1].Select(letter => (letter, row[0]))).DistinctBy(pair => pair.letter)
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Item2);

    /// <summary>Lower case without marks on Latin letters, runs of other characters as one hyphen: "Élysée Palace" is "elysee-palace".</summary>
    public static string Of(ReadOnlySpan<char> name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var lower = char.ToLowerInvariant(c);
            if (c is '\'' or '’') continue;
            if (Plain.TryGetValue(lower, out var plain)) slug.Append(plain);
            else if (char.IsLetterOrDigit(c)) slug.Append(lower);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }
}
