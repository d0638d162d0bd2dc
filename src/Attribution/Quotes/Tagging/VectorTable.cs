using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attribution.Quotes.Tagging;

/// <summary>Feature hashes with a vector of small whole numbers each. Immutable after building.</summary>
internal sealed class VectorTable
{
    private const int Line = 64;

    private readonly FeatureSlots rows;
    private readonly sbyte[] values;
    private readonly int width;
    private readonly float scale;

    /// <summary>Builds the table; a vector's width must be a multiple of 32.</summary>
    public VectorTable(WeightTable table)
    {
        (width, scale) = (table.Lanes, table.Scale);
        // A vector of 64 numbers that begins where a line of the processor's memory does takes one line, not two.
        values = GC.AllocateUninitializedArray<sbyte>(table.Values.Length + Line, pinned: true);
        var start = Line - (int)(Marshal.UnsafeAddrOfPinnedArrayElement(values, 0) % Line);
        table.Values.CopyTo(values, start);
        rows = new FeatureSlots(table.Keys, i => start + (i * table.Lanes));
    }

    /// <summary>Writes the sum of the vectors of <paramref name="features"/>; unknown ones count nothing.</summary>
    public void Sum(ReadOnlySpan<uint> features, Span<float> sum)
    {
        Span<int> found = stackalloc int[features.Length];
        rows.Find(features, missing: -1, found);
        var known = 0;
        foreach (var row in found) if (row >= 0) found[known++] = row;
        ref var first = ref MemoryMarshal.GetArrayDataReference(values);
        for (var j = 0; j < width; j += 32)
        {
            var whole = Vector512<short>.Zero;
            foreach (var row in found[..known]) whole += Vector512.WidenLower(Vector256.LoadUnsafe(ref first, (nuint)(row + j)).ToVector512Unsafe());
            var (lower, upper) = Vector512.Widen(whole);
            (Vector512.ConvertToSingle(lower) * scale).CopyTo(sum[j..]);
            (Vector512.ConvertToSingle(upper) * scale).CopyTo(sum[(j + 16)..]);
        }
    }
}
