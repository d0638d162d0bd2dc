using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Attribution.Quotes.Tagging;

/// <summary>
/// Products of rows of unsigned bytes with 64 columns of signed bytes, of which the two of a pair, those in the first and second
/// row, in the third and fourth and so on, are together no greater than 128 without their signs. The products of a pair then
/// fit into sixteen bits (255 · 128 = 32,640), no instruction saturates, and all sums are exact whole numbers: each way to compute them
/// gives the same, and the machine chooses the way.
/// </summary>
/// <remarks>
/// Who writes weights cares for the pairs. Halving the range of either side would do, too, and cost more than the few
/// pairs that are too great: large weights are rare. The columns lie in groups of four rows: the first four bytes of the first
/// column, of the second, to the 64th, then the next four of each. The loops are most of the work of all networks: they are
/// compiled well at once, for the first article's sake.
/// </remarks>
internal static class ByteProduct
{
    /// <summary>How many columns are multiplied at a time.</summary>
    public const int Block = 64;

    /// <summary>The most that the weights of a pair are together, without their signs.</summary>
    public const int MostOfPair = 128;

    private const int Group = 4;

    /// <summary>Where the byte of <paramref name="row"/> and <paramref name="column"/> lies in a matrix of <paramref name="depth"/> rows.</summary>
    public static int Place(int depth, int row, int column) =>
        (column / Block * Block * depth) + (row / Group * Group * Block) + (column % Block * Group) + (row % Group);

    /// <summary>
    /// Writes the products of <paramref name="rows"/> rows of <paramref name="a"/>, each <paramref name="depth"/> bytes (a multiple of
    /// four), with the columns of <paramref name="b"/> to <paramref name="sums"/>, 64 a row.
    /// </summary>
    /// <exception cref="ArgumentException">The matrices do not fit.</exception>
    public static void Multiply(ReadOnlySpan<byte> a, int rows, int depth, ReadOnlySpan<sbyte> b, Span<int> sums)
    {
        if (depth % Group != 0 || a.Length < rows * depth || b.Length < depth * Block || sums.Length < rows * Block)
            throw new ArgumentException("the matrices do not fit");
        if (Avx512BW.IsSupported) ByAvx512(a, rows, depth, b, sums);
        else if (Avx2.IsSupported) ByAvx2(a, rows, depth, b, sums);
        else if (Vector128.IsHardwareAccelerated) ByVectors(a, rows, depth, b, sums);
        else OneByOne(a, rows, depth, b, sums);
    }

    /// <summary>Four rows by all columns at a time.</summary>
    internal static void ByAvx512(ReadOnlySpan<byte> a, int rows, int depth, ReadOnlySpan<sbyte> b, Span<int> sums)
    {
        ref var weights = ref MemoryMarshal.GetReference(b);
        var row = 0;
        for (; row + 4 <= rows; row += 4)
            FourByAvx512(ref Unsafe.AsRef(in a[row * depth]), ref weights, ref sums[row * Block], depth);
        for (; row < rows; row++)
            OneByAvx512(ref Unsafe.AsRef(in a[row * depth]), ref weights, ref sums[row * Block], depth);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourByAvx512(ref byte a, ref sbyte b, ref int sums, int depth)
    {
        var ones = Vector512<short>.One;
        Vector512<int> s00 = default, s01 = default, s02 = default, s03 = default, s10 = default, s11 = default, s12 = default, s13 = default;
        Vector512<int> s20 = default, s21 = default, s22 = default, s23 = default, s30 = default, s31 = default, s32 = default, s33 = default;
        ref var a1 = ref Unsafe.Add(ref a, depth);
        ref var a2 = ref Unsafe.Add(ref a1, depth);
        ref var a3 = ref Unsafe.Add(ref a2, depth);
        for (nint k = 0; k < depth; k += Group)
        {
            var b0 = Vector512.LoadUnsafe(ref b);
            var b1 = Vector512.LoadUnsafe(ref b, 64);
            var b2 = Vector512.LoadUnsafe(ref b, 128);
            var b3 = Vector512.LoadUnsafe(ref b, 192);
            b = ref Unsafe.Add(ref b, Group * Block);
            var x = Wide(ref a, k);
            s00 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, b0), ones);
            s01 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, b1), ones);
            s02 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, b2), ones);
            s03 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, b3), ones);
            x = Wide(ref a1, k);
            s10 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, b0), ones);
            s11 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, b1), ones);
            s12 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, b2), ones);
            s13 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, b3), ones);
            x = Wide(ref a2, k);
            s20 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, b0), ones);
            s21 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, b1), ones);
            s22 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, b2), ones);
            s23 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, b3), ones);
            x = Wide(ref a3, k);
            s30 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, b0), ones);
            s31 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, b1), ones);
            s32 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, b2), ones);
            s33 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, b3), ones);
        }
        Store(ref sums, s00, s01, s02, s03);
        Store(ref Unsafe.Add(ref sums, Block), s10, s11, s12, s13);
        Store(ref Unsafe.Add(ref sums, 2 * Block), s20, s21, s22, s23);
        Store(ref Unsafe.Add(ref sums, 3 * Block), s30, s31, s32, s33);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneByAvx512(ref byte a, ref sbyte b, ref int sums, int depth)
    {
        var ones = Vector512<short>.One;
        Vector512<int> s0 = default, s1 = default, s2 = default, s3 = default;
        for (nint k = 0; k < depth; k += Group)
        {
            var x = Wide(ref a, k);
            s0 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, Vector512.LoadUnsafe(ref b)), ones);
            s1 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, Vector512.LoadUnsafe(ref b, 64)), ones);
            s2 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, Vector512.LoadUnsafe(ref b, 128)), ones);
            s3 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, Vector512.LoadUnsafe(ref b, 192)), ones);
            b = ref Unsafe.Add(ref b, Group * Block);
        }
        Store(ref sums, s0, s1, s2, s3);
    }

    private static Vector512<byte> Wide(ref byte a, nint k) => Vector512.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref a, k))).AsByte();

    private static void Store(ref int sums, Vector512<int> s0, Vector512<int> s1, Vector512<int> s2, Vector512<int> s3)
    {
        s0.StoreUnsafe(ref sums);
        s1.StoreUnsafe(ref sums, 16);
        s2.StoreUnsafe(ref sums, 32);
        s3.StoreUnsafe(ref sums, 48);
    }

    /// <summary>Four rows by sixteen columns at a time.</summary>
    internal static void ByAvx2(ReadOnlySpan<byte> a, int rows, int depth, ReadOnlySpan<sbyte> b, Span<int> sums)
    {
        for (var column = 0; column < Block; column += 16)
        {
            ref var weights = ref Unsafe.AsRef(in b[column * Group]);
            var row = 0;
            for (; row + 4 <= rows; row += 4)
                FourByAvx2(ref Unsafe.AsRef(in a[row * depth]), ref weights, ref sums[(row * Block) + column], depth);
            for (; row < rows; row++)
                OneByAvx2(ref Unsafe.AsRef(in a[row * depth]), ref weights, ref sums[(row * Block) + column], depth);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourByAvx2(ref byte a, ref sbyte b, ref int sums, int depth)
    {
        var ones = Vector256<short>.One;
        Vector256<int> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default, s30 = default, s31 = default;
        ref var a1 = ref Unsafe.Add(ref a, depth);
        ref var a2 = ref Unsafe.Add(ref a1, depth);
        ref var a3 = ref Unsafe.Add(ref a2, depth);
        for (nint k = 0; k < depth; k += Group)
        {
            var b0 = Vector256.LoadUnsafe(ref b);
            var b1 = Vector256.LoadUnsafe(ref b, 32);
            b = ref Unsafe.Add(ref b, Group * Block);
            var x = Half(ref a, k);
            s00 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(x, b0), ones);
            s01 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(x, b1), ones);
            x = Half(ref a1, k);
            s10 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(x, b0), ones);
            s11 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(x, b1), ones);
            x = Half(ref a2, k);
            s20 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(x, b0), ones);
            s21 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(x, b1), ones);
            x = Half(ref a3, k);
            s30 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(x, b0), ones);
            s31 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(x, b1), ones);
        }
        Store(ref sums, s00, s01);
        Store(ref Unsafe.Add(ref sums, Block), s10, s11);
        Store(ref Unsafe.Add(ref sums, 2 * Block), s20, s21);
        Store(ref Unsafe.Add(ref sums, 3 * Block), s30, s31);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneByAvx2(ref byte a, ref sbyte b, ref int sums, int depth)
    {
        var ones = Vector256<short>.One;
        Vector256<int> s0 = default, s1 = default;
        for (nint k = 0; k < depth; k += Group)
        {
            var x = Half(ref a, k);
            s0 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(x, Vector256.LoadUnsafe(ref b)), ones);
            s1 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(x, Vector256.LoadUnsafe(ref b, 32)), ones);
            b = ref Unsafe.Add(ref b, Group * Block);
        }
        Store(ref sums, s0, s1);
    }

    private static Vector256<byte> Half(ref byte a, nint k) => Vector256.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref a, k))).AsByte();

    private static void Store(ref int sums, Vector256<int> s0, Vector256<int> s1)
    {
        s0.StoreUnsafe(ref sums);
        s1.StoreUnsafe(ref sums, 8);
    }

    /// <summary>For machines of other makes: one row by eight columns at a time, in vectors that all of them have.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void ByVectors(ReadOnlySpan<byte> a, int rows, int depth, ReadOnlySpan<sbyte> b, Span<int> sums)
    {
        for (var column = 0; column < Block; column += 8)
        {
            for (var row = 0; row < rows; row++)
            {
                ref var activations = ref Unsafe.AsRef(in a[row * depth]);
                ref var weights = ref Unsafe.AsRef(in b[column * Group]);
                Vector128<int> s0 = default, s1 = default, s2 = default, s3 = default;
                for (nint k = 0; k < depth; k += Group)
                {
                    var x = Vector128.WidenLower(Vector128.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref activations, k))).AsByte()).AsInt16();
                    var (b0, b1) = Vector128.Widen(Vector128.LoadUnsafe(ref weights));
                    var (b2, b3) = Vector128.Widen(Vector128.LoadUnsafe(ref weights, 16));
                    s0 += Pairs(x * b0);
                    s1 += Pairs(x * b1);
                    s2 += Pairs(x * b2);
                    s3 += Pairs(x * b3);
                    weights = ref Unsafe.Add(ref weights, Group * Block);
                }
                var to = sums.Slice((row * Block) + column, 8);
                StoreColumns(s0, to);
                StoreColumns(s1, to[2..]);
                StoreColumns(s2, to[4..]);
                StoreColumns(s3, to[6..]);
            }
        }
    }

    /// <summary>The sums of the first and second, the third and fourth number, and so on.</summary>
    private static Vector128<int> Pairs(Vector128<short> x)
    {
        var both = x.AsInt32();
        return Vector128.ShiftRightArithmetic(Vector128.ShiftLeft(both, 16), 16) + Vector128.ShiftRightArithmetic(both, 16);
    }

    private static void StoreColumns(Vector128<int> halves, Span<int> sums)
    {
        sums[0] = halves[0] + halves[1];
        sums[1] = halves[2] + halves[3];
    }

    /// <summary>For machines without vectors, and to test the others against.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void OneByOne(ReadOnlySpan<byte> a, int rows, int depth, ReadOnlySpan<sbyte> b, Span<int> sums)
    {
        for (var row = 0; row < rows; row++)
        {
            var from = a.Slice(row * depth, depth);
            var to = sums.Slice(row * Block, Block);
            to.Clear();
            for (var k = 0; k < depth; k++)
            {
                var x = from[k];
                for (var column = 0; column < to.Length; column++) to[column] += x * b[Place(depth, k, column)];
            }
        }
    }
}
