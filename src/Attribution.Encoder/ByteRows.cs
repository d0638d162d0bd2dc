using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Attribution.Quotes.Tagging;

namespace Attribution.Encoder;

/// <summary>
/// Rows of numbers rounded to the 256 steps from each row's least to its greatest, and the products of such rows with a matrix. A row's
/// steps depend on that row alone, so that its results do not depend on the rows beside it.
/// </summary>
internal sealed class ByteRows(int most, int deepest)
{
    private const int Steps = byte.MaxValue;

    private readonly byte[] bytes = new byte[most * deepest];
    private readonly float[] sizes = new float[most];
    private readonly int[] zeros = new int[most];
    private readonly int[] sums = new int[most * ByteProduct.Block];

    /// <summary>Takes <paramref name="rows"/> rows of <paramref name="values"/>, each <paramref name="depth"/> numbers, a multiple of 64.</summary>
    public void Round(ReadOnlySpan<float> values, int rows, int depth)
    {
        for (var row = 0; row < rows; row++)
        {
            var from = Lanes.Of(values.Slice(row * depth, depth));
            Vector512<float> least = default, greatest = default;
            foreach (var x in from) (least, greatest) = (Vector512.Min(least, x), Vector512.Max(greatest, x));
            var low = -Lanes.Most(-least);
            var range = Lanes.Most(greatest) - low;
            var perUnit = range > 0 ? Steps / range : 0;
            sizes[row] = range / Steps;
            zeros[row] = (int)((-low * perUnit) + 0.5f);
            Round(from, perUnit, zeros[row] + 0.5f, bytes.AsSpan(row * depth, depth));
        }
    }

    /// <summary>
    /// Writes the products of the first <paramref name="rows"/> rows that were taken with <paramref name="matrix"/>, its bias added, to
    /// <paramref name="results"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Multiply(ByteMatrix matrix, int rows, Span<float> results)
    {
        var columns = matrix.Columns;
        for (var block = 0; block < columns; block += ByteProduct.Block)
        {
            ByteProduct.Multiply(bytes, rows, matrix.Depth, matrix.Block(block), sums);
            var ofColumns = MemoryMarshal.Cast<int, Vector512<int>>(matrix.Sums.Slice(block, ByteProduct.Block));
            var scales = Lanes.Of(matrix.Scales.Slice(block, ByteProduct.Block));
            var bias = Lanes.Of(matrix.Bias.Slice(block, ByteProduct.Block));
            for (var row = 0; row < rows; row++)
            {
                var from = MemoryMarshal.Cast<int, Vector512<int>>(sums.AsSpan(row * ByteProduct.Block, ByteProduct.Block));
                var to = Lanes.Of(results.Slice((row * columns) + block, ByteProduct.Block));
                var (zero, size) = (Vector512.Create(zeros[row]), Vector512.Create(sizes[row]));
                for (var i = 0; i < from.Length; i++)
                    to[i] = Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(from[i] - (zero * ofColumns[i])) * size, scales[i], bias[i]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Round(ReadOnlySpan<Vector512<float>> values, float perUnit, float zero, Span<byte> bytes)
    {
        var (factor, offset) = (Vector512.Create(perUnit), Vector512.Create(zero));
        var to = MemoryMarshal.Cast<byte, Vector512<byte>>(bytes);
        for (var i = 0; i < to.Length; i++)
        {
            var at = 4 * i;
            to[i] = Vector512.Narrow(
                Vector512.Narrow(Step(values[at]), Step(values[at + 1])), Vector512.Narrow(Step(values[at + 2]), Step(values[at + 3])));
        }

        Vector512<uint> Step(Vector512<float> x)
        {
            var step = Vector512.Floor((x * factor) + offset);
            return Vector512.ConvertToInt32(Vector512.Min(Vector512.Max(step, Vector512<float>.Zero), Vector512.Create((float)Steps))).AsUInt32();
        }
    }
}
