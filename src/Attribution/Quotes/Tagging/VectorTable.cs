using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attribution.Quotes.Tagging;

/// <summary>Feature hashes with a vector of small whole numbers each. Immutable after building.</summary>
internal sealed class VectorTable
{
    private readonly FeatureSlots rows;
    private readonly sbyte[] values;
    private readonly int width;
    private readonly float scale;

    /// <summary>Builds the table; a vector's width must be a multiple of 32.</summary>
    public VectorTable(WeightTable table)
    {
        (values, width, scale) = (table.Values, table.Lanes, table.Scale);
        rows = new FeatureSlots(table.Keys, i => i * table.Lanes);
    }

    /// <summary>Writes the sum of the vectors of <paramref name="features"/>; unknown ones count nothing.</summary>
    public void Sum(ReadOnlySpan<uint> features, Span<float> sum)
    {
        Span<int> found = stackalloc int[features.Length];
        var known = 0;
        foreach (var feature in features) if (rows.Find(feature, missing: -1) is >= 0 and var row) found[known++] = row;
        ref var first = ref MemoryMarshal.GetArrayDataReference(values);
        for (var j = 0; j < width; j += 32)
        {
            var whole = Vector512<short>.Zero;
            foreach (var row in found[..known])
            {
                var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref first, (nuint)(row + j)));
                whole += Vector512.Create(low, high);
            }
            var (lower, upper) = Vector512.Widen(whole);
            (Vector512.ConvertToSingle(lower) * scale).CopyTo(sum[j..]);
            (Vector512.ConvertToSingle(upper) * scale).CopyTo(sum[(j + 16)..]);
        }
    }
}
