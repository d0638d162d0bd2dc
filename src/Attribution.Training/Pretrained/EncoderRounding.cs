using System.Runtime.InteropServices;
using Attribution.Encoder;
using Attribution.Language;
using Attribution.Quotes.Tagging;
using Attribution.Training.FineTuning;

namespace Attribution.Training.Pretrained;

/// <summary>Rounds an encoder's file to the steps that <see cref="EncoderWriter"/> takes today, and leaves all else as it is.</summary>
internal static class EncoderRounding
{
    private const int Width = Transformer.Width, Inner = Transformer.Inner;

    /// <summary>Rounds the file in <paramref name="folder"/>, or the library's own.</summary>
    public static void Run(string? folder, TextWriter output)
    {
        var path = Path.Combine(folder ?? ModelFolder.OfEncoder(), EncoderModel.Kind.FileName);
        using var rounded = new MemoryStream();
        using (var file = File.OpenRead(path))
        {
            ModelFile.SkipHeader(EncoderModel.Kind, file);
            rounded.Write(ModelFile.Header(EncoderModel.Kind));
            Round(new BinaryReader(file), new BinaryWriter(rounded));
        }
        File.WriteAllBytes(path, rounded.ToArray());
        output.WriteLine($"wrote {path}, {rounded.Length} bytes");
    }

    /// <summary>Reads what stands behind the header, and writes it rounded.</summary>
    internal static void Round(BinaryReader from, BinaryWriter to)
    {
        var pieces = from.ReadInt32();
        var vocabulary = from.ReadInt32();
        to.Write(pieces);
        to.Write(vocabulary);
        to.Write(from.ReadBytes(vocabulary));
        EncoderWriter.WritePieces(to, Pieces(from, pieces));
        CopyFloats((Transformer.Longest + WordMark.Count + 2) * Width);
        for (var layer = 0; layer < Transformer.Depth; layer++)
        {
            RoundMatrix(Width, 3 * Width);
            RoundMatrix(Width, Width);
            CopyFloats(2 * Width);
            RoundMatrix(Width, Inner);
            RoundMatrix(Inner, Width);
            CopyFloats(2 * Width);
        }
        from.BaseStream.CopyTo(to.BaseStream);

        void CopyFloats(int count) => to.Write(from.ReadBytes(count * sizeof(float)));

        void RoundMatrix(int depth, int columns) => EncoderWriter.WriteMatrix(to, Matrix(from, depth, columns));
    }

    private static float[] Pieces(BinaryReader from, int count)
    {
        var bytes = MemoryMarshal.Cast<byte, sbyte>(from.ReadBytes(count * Width));
        var scales = Floats(from, count);
        var vectors = new float[count * Width];
        for (var i = 0; i < vectors.Length; i++) vectors[i] = bytes[i] * scales[i / Width];
        return vectors;
    }

    private static LinearLayer Matrix(BinaryReader from, int depth, int columns)
    {
        var bytes = MemoryMarshal.Cast<byte, sbyte>(from.ReadBytes(depth * columns));
        var scales = Floats(from, columns);
        var matrix = new float[depth * columns];
        for (var i = 0; i < matrix.Length; i++) matrix[i] = bytes[ByteProduct.Place(depth, i / columns, i % columns)] * scales[i % columns];
        return new LinearLayer(depth, matrix, Floats(from, columns), 0);
    }

    private static float[] Floats(BinaryReader from, int count) => MemoryMarshal.Cast<byte, float>(from.ReadBytes(count * sizeof(float))).ToArray();
}
