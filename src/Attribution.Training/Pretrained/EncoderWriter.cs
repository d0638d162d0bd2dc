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

    // The root mean square of a piece's numbers, and of a column of a layer, in bytes. Twice as many steps change no score beyond its noise, and
    // make the packed file a fifth larger.
    private const float StepsOfPiece = 2, StepsOfColumn = 4;

    /// <summary>Writes <paramref name="network"/>, matrices and pieces as signed bytes, all else as it is.</summary>
    public static void Write(BinaryWriter writer, EncoderNetwork network)
    {
        var pieces = Encoding.UTF8.GetBytes(string.Join('\n', network.Vocabulary));
        writer.Write(network.Vocabulary.Count);
        writer.Write(pieces.Length);
        writer.Write(pieces);
        WritePieces(writer, network.Embeddings);
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
        WriteMatrix(writer, network.Heads.Sentences, column => RoundedColumn.Of(column));
    }

    /// <summary>Writes the vectors of the pieces.</summary>
    public static void WritePieces(BinaryWriter writer, ReadOnlySpan<float> vectors)
    {
        var scales = new float[vectors.Length / Width];
        for (var i = 0; i < scales.Length; i++)
        {
            (var bytes, scales[i]) = RoundedColumn.Coarse(vectors.Slice(i * Width, Width), StepsOfPiece);
            writer.Write(MemoryMarshal.AsBytes(bytes.AsSpan()));
        }
        Write(writer, scales);
    }

    /// <summary>Writes a matrix of a layer in the order in which <see cref="ByteProduct"/> reads it.</summary>
    public static void WriteMatrix(BinaryWriter writer, LinearLayer layer) =>
        WriteMatrix(writer, layer, column => RoundedColumn.Coarse(column, StepsOfColumn));

    private static void WriteMatrix(BinaryWriter writer, LinearLayer layer, Func<float[], RoundedColumn> round)
    {
        var (depth, columns) = (layer.Depth, layer.Columns);
        var scales = new float[columns];
        var bytes = new sbyte[layer.Matrix.Length];
        var column = new float[depth];
        for (var j = 0; j < columns; j++)
        {
            for (var k = 0; k < depth; k++) column[k] = layer.Matrix[(k * columns) + j];
            (var rounded, scales[j]) = round(column);
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
