using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Attribution.Actors.Names.Tagging;
using Attribution.Language;
using Attribution.Quotes.Tagging;

namespace Attribution.Encoder;

/// <summary>The encoder's vocabulary and weights, which stay where the library's file lies in memory. Immutable and thread-safe.</summary>
internal sealed unsafe class EncoderModel
{
    /// <summary>What the scores of the labels of attributions and of names are padded to.</summary>
    public const int AttributionLanes = 16, NameLanes = 32;

    /// <summary>What the file is.</summary>
    public static readonly ModelKind Kind = new("encoder.model", 2, [], []);

    private static readonly Lazy<EncoderModel> Shared = new(() => new EncoderModel(Open(Kind)));

    private readonly sbyte* embeddings;
    private readonly float[] embeddingScales, positions, marks;

    private EncoderModel(UnmanagedMemoryStream file)
    {
        using var reader = new BinaryReader(file);
        var pieces = reader.ReadInt32();
        Pieces = new WordPieces(Encoding.UTF8.GetString(reader.ReadBytes(reader.ReadInt32())).Split('\n'));
        embeddings = Bytes(file, pieces * Transformer.Width);
        embeddingScales = Floats(file, pieces);
        positions = Floats(file, Transformer.Longest * Transformer.Width);
        marks = Floats(file, WordMark.Count * Transformer.Width);
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
        Attributions = Head(file, AttributionLanes);
        AttributionSteps = Floats(file, Roles.Count * Roles.Count);
        Names = Head(file, NameLanes);
        Sentences = Matrix(file, Transformer.Width, Transformer.Width);
        if (file.Position != file.Length)
            throw new InvalidDataException($"{Kind.FileName}: {file.Length - file.Position} bytes are left over. Restore the file from the repository.");
    }

    /// <summary>The library's encoder, loaded at the first use.</summary>
    /// <exception cref="InvalidDataException">The file does not fit the library; the message names it and says what to do.</exception>
    public static EncoderModel Default => Shared.Value;

    /// <summary>The vocabulary.</summary>
    public WordPieces Pieces { get; }

    /// <summary>The normalization of what <see cref="Embed"/> gives.</summary>
    public Normalization EmbeddingNorm { get; }

    /// <summary>The layers, from the first to the last.</summary>
    public ImmutableArray<TransformerLayer> Layers { get; }

    /// <summary>Scores the labels of attributions, in the order of <see cref="Role"/>.</summary>
    public TokenHead Attributions { get; }

    /// <summary>The score of every step from one of these labels to another, row by row.</summary>
    public float[] AttributionSteps { get; }

    /// <summary>Scores the labels of names, in the order of <see cref="NameLabels"/>.</summary>
    public TokenHead Names { get; }

    /// <summary>Makes of the mean of a text's pieces what the text means.</summary>
    public ByteMatrix Sentences { get; }

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

    /// <summary>Adds what <paramref name="mark"/> says of a piece's word to the row that <see cref="Embed"/> wrote.</summary>
    public void AddMark(byte mark, Span<float> row)
    {
        var from = Lanes.Of(marks.AsSpan(mark * Transformer.Width, Transformer.Width));
        var to = Lanes.Of(row);
        for (var i = 0; i < to.Length; i++) to[i] += from[i];
    }

    /// <summary>Opens a trained file of this library; the stream stands before the weights.</summary>
    /// <exception cref="InvalidDataException">The file does not fit the library; the message names it and says what to do.</exception>
    public static UnmanagedMemoryStream Open(ModelKind kind)
    {
        var file = typeof(EncoderModel).Assembly.GetManifestResourceStream(kind.FileName) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"The library was built without its data file '{kind.FileName}'. Rebuild it from a complete checkout.");
        ModelFile.Check(kind, file);
        return file;
    }

    private static ByteMatrix Matrix(UnmanagedMemoryStream file, int depth, int columns) =>
        new(depth, columns, Bytes(file, depth * columns), Floats(file, columns), Floats(file, columns));

    private static TokenHead Head(UnmanagedMemoryStream file, int lanes) => new(Floats(file, Transformer.Width * lanes), Floats(file, lanes));

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
