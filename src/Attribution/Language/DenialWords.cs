using System.Collections.Frozen;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>The words that tell a denial in neutral words, and what it is about.</summary>
internal static class DenialWords
{
    private const int LongestPhrase = 3, LongestWord = 32;

    private static readonly FrozenSet<string> ClaimNouns = Class("claim"), ResultNouns = Class("result"), Requests = Class("request"),
        Naming = Class("naming"), Accusing = Class("accusing"), Thoughts = Class("thought"), False = Class("false"), FalseOfAClaim = Class("false of a claim");

    private static readonly CompoundStarts FalsePhrases = new(False.Concat(FalseOfAClaim));

    /// <summary>Whether the token is a noun for something claimed: "allegations".</summary>
    public static bool IsClaimNoun(Token token) => IsClaimNoun(token.Lemma);

    /// <summary>Whether <paramref name="lemma"/> is a noun for something claimed.</summary>
    public static bool IsClaimNoun(string lemma) => ClaimNouns.Contains(lemma);

    /// <summary>Whether the token is a noun for something found: "the result", "a poll".</summary>
    public static bool IsResultNoun(Token token) => ResultNouns.Contains(token.Lemma);

    /// <summary>Whether the token is a noun for something asked for: "a request".</summary>
    public static bool IsRequestNoun(Token token) => Requests.Contains(token.Lemma);

    /// <summary>Whether the cue tells a thought, which calls nothing false: "expected".</summary>
    public static bool IsThought(string cueLemma) => Thoughts.Contains(cueLemma);

    /// <summary>Whether the cue accuses: "blamed".</summary>
    public static bool Accuses(string cueLemma) => Accusing.Contains(cueLemma);

    /// <summary>Whether the cue names a thing as something: "called it an invention".</summary>
    public static bool IsNaming(string cueLemma) => Naming.Contains(cueLemma);

    /// <summary>The number of tokens of the phrase for falsehood that begins at <paramref name="token"/>; 0 where none does.</summary>
    /// <param name="document">The document.</param>
    /// <param name="token">The token.</param>
    /// <param name="end">Where the phrase must have ended.</param>
    /// <param name="ofClaim">Whether it says so only of a noun for a claim ("the claim is wrong", but not "it is wrong").</param>
    public static int FalseLength(AnnotatedDocument document, int token, int end, out bool ofClaim)
    {
        var word = document.Word(token);
        Span<char> lower = stackalloc char[LongestWord];
        lower = word.Length <= LongestWord ? lower[..word.ToLowerInvariant(lower)] : [];
        ofClaim = FalseOfAClaim.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower);
        var length = ofClaim || False.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower) || False.Contains(document.Tokens[token].Lemma) ? 1 : 0;
        if (!FalsePhrases.Contains(word)) return length;
        var phrase = lower.ToString();
        for (var words = 2; words <= LongestPhrase && token + words <= end; words++)
        {
            phrase += " " + document.Word(token + words - 1).ToString().ToLowerInvariant();
            if (False.Contains(phrase)) (length, ofClaim) = (words, false);
            else if (FalseOfAClaim.Contains(phrase)) (length, ofClaim) = (words, true);
        }
        return length;
    }

    private static FrozenSet<string> Class(string name) =>
        Lexicon.Rows("denial-words.tsv").Where(row => row[1] == name).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
}
