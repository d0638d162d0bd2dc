using System.Collections.Frozen;
using Attribution.Language;

namespace Attribution.Claims;

/// <summary>The words that tell a denial in neutral words, and what it is about.</summary>
internal static class DenialWords
{
    private const int LongestPhrase = 3;

    private static readonly FrozenSet<string> ClaimNouns = Class("claim"), ResultNouns = Class("result"), Naming = Class("naming");

    private static readonly FrozenSet<string> False = Class("false");

    /// <summary>Whether the token is a noun for something claimed: "allegations".</summary>
    public static bool IsClaimNoun(Token token) => ClaimNouns.Contains(token.Lemma);

    /// <summary>Whether the token is a noun for something found: "the result", "a poll".</summary>
    public static bool IsResultNoun(Token token) => ResultNouns.Contains(token.Lemma);

    /// <summary>Whether the cue names a thing as something: "called it an invention".</summary>
    public static bool IsNaming(string cueLemma) => Naming.Contains(cueLemma);

    /// <summary>The number of tokens of the phrase for falsehood that begins at <paramref name="token"/>; 0 where none does.</summary>
    public static int FalseLength(AnnotatedDocument document, int token, int end)
    {
        var phrase = document.Word(token).ToString().ToLowerInvariant();
        var length = False.Contains(phrase) || False.Contains(document.Tokens[token].Lemma) ? 1 : 0;
        for (var words = 2; words <= LongestPhrase && token + words <= end; words++)
        {
            phrase += " " + document.Word(token + words - 1).ToString().ToLowerInvariant();
            if (False.Contains(phrase)) length = words;
        }
        return length;
    }

    private static FrozenSet<string> Class(string name) =>
        Lexicon.Rows("denial-words.tsv").Where(row => row[1] == name).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
}
