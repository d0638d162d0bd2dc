namespace Attribution.Quotes.Tagging;

/// <summary>Feature hashes with one whole-number weight each. Immutable after building.</summary>
internal sealed class LinearModel(WeightTable table)
{
    private readonly FeatureSlots weights = new(table.Keys, i => table.Values[i]);
    private readonly float scale = table.Scale;

    /// <summary>The sum of the weights of <paramref name="features"/>.</summary>
    public float Score(ReadOnlySpan<uint> features)
    {
        Span<int> found = stackalloc int[features.Length];
        weights.Find(features, missing: 0, found);
        var sum = 0;
        foreach (var weight in found) sum += weight;
        return sum * scale;
    }
}
