using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attribution.Quotes.Tagging;

/// <summary>
/// Products of small matrices of single-precision numbers, stored row by row. Every sum runs in the same order with one
/// rounding a step (fused multiply-add), so that results are the same whatever the machine's vectors hold.
/// </summary>
internal static class Dense
{
    private const int Columns = 32;

    /// <summary>
    /// Adds the product of <paramref name="a"/> (<paramref name="rows"/> by <paramref name="depth"/>) and <paramref name="b"/> (by
    /// <paramref name="columns"/>, a multiple of 16) to <paramref name="c"/>.
    /// </summary>
    public static void AddProduct(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c, int rows, int depth, int columns)
    {
        if (a.Length < rows * depth || b.Length < depth * columns || c.Length < rows * columns || columns % 16 != 0)
            throw new ArgumentException("the matrices do not fit");
        ref var pa = ref MemoryMarshal.GetReference(a);
        ref var pb = ref MemoryMarshal.GetReference(b);
        ref var pc = ref MemoryMarshal.GetReference(c);
        var column = 0;
        for (; column + Columns <= columns; column += Columns)
        {
            var row = 0;
            for (; row + 4 <= rows; row += 4)
                Block(ref Unsafe.Add(ref pa, row * depth), ref Unsafe.Add(ref pb, column), ref Unsafe.Add(ref pc, (row * columns) + column), depth, columns);
            for (; row < rows; row++)
                Line(ref Unsafe.Add(ref pa, row * depth), ref Unsafe.Add(ref pb, column), ref Unsafe.Add(ref pc, (row * columns) + column), depth, columns);
        }
        if (column == columns) return;
        var last = 0;
        for (; last + 4 <= rows; last += 4)
            HalfBlock(ref Unsafe.Add(ref pa, last * depth), ref Unsafe.Add(ref pb, column), ref Unsafe.Add(ref pc, (last * columns) + column), depth, columns);
        for (; last < rows; last++)
            HalfLine(ref Unsafe.Add(ref pa, last * depth), ref Unsafe.Add(ref pb, column), ref Unsafe.Add(ref pc, (last * columns) + column), depth, columns);
    }

    /// <summary>Four rows by 32 columns.</summary>
    private static void Block(ref float a, ref float b, ref float c, int depth, int columns)
    {
        ref var c1 = ref Unsafe.Add(ref c, columns);
        ref var c2 = ref Unsafe.Add(ref c1, columns);
        ref var c3 = ref Unsafe.Add(ref c2, columns);
        var s00 = Vector512.LoadUnsafe(ref c);
        var s01 = Vector512.LoadUnsafe(ref c, 16);
        var s10 = Vector512.LoadUnsafe(ref c1);
        var s11 = Vector512.LoadUnsafe(ref c1, 16);
        var s20 = Vector512.LoadUnsafe(ref c2);
        var s21 = Vector512.LoadUnsafe(ref c2, 16);
        var s30 = Vector512.LoadUnsafe(ref c3);
        var s31 = Vector512.LoadUnsafe(ref c3, 16);
        for (var k = 0; k < depth; k++)
        {
            var b0 = Vector512.LoadUnsafe(ref b);
            var b1 = Vector512.LoadUnsafe(ref b, 16);
            b = ref Unsafe.Add(ref b, columns);
            var x = Vector512.Create(Unsafe.Add(ref a, k));
            s00 = Vector512.FusedMultiplyAdd(x, b0, s00);
            s01 = Vector512.FusedMultiplyAdd(x, b1, s01);
            x = Vector512.Create(Unsafe.Add(ref a, k + depth));
            s10 = Vector512.FusedMultiplyAdd(x, b0, s10);
            s11 = Vector512.FusedMultiplyAdd(x, b1, s11);
            x = Vector512.Create(Unsafe.Add(ref a, k + (2 * depth)));
            s20 = Vector512.FusedMultiplyAdd(x, b0, s20);
            s21 = Vector512.FusedMultiplyAdd(x, b1, s21);
            x = Vector512.Create(Unsafe.Add(ref a, k + (3 * depth)));
            s30 = Vector512.FusedMultiplyAdd(x, b0, s30);
            s31 = Vector512.FusedMultiplyAdd(x, b1, s31);
        }
        s00.StoreUnsafe(ref c);
        s01.StoreUnsafe(ref c, 16);
        s10.StoreUnsafe(ref c1);
        s11.StoreUnsafe(ref c1, 16);
        s20.StoreUnsafe(ref c2);
        s21.StoreUnsafe(ref c2, 16);
        s30.StoreUnsafe(ref c3);
        s31.StoreUnsafe(ref c3, 16);
    }

    private static void Line(ref float a, ref float b, ref float c, int depth, int columns)
    {
        var s0 = Vector512.LoadUnsafe(ref c);
        var s1 = Vector512.LoadUnsafe(ref c, 16);
        for (var k = 0; k < depth; k++)
        {
            var x = Vector512.Create(Unsafe.Add(ref a, k));
            s0 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref b), s0);
            s1 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref b, 16), s1);
            b = ref Unsafe.Add(ref b, columns);
        }
        s0.StoreUnsafe(ref c);
        s1.StoreUnsafe(ref c, 16);
    }

    /// <summary>Four rows by 16 columns.</summary>
    private static void HalfBlock(ref float a, ref float b, ref float c, int depth, int columns)
    {
        var s0 = Vector512.LoadUnsafe(ref c);
        var s1 = Vector512.LoadUnsafe(ref c, (nuint)columns);
        var s2 = Vector512.LoadUnsafe(ref c, (nuint)(2 * columns));
        var s3 = Vector512.LoadUnsafe(ref c, (nuint)(3 * columns));
        for (var k = 0; k < depth; k++)
        {
            var y = Vector512.LoadUnsafe(ref b);
            b = ref Unsafe.Add(ref b, columns);
            s0 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, k)), y, s0);
            s1 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, k + depth)), y, s1);
            s2 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, k + (2 * depth))), y, s2);
            s3 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, k + (3 * depth))), y, s3);
        }
        s0.StoreUnsafe(ref c);
        s1.StoreUnsafe(ref c, (nuint)columns);
        s2.StoreUnsafe(ref c, (nuint)(2 * columns));
        s3.StoreUnsafe(ref c, (nuint)(3 * columns));
    }

    private static void HalfLine(ref float a, ref float b, ref float c, int depth, int columns)
    {
        var s = Vector512.LoadUnsafe(ref c);
        for (var k = 0; k < depth; k++)
        {
            s = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, k)), Vector512.LoadUnsafe(ref b), s);
            b = ref Unsafe.Add(ref b, columns);
        }
        s.StoreUnsafe(ref c);
    }
}
