using System.Collections.Immutable;
using Attribution.Language;

namespace Attribution.Corpus.Rows;

/// <summary>
/// How the words that report a quote frame it: "said" only reports, "revealed" takes what was said as true, "claimed"
/// keeps a distance (cues.tsv). "Urging" holds whatever asks, demands or promises, "thinking" beliefs and judgements.
/// </summary>
internal static class Framing
{
    public const string Neutral = "neutral", AsTrue = "as true", Distant = "at a distance", Admitting = "admitting",
        Denying = "denying", Urging = "urging", Thinking = "thinking", Other = "other";

    /// <summary>All framings, from the plainest on.</summary>
    public static ImmutableArray<string> All { get; } = [Neutral, AsTrue, Distant, Admitting, Denying, Urging, Thinking, Other];

    /// <summary>Whether a cue's lemma is a word that <paramref name="lexicon"/> knows to report speech.</summary>
    public static bool IsKnown(string cueLemma, NewsLexicon lexicon) =>
        lexicon.Cues.Find(cueLemma) is not null || IsPhrase(cueLemma);

    /// <summary>The framing of a cue's lemma; <see cref="Other"/> where there is none, or none that is known.</summary>
    public static string Of(string cueLemma, NewsLexicon lexicon) => IsPhrase(cueLemma) ? Neutral : lexicon.Cues.Find(cueLemma)?.Framing ?? Other;

    private static bool IsPhrase(string cueLemma) => cueLemma.StartsWith("according", StringComparison.Ordinal) || cueLemma is "per";
}
