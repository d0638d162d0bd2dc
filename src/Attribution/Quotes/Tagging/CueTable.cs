namespace Attribution.Quotes.Tagging;

/// <summary>How often a lemma is the head of a cue, in bins from 0 (never seen as one) to 7 (nearly always).</summary>
internal sealed class CueTable(WeightTable table)
{
    private readonly FeatureSlots bins = new(table.Keys, i => table.Values[i]);

    /// <summary>The bin of the lemma and word class whose key is <paramref name="key"/>; see <see cref="Key"/>.</summary>
    public byte Bin(uint key) => (byte)bins.Find(key, missing: 0);

    /// <summary>The key of a lemma's hash and the first letter of its Penn tag.</summary>
    public static uint Key(uint lemma, char wordClass) => Hashing.Mix(lemma, wordClass);

    /// <summary>The bin of a lemma that was a cue's token <paramref name="cues"/> times of <paramref name="all"/>.</summary>
    public static byte BinOf(double cues, double all)
    {
        var share = (cues + 0.2) / (all + 2);
        return share switch
        {
            >= 0.75 => 7,
            >= 0.55 => 6,
            >= 0.38 => 5,
            >= 0.22 => 4,
            >= 0.12 => 3,
            >= 0.06 => 2,
            >= 0.025 => 1,
            _ => 0,
        };
    }
}
