using System.Collections.Frozen;
using System.Globalization;
using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>The verbs and nouns that open attributions, with how often they do so in each frame (cues.tsv).</summary>
internal static class CueLexicon
{
    private static readonly FrozenDictionary<string, CueEntry> Verbs = Read("verb");
    private static readonly FrozenDictionary<string, CueEntry> Nouns = Read("noun");

    /// <summary>The entry of a verb by its lemma; null where the list has none.</summary>
    public static CueEntry? Verb(string lemma) => Verbs.GetValueOrDefault(lemma);

    /// <summary>The entry of a noun by its lemma; null where the list has none.</summary>
    public static CueEntry? Noun(string lemma) => Nouns.GetValueOrDefault(lemma);

    private static FrozenDictionary<string, CueEntry> Read(string part) =>
        Lexicon.Rows("cues.tsv").Where(row => row[1] == part).ToFrozenDictionary(row => row[0], Entry);

    private static CueEntry Entry(string[] row)
    {
        var chances = new float[Enum.GetValues<CuePattern>().Length];
        foreach (var pair in row[4].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var cut = pair.IndexOf('=', StringComparison.Ordinal);
            var pattern = Enum.Parse<CuePattern>(pair.AsSpan(0, cut), ignoreCase: true);
            chances[(int)pattern] = int.Parse(pair.AsSpan(cut + 1), CultureInfo.InvariantCulture) / 100f;
        }
        return new(row[0], Enum.Parse<CueClass>(row[2], ignoreCase: true), row[3] == "hearer", chances);
    }
}

/// <summary>A verb or noun of the cue lexicon.</summary>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Class">What kind of speech or attitude it reports.</param>
/// <param name="TakesHearer">Whether the noun phrase directly behind it may be the hearer: "told Reuters that".</param>
/// <param name="Chances">Per <see cref="CuePattern"/>, how likely it opens an attribution there, from 0 to 1.</param>
internal sealed record CueEntry(string Lemma, CueClass Class, bool TakesHearer, float[] Chances)
{
    /// <summary>How likely the word opens an attribution in the frame, from 0 to 1.</summary>
    public float Chance(CuePattern pattern) => Chances[(int)pattern];
}
