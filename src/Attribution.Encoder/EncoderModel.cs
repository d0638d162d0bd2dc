using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Attribution.Language;

namespace Attribution.Encoder;

/// <summary>The encoder's vocabulary and weights, which stay where the library's file lies in memory. Immutable and thread-safe.</summary>
internal sealed unsafe class EncoderModel
{
    private static readonly Lazy<EncoderModel> Shared = new(() => new EncoderModel(Open()));

    private readonly sbyte* embeddings;
    private readonly float[] embeddingScales, positions;

    private EncoderModel(UnmanagedMemoryStream file)
    {
        using var reader = new BinaryReader(file);
        var pieces = reader.ReadInt32();
        Pieces = new WordPieces(Encoding.UTF8.GetString(reader.ReadBytes(reader.ReadInt32())).Split('\n'));
        embeddings = Bytes(file, pieces * Transformer.Width);
        embeddingScales = Floats(file, pieces);
        positions = Floats(file, Transformer.Longest * Transformer.Width);
        EmbeddingNorm = Norm(file);
        Layers =
        [
            .. Enumerable.Range(0, Transformer.Depth).Select(_ => new TransformerLayer(
                Matrix(file, Transformer.Width, 3 * Transformer.Width),
                Matrix(file, Transformer.Width, Transformer.Width),
                Norm(file),
                Matrix(file, Transformer.Width, Transformer.Inner),
                Matrix(file, Transformer.Inner, Transformer.Width),
                Norm(file))),
        ];
    }

    /// <summary>What the file is.</summary>
    public static ModelKind Kind { get; } = new("encoder.model", 1, [], []);

    /// <summary>The library's encoder, loaded at the first use.</summary>
    /// <exception cref="InvalidDataException">The file does not fit the library; the message names it and says what to do.</exception>
    public static EncoderModel Default => Shared.Value;

    /// <summary>The vocabulary.</summary>
    public WordPieces Pieces { get; }

    /// <summary>The normalization of what <see cref="Embed"/> gives.</summary>
    public Normalization EmbeddingNorm { get; }

    /// <summary>The layers, from the first to the last.</summary>
    public ImmutableArray<TransformerLayer> Layers { get; }

    /// <summary>Writes what the first layer reads of <paramref name="piece"/> at <paramref name="position"/> of its window, before it is normalized.</summary>
    public void Embed(int piece, int position, Span<float> row)
    {
        var scale = Vector512.Create(embeddingScales[piece]);
        var bytes = embeddings + ((nint)piece * Transformer.Width);
        var places = Lanes.Of(positions.AsSpan(position * Transformer.Width, Transformer.Width));
        var to = Lanes.Of(row);
        for (var i = 0; i < to.Length; i++)
        {
            var (first, last) = Vector128.Widen(Vector128.Load(bytes + (Vector512<float>.Count * i)));
            var (low, high) = Vector256.Widen(Vector256.Create(first, last));
            to[i] = Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(Vector512.Create(low, high)), scale, places[i]);
        }
    }

    private static UnmanagedMemoryStream Open()
    {
        var file = Assembly.GetExecutingAssembly().GetManifestResourceStream(Kind.FileName) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"The library was built without its data file '{Kind.FileName}'. Rebuild it from a complete checkout.");
        ModelFile.Check(Kind, file);
        return file;
    }

    private static ByteMatrix Matrix(UnmanagedMemoryStream file, int depth, int columns) =>
        new(depth, columns, Bytes(file, depth * columns), Floats(file, columns), Floats(file, columns));

    private static Normalization Norm(UnmanagedMemoryStream file) => new(Floats(file, Transformer.Width), Floats(file, Transformer.Width));

    private static sbyte* Bytes(UnmanagedMemoryStream file, int count)
    {
        var bytes = file.PositionPointer;
        file.Position += count;
        return (sbyte*)bytes;
    }

    private static float[] Floats(UnmanagedMemoryStream file, int count)
    {
        var floats = new float[count];
        file.ReadExactly(MemoryMarshal.AsBytes(floats.AsSpan()));
        return floats;
    }
}
