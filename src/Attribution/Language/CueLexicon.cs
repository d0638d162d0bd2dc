using System.Collections.Frozen;

namespace Attribution.Language;

/// <summary>
/// The words that open attributions (cues.tsv): what kind of act they report, how likely they open one in each frame
/// (cue-chances.tsv), their stance and framing. What a line does not say follows from its class.
/// </summary>
internal sealed class CueLexicon
{
    /// <summary>How likely a noun opens an attribution: "X's claim that …". Chosen, not counted.</summary>
    private const float NounChance = 0.8f;

    /// <summary>How likely "is believed to" and "it is alleged that" attribute. Chosen, not counted.</summary>
    private const float BelievedChance = 0.85f;

    private readonly FrozenDictionary<string, CueEntry> verbs;
    private readonly FrozenDictionary<string, CueEntry> nouns;
    private readonly FrozenDictionary<string, CueEntry> phrases;

    /// <summary>Makes one of <paramref name="rows"/>; of two lines for one word the later holds.</summary>
    public CueLexicon(IReadOnlyCollection<CueRow> rows) =>
        (verbs, nouns, phrases) = (Of(rows, "verb", VerbChances), Of(rows, "noun", _ => NounChances()), Of(rows, "phrase", _ => NoChances()));

    /// <summary>The entry of a verb by its lemma; null where the list has none, or none that rules may take for a cue.</summary>
    public CueEntry? Verb(string lemma) => verbs.GetValueOrDefault(lemma) is { Class: not CueClass.Other } entry ? entry : null;

    /// <summary>The entry of a noun by its lemma; null where the list has none.</summary>
    public CueEntry? Noun(string lemma) => nouns.GetValueOrDefault(lemma);

    /// <summary>
    /// The entry of any cue by its lemma, or by its lemma and the words behind it; the verb where a noun has the same. Null where
    /// the list has none.
    /// </summary>
    public CueEntry? Find(string lemma) => verbs.GetValueOrDefault(lemma) ?? nouns.GetValueOrDefault(lemma) ?? phrases.GetValueOrDefault(lemma);

    private static FrozenDictionary<string, CueEntry> Of(IEnumerable<CueRow> rows, string part, Func<CueRow, float[]> chances)
    {
        var entries = new Dictionary<string, CueEntry>(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row.Part == part))
        {
            var entry = new CueEntry(row.Lemma, row.Class, row.Framing, row.Stance, row.TakesHearer, chances(row));
            foreach (var spelling in Inflector.Spellings(row.Lemma)) entries[spelling] = entry;
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
