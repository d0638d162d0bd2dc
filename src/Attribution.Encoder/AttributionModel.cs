using System.IO.Compression;
using Attribution.Language;
using Attribution.Quotes.Tagging;

namespace Attribution.Encoder;

/// <summary>The file of the choices that follow where the encoder has read: which source and contents a cue has, and whether it attributes.</summary>
internal static class AttributionModel
{
    private static readonly Lazy<SecondPass?> Loaded = new(Open);

    /// <summary>What the file is: it was trained on what encoder and network say together.</summary>
    public static ModelKind Kind { get; } = new("attributions.model", Featurizer.Version, ["irregular-verbs.tsv"],
        [TagModel.Kind.FileName, Lemmatizer.Kind.FileName, QuoteModel.Kind.FileName]);

    /// <summary>The library's own choices; null where it was built without the file.</summary>
    /// <exception cref="InvalidDataException">The file does not fit the library; the message names it and says what to do.</exception>
    public static SecondPass? SecondPass => Loaded.Value;

    /// <summary>Writes the file.</summary>
    public static void Write(Stream file, WeightTable sources, WeightTable contents, WeightTable keeping)
    {
        file.Write(ModelFile.Header(Kind));
        using var stream = new BrotliStream(file, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(stream);
        foreach (var table in (WeightTable[])[sources, contents, keeping]) table.Write(writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">As for <see cref="SecondPass"/>.</exception>
    public static SecondPass Read(Stream file)
    {
        ModelFile.Check(Kind, file);
        using var stream = new BrotliStream(file, CompressionMode.Decompress, leaveOpen: true);
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        buffer.Position = 0;
        using var reader = new BinaryReader(buffer);
        return new(Next(), Next(), Next());

        LinearModel Next() => new(WeightTable.Read(reader));
    }

    private static SecondPass? Open()
    {
        using var file = typeof(AttributionModel).Assembly.GetManifestResourceStream(Kind.FileName);
        return file is null ? null : Read(file);
    }
}
