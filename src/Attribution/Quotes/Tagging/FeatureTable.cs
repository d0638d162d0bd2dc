using System.Numerics;
using System.Runtime.Intrinsics;

namespace Attribution.Quotes.Tagging;

/// <summary>
/// Feature hashes with small whole-number weights, eight lanes to a block, in an open hash table. Immutable after
/// building.
/// </summary>
internal sealed class FeatureTable
{
    private readonly uint[] slots;
    private readonly ulong[] weights;
    private readonly int mask;
    private readonly int blocks;

    /// <summary>Builds the table; a feature's lanes must fill whole blocks.</summary>
    public FeatureTable(WeightTable table)
    {
        var (keys, values) = (table.Keys, table.Values);
        blocks = table.Lanes / 8;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 3 / 2));
        mask = size - 1;
        slots = new uint[size];
        weights = new ulong[size * blocks];
        var lanes = System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan());
        for (var i = 0; i < keys.Length; i++)
        {
            var at = (int)keys[i] & mask;
            while (slots[at] != 0) at = (at + 1) & mask;
            slots[at] = keys[i];
            for (var j = 0; j < blocks * 8; j++) lanes[(at * blocks * 8) + j] = (byte)values[(i * blocks * 8) + j];
        }
    }

    /// <summary>Adds the weights of <paramref name="features"/> to <paramref name="sums"/>, eight sums a block.</summary>
    public void AddTo(ReadOnlySpan<uint> features, Span<Vector128<short>> sums)
    {
        foreach (var feature in features)
        {
            if (Find(feature) is not (>= 0 and var at)) continue;
            for (var b = 0; b < blocks; b++) sums[b] += Vector128.WidenLower(Vector128.CreateScalarUnsafe(weights[(at * blocks) + b]).AsSByte());
        }
    }

    private int Find(uint feature)
    {
        var at = (int)feature & mask;
        while (slots[at] != feature)
        {
            if (slots[at] == 0) return -1;
            at = (at + 1) & mask;
        }
        return at;
    }
}
