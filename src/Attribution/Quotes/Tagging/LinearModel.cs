namespace Attribution.Quotes.Tagging;

/// <summary>Feature hashes with one whole-number weight each. Immutable after building.</summary>
internal sealed class LinearModel(WeightTable table)
{
    private readonly FeatureSlots weights = new(table.Keys, i => table.Values[i]);
    private readonly float scale = table.Scale;

    /// <summary>The sum of the weights of <paramref name="features"/>.</summary>
    public float Score(ReadOnlySpan<uint> features)
    {
        var sum = 0;
        foreach (var feature in features) sum += weights.Find(feature, missing: 0);
        return sum * scale;
    }
}
