using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attribution.Training.FineTuning;

/// <summary>
/// Products of large matrices. Every sum runs in the same order with one rounding a step, so that a training gives the same on every
/// machine. The second matrix is copied 32 columns at a time, so that the innermost loop reads it in one stretch.
/// </summary>
internal static class Product
{
    /// <summary>What the columns of a result are padded to.</summary>
    public const int Panel = 32;

    [ThreadStatic]
    private static float[]? packed;

    /// <summary>Adds the product of <paramref name="a"/> and <paramref name="b"/> to <paramref name="c"/>.</summary>
    /// <param name="a">A matrix of <paramref name="rows"/> by <paramref name="depth"/>.</param>
    /// <param name="b">A matrix of <paramref name="depth"/> by <paramref name="columns"/>.</param>
    /// <param name="c">
    /// The result, whose rows lie <paramref name="step"/> apart. What stands behind the last column up to a multiple of <see cref="Panel"/>
    /// is kept as it is, and must be there.
    /// </param>
    /// <param name="step">How far the result's rows lie apart.</param>
    /// <param name="rows">The rows of the result.</param>
    /// <param name="depth">The numbers that are multiplied and added for each number of the result.</param>
    /// <param name="columns">The columns of the result.</param>
    public static void Add(MatrixView a, MatrixView b, Span<float> c, int step, int rows, int depth, int columns)
    {
        if (packed is null || packed.Length < depth * Panel) packed = new float[depth * Panel];
        ref var panel = ref MemoryMarshal.GetArrayDataReference(packed);
        for (var column = 0; column < columns; column += Panel)
        {
            Pack(b.From(column), depth, Math.Min(Panel, columns - column), packed);
            var row = 0;
            for (; row + 8 <= rows; row += 8)
            {
                ref var corner = ref c.Slice((row * step) + column, (7 * step) + Panel)[0];
                Eight(ref a.Numbers[row * a.RowStep], a.RowStep, a.ColumnStep, ref panel, ref corner, step, depth);
            }
            for (; row < rows; row++)
                One(ref a.Numbers[row * a.RowStep], a.ColumnStep, ref panel, ref c.Slice((row * step) + column, Panel)[0], depth);
        }
    }

    /// <summary>Copies columns, and zeros for those that lack.</summary>
    private static void Pack(MatrixView b, int depth, int columns, Span<float> to)
    {
        if (columns < Panel) to[..(depth * Panel)].Clear();
        if (b.ColumnStep == 1)
        {
            for (var k = 0; k < depth; k++) b.Numbers.Slice(k * b.RowStep, columns).CopyTo(to[(k * Panel)..]);
            return;
        }
        for (var j = 0; j < columns; j++)
        {
            var from = b.Numbers[(j * b.ColumnStep)..];
            for (var k = 0; k < depth; k++) to[(k * Panel) + j] = from[k * b.RowStep];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Eight(ref float a, nint row, nint next, ref float panel, ref float c, nint step, int depth)
    {
        var s00 = Vector512.LoadUnsafe(ref c);
        var s01 = Vector512.LoadUnsafe(ref c, 16);
        var s10 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, step));
        var s11 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, step), 16);
        var s20 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 2 * step));
        var s21 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 2 * step), 16);
        var s30 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 3 * step));
        var s31 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 3 * step), 16);
        var s40 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 4 * step));
        var s41 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 4 * step), 16);
        var s50 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 5 * step));
        var s51 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 5 * step), 16);
        var s60 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 6 * step));
        var s61 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 6 * step), 16);
        var s70 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 7 * step));
        var s71 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 7 * step), 16);
        ref var a4 = ref Unsafe.Add(ref a, 4 * row);
        for (var k = 0; k < depth; k++)
        {
            var b0 = Vector512.LoadUnsafe(ref panel);
            var b1 = Vector512.LoadUnsafe(ref panel, 16);
            panel = ref Unsafe.Add(ref panel, Panel);
            var x = Vector512.Create(a);
            s00 = Vector512.FusedMultiplyAdd(x, b0, s00);
            s01 = Vector512.FusedMultiplyAdd(x, b1, s01);
            x = Vector512.Create(Unsafe.Add(ref a, row));
            s10 = Vector512.FusedMultiplyAdd(x, b0, s10);
            s11 = Vector512.FusedMultiplyAdd(x, b1, s11);
            x = Vector512.Create(Unsafe.Add(ref a, 2 * row));
            s20 = Vector512.FusedMultiplyAdd(x, b0, s20);
            s21 = Vector512.FusedMultiplyAdd(x, b1, s21);
            x = Vector512.Create(Unsafe.Add(ref a, 3 * row));
            s30 = Vector512.FusedMultiplyAdd(x, b0, s30);
            s31 = Vector512.FusedMultiplyAdd(x, b1, s31);
            x = Vector512.Create(a4);
            s40 = Vector512.FusedMultiplyAdd(x, b0, s40);
            s41 = Vector512.FusedMultiplyAdd(x, b1, s41);
            x = Vector512.Create(Unsafe.Add(ref a4, row));
            s50 = Vector512.FusedMultiplyAdd(x, b0, s50);
            s51 = Vector512.FusedMultiplyAdd(x, b1, s51);
            x = Vector512.Create(Unsafe.Add(ref a4, 2 * row));
            s60 = Vector512.FusedMultiplyAdd(x, b0, s60);
            s61 = Vector512.FusedMultiplyAdd(x, b1, s61);
            x = Vector512.Create(Unsafe.Add(ref a4, 3 * row));
            s70 = Vector512.FusedMultiplyAdd(x, b0, s70);
            s71 = Vector512.FusedMultiplyAdd(x, b1, s71);
            a = ref Unsafe.Add(ref a, next);
            a4 = ref Unsafe.Add(ref a4, next);
        }
        Store(ref c, s00, s01);
        Store(ref Unsafe.Add(ref c, step), s10, s11);
        Store(ref Unsafe.Add(ref c, 2 * step), s20, s21);
        Store(ref Unsafe.Add(ref c, 3 * step), s30, s31);
        Store(ref Unsafe.Add(ref c, 4 * step), s40, s41);
        Store(ref Unsafe.Add(ref c, 5 * step), s50, s51);
        Store(ref Unsafe.Add(ref c, 6 * step), s60, s61);
        Store(ref Unsafe.Add(ref c, 7 * step), s70, s71);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(ref float a, nint next, ref float panel, ref float c, int depth)
    {
        var s0 = Vector512.LoadUnsafe(ref c);
        var s1 = Vector512.LoadUnsafe(ref c, 16);
        for (var k = 0; k < depth; k++)
        {
            var x = Vector512.Create(a);
            s0 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref panel), s0);
            s1 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref panel, 16), s1);
            panel = ref Unsafe.Add(ref panel, Panel);
            a = ref Unsafe.Add(ref a, next);
        }
        Store(ref c, s0, s1);
    }

    private static void Store(ref float c, Vector512<float> left, Vector512<float> right)
    {
        left.StoreUnsafe(ref c);
        right.StoreUnsafe(ref c, 16);
    }
}
