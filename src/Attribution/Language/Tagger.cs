using System.Collections.Frozen;
using Attribution.Documents;
using static Attribution.Language.Characters;

namespace Attribution.Language;

/// <summary>Gives each token its Penn Treebank tag.</summary>
internal static class Tagger
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Usual = Lexicon.Rows("tags.tsv")
        .ToFrozenDictionary(row => row[0], row => string.Intern(row[1]), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Tags the tokens of one sentence.</summary>
    public static void Tag(string text, ReadOnlySpan<TextSpan> tokens, Span<string> tags)
    {
        for (var i = 0; i < tokens.Length; i++) tags[i] = Guess(tokens[i].In(text), i == 0);
        for (var i = 1; i < tags.Length; i++)
        {
            if (tags[i - 1] is "TO" or "MD" && tags[i] is "NN" or "VBP" or "VBD") tags[i] = "VB";
            if (tags[i - 1] is "DT" or "PRP$" or "POS" or "JJ" && tags[i] is "VB" or "VBP") tags[i] = "NN";
            if (tags[i] == "VBD" && IsHelper(tokens[i - 1].In(text))) tags[i] = "VBN";
        }
    }

    private static bool IsHelper(ReadOnlySpan<char> word) => word is "has" or "have" or "had" or "was" or "were" or "been" or "be" or "is" or "are";

    private static string Guess(ReadOnlySpan<char> word, bool first)
    {
        var c = word[0];
        if (!char.IsLetterOrDigit(c) && word.Length <= 2)
        {
            if (IsDoubleQuote(c) || c is '‘' or '`') return c is '”' ? "''" : "``";
            if (word is "’" or "'" or "’s" or "'s") return "POS";
            if (c is '.' or '!' or '?') return ".";
            if (c is ',' || c is '$' or '(' or ')' or '[' or ']') return c is ',' ? "," : c is '$' ? "$" : c is '(' or '[' ? "-LRB-" : "-RRB-";
            if (c is '£' or '€') return "$";
            if (c is '%') return "NN";
            if (c is ':' or ';' or '…' || IsDash(c) || IsHyphen(c)) return ":";
        }
        if (char.IsAsciiDigit(c)) return word.IndexOfAnyInRange('a', 'z') >= 0 ? "JJ" : "CD";
        if (Usual.TryGetValue(word, out var tag)) return tag;
        if (char.IsUpper(c) && !first) return word[^1] == 's' && word.Length > 4 ? "NNP" : "NNP";
        Span<char> lower = stackalloc char[Math.Min(word.Length, 40)];
        word[..lower.Length].ToLowerInvariant(lower);
        if (Usual.TryGetValue(lower, out tag)) return tag;
        if (char.IsUpper(c)) return "NNP";
        return BySuffix(lower);
    }

    private static string BySuffix(ReadOnlySpan<char> word) => word switch
    {
        _ when word.EndsWith("n't") || word.EndsWith("n’t") || word.EndsWith("ly") => "RB",
        _ when word.EndsWith("ing") => "VBG",
        _ when word.EndsWith("ed") => "VBD",
        _ when word.EndsWith("s") && !word.EndsWith("ss") => "NNS",
        _ when word.EndsWith("ous") || word.EndsWith("ive") || word.EndsWith("able") || word.EndsWith("al") || word.Contains('-') => "JJ",
        _ => "NN",
    };
}
