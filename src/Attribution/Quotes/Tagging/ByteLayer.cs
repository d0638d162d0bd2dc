using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attribution.Quotes.Tagging;

/// <summary>
/// A recurrent layer that reads faster than as it was trained: its weights, and the numbers that tokens come with, are rounded to bytes,
/// whose products are exact. Immutable and thread-safe.
/// </summary>
internal sealed class ByteLayer
{
    private const int Block = ByteProduct.Block;

    /// <summary>The byte that stands for 0, and how far those of -1 and 1 are from it.</summary>
    private const int Zero = 128, One = 127;

    /// <summary>How many scales are tried for a column; twenty give no better labels and take longer to load.</summary>
    private const int Tries = 4;

    private readonly RecurrentLayer layer;
    private readonly sbyte[] weights;
    private readonly float[] scales;
    private readonly float[] bias;

    /// <summary>Rounds the weights of <paramref name="layer"/>.</summary>
    public ByteLayer(RecurrentLayer layer)
    {
        this.layer = layer;
        var (depth, columns) = (layer.Inputs, (layer.Gates + Block - 1) / Block * Block);
        (weights, scales, bias) = (new sbyte[depth * columns], new float[columns], new float[columns]);
        var ofColumn = new float[depth];
        for (var column = 0; column < layer.Gates; column++)
        {
            for (var row = 0; row < depth; row++) ofColumn[row] = layer.Weights[(row * layer.Gates) + column];
            var rounded = RoundedColumn.Of(ofColumn, Tries);
            var sum = 0;
            for (var row = 0; row < depth; row++)
            {
                weights[ByteProduct.Place(depth, row, column)] = rounded.Bytes[row];
                sum += rounded.Bytes[row];
            }
            scales[column] = rounded.Scale / One;
            bias[column] = layer.Bias[column] - (Zero * sum * scales[column]);
        }
    }

    /// <summary>How many bytes <see cref="Read"/> works with, for so many tokens.</summary>
    public int Bytes(int tokens) => tokens * (layer.Inputs + (Block * sizeof(int)));

    /// <summary>Reads <paramref name="tokens"/> tokens.</summary>
    /// <param name="input">What the tokens come with, between -1 and 1.</param>
    /// <param name="tokens">How many there are.</param>
    /// <param name="work">As many bytes as <see cref="Bytes"/> says.</param>
    /// <param name="gates">Receives the candidates and gates.</param>
    /// <param name="cells">Receives what is remembered at each token.</param>
    /// <param name="output">Receives what the tokens leave with, between -1 and 1.</param>
    public void Read(ReadOnlySpan<float> input, int tokens, Span<byte> work, Span<float> gates, Span<float> cells, Span<float> output)
    {
        var (depth, columns) = (layer.Inputs, layer.Gates);
        var sums = MemoryMarshal.Cast<byte, int>(work)[..(tokens * Block)];
        var bytes = work.Slice(tokens * Block * sizeof(int), tokens * depth);
        Round(input[..bytes.Length], bytes);
        for (var block = 0; block < columns; block += Block)
        {
            ByteProduct.Multiply(bytes, tokens, depth, weights.AsSpan(block * depth, Block * depth), sums);
            var width = Math.Min(Block, columns - block);
            var scale = MemoryMarshal.Cast<float, Vector512<float>>(scales.AsSpan(block, width));
            var offset = MemoryMarshal.Cast<float, Vector512<float>>(bias.AsSpan(block, width));
            for (var i = 0; i < tokens; i++)
            {
                var from = MemoryMarshal.Cast<int, Vector512<int>>(sums.Slice(i * Block, width));
                var to = MemoryMarshal.Cast<float, Vector512<float>>(gates.Slice((i * columns) + block, width));
                for (var j = 0; j < to.Length; j++) to[j] = Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(from[j]), scale[j], offset[j]);
            }
        }
        layer.Remember(tokens, gates, cells, output);
    }

    /// <summary>Rounds numbers between -1 and 1, a multiple of 32, to bytes.</summary>
    private static void Round(ReadOnlySpan<float> values, Span<byte> bytes)
    {
        var from = MemoryMarshal.Cast<float, Vector512<float>>(values);
        var to = MemoryMarshal.Cast<byte, Vector256<byte>>(bytes);
        for (var i = 0; i < to.Length; i++)
        {
            var both = Vector512.Narrow(Step(from[2 * i]), Step(from[(2 * i) + 1]));
            to[i] = Vector256.Narrow(both.GetLower(), both.GetUpper());
        }

        static Vector512<uint> Step(Vector512<float> x) =>
            Vector512.ConvertToInt32(Vector512.FusedMultiplyAdd(x, Vector512.Create((float)One), Vector512.Create(Zero + 0.5f))).AsUInt32();
    }
}
