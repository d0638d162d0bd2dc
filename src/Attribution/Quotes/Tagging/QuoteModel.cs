using System.IO.Compression;
using Attribution.Language;

namespace Attribution.Quotes.Tagging;

/// <summary>The trained model of attributions: the sequence model and the choices of the second pass. Immutable and thread-safe.</summary>
internal sealed class QuoteModel
{
    /// <summary>The file, and what it was trained with: tags and lemmas, but no list of the language, as its table of cues is learned.</summary>
    public static readonly ModelKind Kind = new("quotes.model", Featurizer.Version, ["irregular-verbs.tsv"],
        [TagModel.Kind.FileName, Lemmatizer.Kind.FileName]);

    private static readonly Lazy<QuoteModel> Loaded = new(() => Read(ModelFile.Open(Kind)));
    private readonly WeightTable cues;
    private readonly SequenceWeights sequence;
    private readonly WeightTable[] choices;

    /// <summary>Puts the model together from its parts.</summary>
    public QuoteModel(WeightTable cues, SequenceWeights sequence, WeightTable sources, WeightTable contents, WeightTable keeping)
    {
        (this.cues, this.sequence, choices) = (cues, sequence, [sources, contents, keeping]);
        Sequence = new SequenceModel(new CueTable(cues), sequence);
        SecondPass = new SecondPass(new LinearModel(sources), new LinearModel(contents), new LinearModel(keeping));
    }

    /// <summary>The model that the library was built with.</summary>
    public static QuoteModel Default => Loaded.Value;

    /// <summary>The first pass.</summary>
    public SequenceModel Sequence { get; }

    /// <summary>The second pass.</summary>
    public SecondPass SecondPass { get; }

    /// <summary>Reads a model from <paramref name="file"/>, which stands before the weights, and closes it.</summary>
    public static QuoteModel Read(Stream file)
    {
        using var stream = new BrotliStream(file, CompressionMode.Decompress);
        using var buffer = new MemoryStream(capacity: 2 * (int)file.Length);
        stream.CopyTo(buffer);
        buffer.Position = 0;
        using var reader = new BinaryReader(buffer);
        return new(WeightTable.Read(reader), SequenceWeights.Read(reader), WeightTable.Read(reader), WeightTable.Read(reader), WeightTable.Read(reader));
    }

    /// <summary>
    /// Writes the weights to <paramref name="file"/>, behind a header that it may have, and closes it; as small as can be unless
    /// <paramref name="level"/> says otherwise.
    /// </summary>
    public void Write(Stream file, CompressionLevel level = CompressionLevel.SmallestSize)
    {
        using var stream = new BrotliStream(file, level);
        using var writer = new BinaryWriter(stream);
        cues.Write(writer);
        sequence.Write(writer);
        foreach (var table in choices) table.Write(writer);
    }
}
