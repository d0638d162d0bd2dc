using System.Runtime.InteropServices;
using System.Text;
using Attribution.Actors.Names.Tagging;
using Attribution.Encoder;
using Attribution.Quotes.Tagging;
using Attribution.Training.FineTuning;

namespace Attribution.Training.Pretrained;

/// <summary>Writes an encoder in the format that the library's <see cref="EncoderModel"/> reads.</summary>
internal static class EncoderWriter
{
    private const int Width = Transformer.Width, AttributionLanes = 16, NameLanes = 32;

    /// <summary>Writes <paramref name="network"/>, matrices and pieces as signed bytes, all else as it is.</summary>
    public static void Write(BinaryWriter writer, EncoderNetwork network)
    {
        var pieces = Encoding.UTF8.GetBytes(string.Join('\n', network.Vocabulary));
        writer.Write(network.Vocabulary.Count);
        writer.Write(pieces.Length);
        writer.Write(pieces);
        WriteEmbeddings(writer, network);
        Write(writer, network.Places);
        Write(writer, network.Marks);
        Write(writer, network.EmbeddingNorm);
        foreach (var layer in network.Layers)
        {
            WriteMatrix(writer, layer.QueryKeyValue);
            WriteMatrix(writer, layer.AttentionOutput);
            Write(writer, layer.AttentionNorm);
            WriteMatrix(writer, layer.Intermediate);
            WriteMatrix(writer, layer.Output);
            Write(writer, layer.OutputNorm);
        }
        WriteHead(writer, network.Heads.Attributions, Roles.Count, AttributionLanes);
        Write(writer, network.Heads.Steps);
        WriteHead(writer, network.Heads.Names, NameLabels.Count, NameLanes);
        WriteMatrix(writer, network.Heads.Sentences);
    }

    private static void WriteEmbeddings(BinaryWriter writer, EncoderNetwork network)
    {
        var scales = new float[network.Vocabulary.Count];
        var row = new sbyte[Width];
        for (var i = 0; i < scales.Length; i++)
        {
            var numbers = network.Embeddings.Slice(i * Width, Width);
            scales[i] = RoundedColumn.ScaleOf(numbers);
            for (var j = 0; j < Width; j++) row[j] = (sbyte)MathF.Round(numbers[j] / scales[i]);
            writer.Write(MemoryMarshal.AsBytes(row.AsSpan()));
        }
        Write(writer, scales);
    }

    /// <summary>Writes a matrix in the order in which <see cref="ByteProduct"/> reads it.</summary>
    private static void WriteMatrix(BinaryWriter writer, LinearLayer layer)
    {
        var (depth, columns) = (layer.Depth, layer.Columns);
        var scales = new float[columns];
        var bytes = new sbyte[layer.Matrix.Length];
        var column = new float[depth];
        for (var j = 0; j < columns; j++)
        {
            for (var k = 0; k < depth; k++) column[k] = layer.Matrix[(k * columns) + j];
            var (rounded, scale) = RoundedColumn.Of(column);
            scales[j] = scale;
            for (var k = 0; k < depth; k++) bytes[ByteProduct.Place(depth, k, j)] = rounded[k];
        }
        writer.Write(MemoryMarshal.AsBytes(bytes.AsSpan()));
        Write(writer, scales);
        Write(writer, layer.Offsets);
    }

    /// <summary>Writes the first <paramref name="labels"/> columns and the offsets of a head, and zeros up to <paramref name="lanes"/>.</summary>
    private static void WriteHead(BinaryWriter writer, LinearLayer head, int labels, int lanes)
    {
        var row = new float[lanes];
        for (var k = 0; k < head.Depth; k++)
        {
            head.Matrix.AsSpan(k * head.Columns, labels).CopyTo(row);
            Write(writer, row);
        }
        head.Offsets.AsSpan(0, labels).CopyTo(row);
        Write(writer, row);
    }

    private static void Write(BinaryWriter writer, NormLayer norm)
    {
        Write(writer, norm.Gains);
        Write(writer, norm.Offsets);
    }

    private static void Write(BinaryWriter writer, ReadOnlySpan<float> numbers) => writer.Write(MemoryMarshal.AsBytes(numbers));
}
