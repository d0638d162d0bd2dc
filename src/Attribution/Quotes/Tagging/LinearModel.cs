using System.Numerics;

namespace Attribution.Quotes.Tagging;

/// <summary>Feature hashes with one whole-number weight each. Immutable after building.</summary>
internal sealed class LinearModel
{
    private readonly (uint Key, int Weight)[] slots;
    private readonly int mask;
    private readonly float scale;

    public LinearModel(WeightTable table)
    {
        var (keys, values) = (table.Keys, table.Values);
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 3 / 2));
        mask = size - 1;
        slots = new (uint, int)[size];
        scale = table.Scale;
        for (var i = 0; i < keys.Length; i++)
        {
            var at = (int)keys[i] & mask;
            while (slots[at].Key != 0) at = (at + 1) & mask;
            slots[at] = (keys[i], values[i]);
        }
    }

    /// <summary>The sum of the weights of <paramref name="features"/>.</summary>
    public float Score(ReadOnlySpan<uint> features)
    {
        var sum = 0;
        foreach (var feature in features)
        {
            var at = (int)feature & mask;
            while (slots[at].Key != feature && slots[at].Key != 0) at = (at + 1) & mask;
            if (slots[at].Key == feature) sum += slots[at].Weight;
        }
        return sum * scale;
    }
}
