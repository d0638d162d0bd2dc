using System.Numerics;

namespace Attribution.Quotes.Tagging;

/// <summary>Feature hashes with a whole number each, in an open hash table whose key and number lie side by side. Immutable after building.</summary>
internal sealed class FeatureSlots
{
    private readonly (uint Key, int Value)[] slots;
    private readonly int mask;

    /// <summary>Builds the table.</summary>
    /// <param name="keys">The hashes; none is 0.</param>
    /// <param name="value">The number of the hash with a given index.</param>
    public FeatureSlots(uint[] keys, Func<int, int> value)
    {
        slots = new (uint, int)[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 3 / 2))];
        mask = slots.Length - 1;
        for (var i = 0; i < keys.Length; i++)
        {
            var at = (int)keys[i] & mask;
            while (slots[at].Key != 0) at = (at + 1) & mask;
            slots[at] = (keys[i], value(i));
        }
    }

    /// <summary>The number of <paramref name="feature"/>, or <paramref name="missing"/>.</summary>
    public int Find(uint feature, int missing)
    {
        var at = (int)feature & mask;
        while (slots[at].Key != feature)
        {
            if (slots[at].Key == 0) return missing;
            at = (at + 1) & mask;
        }
        return slots[at].Value;
    }

    /// <summary>
    /// Writes the number of each of <paramref name="features"/>, or <paramref name="missing"/>. All first slots are loaded before any is
    /// looked at, so that the processor waits for memory once, not for each feature.
    /// </summary>
    public void Find(ReadOnlySpan<uint> features, int missing, Span<int> numbers)
    {
        Span<(uint Key, int Value)> first = stackalloc (uint, int)[features.Length];
        for (var i = 0; i < features.Length; i++) first[i] = slots[(int)features[i] & mask];
        for (var i = 0; i < features.Length; i++)
            numbers[i] = first[i].Key == features[i] ? first[i].Value : first[i].Key == 0 ? missing : Find(features[i], missing);
    }
}
