using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attribution.Quotes.Tagging;

/// <summary>Feature hashes with a vector of small whole numbers each. Immutable after building.</summary>
internal sealed class VectorTable
{
    private readonly uint[] slots;
    private readonly int[] rows;
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
        slots = new uint[size];
        rows = new int[size];
        for (var i = 0; i < table.Keys.Length; i++)
        {
            var at = (int)table.Keys[i] & mask;
            while (slots[at] != 0) at = (at + 1) & mask;
            (slots[at], rows[at]) = (table.Keys[i], i * width);
        }
    }

    /// <summary>Writes the sum of the vectors of <paramref name="features"/>; unknown ones count nothing.</summary>
    public void Sum(ReadOnlySpan<uint> features, Span<float> sum)
    {
        Span<short> whole = stackalloc short[width];
        whole.Clear();
        var lanes = MemoryMarshal.Cast<short, Vector512<short>>(whole);
        foreach (var feature in features)
        {
            if (Find(feature) is not (>= 0 and var row)) continue;
            ref var vector = ref values[row];
            for (var j = 0; j < lanes.Length; j++)
            {
                var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref vector, (nuint)(j * 32)));
                lanes[j] += Vector512.Create(low, high);
            }
        }
        for (var j = 0; j < whole.Length; j++) sum[j] = whole[j] * scale;
    }

    private int Find(uint feature)
    {
        var at = (int)feature & mask;
        while (slots[at] != feature)
        {
            if (slots[at] == 0) return -1;
            at = (at + 1) & mask;
        }
        return rows[at];
    }
}
