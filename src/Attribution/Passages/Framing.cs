using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Passages;

/// <summary>
/// How the words that report a quote frame it: "said" only reports, "revealed" takes what was said as true, "claimed"
/// keeps a distance (framing-verbs.tsv).
/// </summary>
internal static class Framing
{
    public const string Neutral = "neutral", AsTrue = "as true", Distant = "at a distance", Admitting = "admitting",
        Denying = "denying", Asking = "asking or promising", Judging = "thinking or judging", Other = "other";

    private static readonly FrozenDictionary<string, string> Words =
        Lexicon.Rows("framing-verbs.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>All framings, from the plainest on.</summary>
    public static ImmutableArray<string> All { get; } = [Neutral, AsTrue, Distant, Admitting, Denying, Asking, Judging, Other];

    /// <summary>The framing of a cue's lemma; <see cref="Other"/> where there is none, or none that is known.</summary>
    public static string Of(string cueLemma)
    {
        if (Words.TryGetValue(cueLemma, out var framing)) return framing;
        if (cueLemma.StartsWith("according", StringComparison.Ordinal) || cueLemma is ":" or "per") return Neutral;
        return CueLexicon.Verb(cueLemma)?.Class switch
        {
            CueClass.Deny => Denying,
            CueClass.Ask or CueClass.Urge or CueClass.Promise or CueClass.Plan => Asking,
            CueClass.Think or CueClass.Seem or CueClass.Judge or CueClass.Stand or CueClass.Call or CueClass.Utter => Judging,
            CueClass.Show => AsTrue,
            _ => Other,
        };
    }
}
