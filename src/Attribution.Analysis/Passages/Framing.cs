using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Passages;

/// <summary>
/// How the words that report a quote frame it: "said" only reports, "revealed" takes what was said as true, "claimed"
/// keeps a distance (framing-verbs.tsv). "Urging" holds whatever asks, demands or promises, "thinking" beliefs and judgements.
/// </summary>
internal static class Framing
{
    public const string Neutral = "neutral", AsTrue = "as true", Distant = "at a distance", Admitting = "admitting",
        Denying = "denying", Urging = "urging", Thinking = "thinking", Other = "other";

    private static readonly FrozenDictionary<string, string> Words =
        Lexicon.Rows("framing-verbs.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>All framings, from the plainest on.</summary>
    public static ImmutableArray<string> All { get; } = [Neutral, AsTrue, Distant, Admitting, Denying, Urging, Thinking, Other];

    /// <summary>Whether a cue's lemma is a word that is known to report speech.</summary>
    public static bool IsKnown(string cueLemma) =>
        Words.ContainsKey(cueLemma) || CueLexicon.Verb(cueLemma) is not null || CueLexicon.Noun(cueLemma) is not null || IsPhrase(cueLemma);

    /// <summary>The framing of a cue's lemma; <see cref="Other"/> where there is none, or none that is known.</summary>
    public static string Of(string cueLemma)
    {
        if (Words.TryGetValue(cueLemma, out var framing)) return framing;
        if (IsPhrase(cueLemma)) return Neutral;
        return CueLexicon.Verb(cueLemma)?.Class switch
        {
            CueClass.Deny => Denying,
            CueClass.Ask or CueClass.Urge or CueClass.Promise or CueClass.Plan => Urging,
            CueClass.Think or CueClass.Seem or CueClass.Judge or CueClass.Stand or CueClass.Call or CueClass.Utter => Thinking,
            CueClass.Show => AsTrue,
            _ => Other,
        };
    }

    private static bool IsPhrase(string cueLemma) => cueLemma.StartsWith("according", StringComparison.Ordinal) || cueLemma is "per";
}
