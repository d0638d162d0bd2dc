using System.Collections.Frozen;

namespace Attribution.Language;

/// <summary>
/// The words that open attributions (cues.tsv): what kind of act they report, how likely they open one in each frame
/// (cue-chances.tsv), their stance and framing. What a line does not say follows from its class.
/// </summary>
internal static class CueLexicon
{
    /// <summary>How likely a noun opens an attribution: "X's claim that …". Chosen, not counted.</summary>
    private const float NounChance = 0.8f;

    /// <summary>How likely "is believed to" and "it is alleged that" attribute. Chosen, not counted.</summary>
    private const float BelievedChance = 0.85f;

    private static readonly FrozenDictionary<string, CueEntry> Verbs = Of("verb", VerbChances);
    private static readonly FrozenDictionary<string, CueEntry> Nouns = Of("noun", _ => NounChances());
    private static readonly FrozenDictionary<string, CueEntry> Phrases = Of("phrase", _ => NoChances());

    /// <summary>The entry of a verb by its lemma; null where the list has none, or none that rules may take for a cue.</summary>
    public static CueEntry? Verb(string lemma) => Verbs.GetValueOrDefault(lemma) is { Class: not CueClass.Other } entry ? entry : null;

    /// <summary>The entry of a noun by its lemma; null where the list has none.</summary>
    public static CueEntry? Noun(string lemma) => Nouns.GetValueOrDefault(lemma);

    /// <summary>The entry of any cue by its lemma, or by its lemma and the words behind it; the verb where a noun has the same. Null where the list has none.</summary>
    public static CueEntry? Find(string lemma) => Verbs.GetValueOrDefault(lemma) ?? Nouns.GetValueOrDefault(lemma) ?? Phrases.GetValueOrDefault(lemma);

    private static FrozenDictionary<string, CueEntry> Of(string part, Func<CueRow, float[]> chances)
    {
        var entries = new Dictionary<string, CueEntry>(StringComparer.Ordinal);
        foreach (var row in CueRow.All.Where(row => row.Part == part))
        {
            var entry = new CueEntry(row.Lemma, row.Class, row.Framing, row.Stance, row.TakesHearer, chances(row));
            foreach (var spelling in Inflector.Spellings(row.Lemma)) entries.Add(spelling, entry);
        }
        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static float[] VerbChances(CueRow row)
    {
        var chances = CueChances.Of(row.Lemma, row.Class);
        if (row.IsBelieved) chances[(int)CuePattern.PassiveInfinitive] = chances[(int)CuePattern.PassiveThat] = BelievedChance;
        if (row.IsKnown) chances[(int)CuePattern.PassiveInfinitive] = chances[(int)CuePattern.PassiveThat] = 0;
        return chances;
    }

    private static float[] NounChances()
    {
        var chances = NoChances();
        chances[(int)CuePattern.That] = NounChance;
        return chances;
    }

    private static float[] NoChances() => new float[Enum.GetValues<CuePattern>().Length];
}
