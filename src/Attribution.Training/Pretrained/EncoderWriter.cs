using System.Runtime.InteropServices;
using System.Text;
using Attribution.Encoder;
using Attribution.Quotes.Tagging;

namespace Attribution.Training.Pretrained;

/// <summary>Writes a pretrained encoder in the format that the library's <see cref="EncoderModel"/> reads.</summary>
internal static class EncoderWriter
{
    private const int Width = Transformer.Width, Inner = Transformer.Inner, Heads = 12;

    /// <summary>Writes the pieces with the numbers <paramref name="kept"/> and all weights, matrices and pieces as signed bytes.</summary>
    public static void Write(BinaryWriter writer, OnnxWeights weights, IReadOnlyList<string> vocabulary, IReadOnlyList<int> kept)
    {
        var pieces = Encoding.UTF8.GetBytes(string.Join('\n', kept.Select(id => vocabulary[id])));
        writer.Write(kept.Count);
        writer.Write(pieces.Length);
        writer.Write(pieces);
        WriteEmbeddings(writer, weights["embeddings.word_embeddings.weight", vocabulary.Count * Width], kept);
        Write(writer, Positions(weights));
        WriteNorm(writer, weights, "embeddings.LayerNorm");
        for (var layer = 0; layer < Transformer.Depth; layer++)
        {
            var name = $"encoder.layer.{layer}";
            WriteMatrix(writer, Asked(weights, $"{name}.attention.self", ".weight", Width), Asked(weights, $"{name}.attention.self", ".bias", 1), Width);
            WriteMatrix(writer, weights, $"{name}.attention.output.dense", Width, Width);
            WriteNorm(writer, weights, $"{name}.attention.output.LayerNorm");
            WriteMatrix(writer, weights, $"{name}.intermediate.dense", Width, Inner);
            WriteMatrix(writer, weights, $"{name}.output.dense", Inner, Width);
            WriteNorm(writer, weights, $"{name}.output.LayerNorm");
        }
    }

    private static void WriteEmbeddings(BinaryWriter writer, float[] embeddings, IReadOnlyList<int> kept)
    {
        var scales = new float[kept.Count];
        var row = new sbyte[Width];
        for (var i = 0; i < kept.Count; i++)
        {
            var numbers = embeddings.AsSpan(kept[i] * Width, Width);
            scales[i] = RoundedColumn.ScaleOf(numbers);
            for (var j = 0; j < Width; j++) row[j] = (sbyte)MathF.Round(numbers[j] / scales[i]);
            writer.Write(MemoryMarshal.AsBytes(row.AsSpan()));
        }
        Write(writer, scales);
    }

    /// <summary>What is added to a piece for its place, with what BERT adds to all pieces of a first sentence: here there is no second.</summary>
    private static float[] Positions(OnnxWeights weights)
    {
        var positions = weights["embeddings.position_embeddings.weight", 512 * Width][..(Transformer.Longest * Width)];
        var first = weights["embeddings.token_type_embeddings.weight", 2 * Width];
        for (var i = 0; i < positions.Length; i++) positions[i] += first[i % Width];
        return positions;
    }

    /// <summary>Queries, keys and values side by side; the queries are divided by the square root of a head's width, as attention asks for.</summary>
    private static float[] Asked(OnnxWeights weights, string name, string kind, int depth)
    {
        float[][] parts = [.. ((string[])["query", "key", "value"]).Select(part => weights[$"{name}.{part}{kind}", depth * Width])];
        for (var i = 0; i < parts[0].Length; i++) parts[0][i] /= MathF.Sqrt(Width / Heads);
        return [.. Enumerable.Range(0, depth).SelectMany(row => parts.SelectMany(part => part[(row * Width)..((row + 1) * Width)]))];
    }

    private static void WriteMatrix(BinaryWriter writer, OnnxWeights weights, string name, int depth, int columns) =>
        WriteMatrix(writer, weights[$"{name}.weight", depth * columns], weights[$"{name}.bias", columns], depth);

    /// <summary>Writes a matrix in the order in which <see cref="ByteProduct"/> reads it.</summary>
    private static void WriteMatrix(BinaryWriter writer, float[] matrix, float[] bias, int depth)
    {
        var columns = bias.Length;
        var scales = new float[columns];
        var bytes = new sbyte[matrix.Length];
        var column = new float[depth];
        for (var j = 0; j < columns; j++)
        {
            for (var k = 0; k < depth; k++) column[k] = matrix[(k * columns) + j];
            var (rounded, scale) = RoundedColumn.Of(column);
            scales[j] = scale;
            for (var k = 0; k < depth; k++) bytes[ByteProduct.Place(depth, k, j)] = rounded[k];
        }
        writer.Write(MemoryMarshal.AsBytes(bytes.AsSpan()));
        Write(writer, scales);
        Write(writer, bias);
    }

    private static void WriteNorm(BinaryWriter writer, OnnxWeights weights, string name)
    {
        Write(writer, weights[$"{name}.weight", Width]);
        Write(writer, weights[$"{name}.bias", Width]);
    }

    private static void Write(BinaryWriter writer, ReadOnlySpan<float> numbers) => writer.Write(MemoryMarshal.AsBytes(numbers));
}
