using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attribution.Quotes.Tagging;

/// <summary>Feature hashes with a vector of small whole numbers each. Immutable after building.</summary>
internal sealed class VectorTable
{
    private readonly (uint Key, int Row)[] slots;
    private readonly sbyte[] values;
    private readonly int mask;
    private readonly int width;
    private readonly float scale;

    /// <summary>Builds the table; a vector's width must be a multiple of 32.</summary>
    public VectorTable(WeightTable table)
    {
        (values, width, scale) = (table.Values, table.Lanes, table.Scale);
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, table.Keys.Length * 3 / 2));
        mask = size - 1;
        slots = new (uint, int)[size];
        for (var i = 0; i < table.Keys.Length; i++)
        {
            var at = (int)table.Keys[i] & mask;
            while (slots[at].Key != 0) at = (at + 1) & mask;
            slots[at] = (table.Keys[i], i * width);
        }
    }

    /// <summary>Writes the sum of the vectors of <paramref name="features"/>; unknown ones count nothing.</summary>
    public void Sum(ReadOnlySpan<uint> features, Span<float> sum)
    {
        Span<int> rows = stackalloc int[features.Length];
        var known = 0;
        foreach (var feature in features) if (Find(feature) is >= 0 and var row) rows[known++] = row;
        ref var first = ref MemoryMarshal.GetArrayDataReference(values);
        for (var j = 0; j < width; j += 32)
        {
            var whole = Vector512<short>.Zero;
            foreach (var row in rows[..known])
            {
                var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref first, (nuint)(row + j)));
                whole += Vector512.Create(low, high);
            }
            var (lower, upper) = Vector512.Widen(whole);
            (Vector512.ConvertToSingle(lower) * scale).CopyTo(sum[j..]);
            (Vector512.ConvertToSingle(upper) * scale).CopyTo(sum[(j + 16)..]);
        }
    }

    private int Find(uint feature)
    {
        var at = (int)feature & mask;
        while (slots[at].Key != feature)
        {
            if (slots[at].Key == 0) return -1;
            at = (at + 1) & mask;
        }
        return slots[at].Row;
    }
}
