using System.Collections.Frozen;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>Of what a cue that denies speaks.</summary>
internal enum DenialCue
{
    /// <summary>None of these: content that calls something false.</summary>
    None,

    /// <summary>Whether it is so: denied, disputed.</summary>
    Truth,

    /// <summary>Whether it matters: dismissed, brushed off.</summary>
    Weight,

    /// <summary>Whether it is wanted: rejected, disavowed.</summary>
    Will,

    /// <summary>What somebody thinks of it: disagreed, pushed back.</summary>
    Opinion,
}

/// <summary>What kind of claim a noun names.</summary>
internal enum DeniedNoun
{
    /// <summary>None.</summary>
    None,

    /// <summary>That somebody did wrong.</summary>
    Accusation,

    /// <summary>That something is not good.</summary>
    Criticism,

    /// <summary>That something is so.</summary>
    Report,

    /// <summary>That something may be so.</summary>
    Idea,
}

/// <summary>Of what a word says that it is false.</summary>
internal enum FalseOf
{
    /// <summary>It says no such thing.</summary>
    Nothing,

    /// <summary>Only of a noun for a claim: "the claim is wrong", but not "it is wrong".</summary>
    AClaim,

    /// <summary>Of such a noun, and of a word that points to something said: "it is nonsense".</summary>
    Pointed,

    /// <summary>Of whatever it is said of: "the scene is untrue".</summary>
    Anything,
}

/// <summary>The words that tell a denial in neutral words, and what it is about.</summary>
internal static class DenialWords
{
    private const int LongestPhrase = 3, LongestWord = 32;

    private static readonly FrozenSet<string> ClaimNouns = Class("claim"), ResultNouns = Class("result"), Requests = Class("request"),
        Naming = Class("naming"), Accusing = Class("accusing"), Thoughts = Class("thought"), False = Class("false"), FalseOfAClaim = Class("false of a claim"),
        FalseOfAnything = Class("false of anything");

    private static readonly FrozenDictionary<string, DenialCue> Cues = Classes<DenialCue>("denying ");
    private static readonly FrozenDictionary<string, DeniedNoun> Nouns = Classes<DeniedNoun>("of ");

    private static readonly CompoundStarts FalsePhrases = new(False.Concat(FalseOfAClaim).Concat(FalseOfAnything));

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

    /// <summary>Of what the cue of a denial speaks.</summary>
    public static DenialCue CueOf(string cueLemma) => Cues.GetValueOrDefault(cueLemma);

    /// <summary>By what kind of cue it was claimed, what the noun <paramref name="lemma"/> calls by its name.</summary>
    public static DeniedNoun NounOf(string lemma) => Nouns.GetValueOrDefault(lemma);

    /// <summary>Whether the words from <paramref name="token"/> on answer something said: "hit back at suggestions", "fired back on the claims".</summary>
    public static bool IsHitBack(AnnotatedDocument document, int token, int end)
    {
        const int reach = 4;
        if (CueOf(document.Tokens[token].Lemma) is not DenialCue.Opinion || token + 2 >= document.Tokens.Length || document.Word(token + 1) is not "back")
            return false;
        if (document.Word(token + 2) is not ("at" or "on" or "against")) return false;
        for (var i = token + 3; i < document.Tokens.Length && i <= token + 2 + reach && document.Tokens[i].Span.End <= end; i++)
        {
            if (IsClaimNoun(document.Tokens[i])) return true;
        }
        return false;
    }

    /// <summary>The number of tokens of the phrase for falsehood that begins at <paramref name="token"/>; 0 where none does.</summary>
    /// <param name="document">The document.</param>
    /// <param name="token">The token.</param>
    /// <param name="end">Where the phrase must have ended.</param>
    /// <param name="of">Of what it says so.</param>
    public static int FalseLength(AnnotatedDocument document, int token, int end, out FalseOf of)
    {
        var word = document.Word(token);
        Span<char> lower = stackalloc char[LongestWord];
        lower = word.Length <= LongestWord ? lower[..word.ToLowerInvariant(lower)] : [];
        of = Of(lower.ToString()) ?? Of(document.Tokens[token].Lemma) ?? default;
        var length = of is FalseOf.Nothing ? 0 : 1;
        if (!FalsePhrases.Contains(word)) return length;
        var phrase = lower.ToString();
        for (var words = 2; words <= LongestPhrase && token + words <= end; words++)
        {
            phrase += " " + document.Word(token + words - 1).ToString().ToLowerInvariant();
            if (Of(phrase) is { } longer) (length, of) = (words, longer);
        }
        return length;
    }

    private static FalseOf? Of(string words) => FalseOfAnything.Contains(words) ? FalseOf.Anything : False.Contains(words) ? FalseOf.Pointed
        : FalseOfAClaim.Contains(words) ? FalseOf.AClaim : null;

    private static FrozenDictionary<string, T> Classes<T>(string before)
        where T : struct, Enum =>
        Lexicon.Rows("dispute-words.tsv").Where(row => row[1].StartsWith(before, StringComparison.Ordinal) && Enum.TryParse<T>(row[1][before.Length..],
            true, out _))
            .DistinctBy(row => row[0]).ToFrozenDictionary(row => row[0], row => Enum.Parse<T>(row[1][before.Length..], ignoreCase: true),
                StringComparer.Ordinal);

    private static FrozenSet<string> Class(string name) =>
        Lexicon.Rows("denial-words.tsv").Concat(Lexicon.Rows("dispute-words.tsv")).Where(row => row[1] == name).Select(row => row[0])
            .ToFrozenSet(StringComparer.Ordinal);
}
