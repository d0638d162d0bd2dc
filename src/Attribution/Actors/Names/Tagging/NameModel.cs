using System.IO.Compression;
using Attribution.Language;

namespace Attribution.Actors.Names.Tagging;

/// <summary>The trained weights of the name tagger. Immutable and thread-safe; loaded once, when first used.</summary>
internal sealed class NameModel
{
    /// <summary>The file, and what it was trained with: what <see cref="WordLists"/>, <see cref="NameStretches"/> and the gazetteer read.</summary>
    public static readonly ModelKind Kind = new(
        "names.model",
        NameFeatures.Version,
        [
            "given-names.tsv", "titles.tsv", "roles.tsv", "institution-nouns.tsv", "name-words.tsv", "name-links.tsv",
            "outlets.tsv", "seats.tsv", "countries.tsv", "bodies.tsv", "platforms.tsv", "places.tsv",
        ],
        [TagModel.Kind.FileName, ListedNames.Kind.FileName]);

    private static readonly Lazy<NameModel> Loaded = new(() =>
    {
        var file = ModelFile.Open(Kind);
        using var stream = new BrotliStream(file, CompressionMode.Decompress);
        using var bytes = new MemoryStream(capacity: 2 * (int)file.Length);
        stream.CopyTo(bytes);
        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    });

    private NameModel(SparseWeights weights)
    {
        Weights = weights;
        Steps = new short[NameLabels.Count * NameLabels.Count];
        var row = new short[weights.Width];
        for (var label = 0; label < NameLabels.Count; label++)
        {
            Array.Clear(row);
            weights.Add([NameFeatures.Behind(label)], row);
            row.AsSpan(0, NameLabels.Count).CopyTo(Steps.AsSpan(label * NameLabels.Count));
        }
    }

    /// <summary>The model that the library holds.</summary>
    public static NameModel Default => Loaded.Value;

    /// <summary>The weights by feature and label.</summary>
    public SparseWeights Weights { get; }

    /// <summary>The weight of the step from one label to the next, row by row.</summary>
    public short[] Steps { get; }

    /// <summary>Reads a model.</summary>
    public static NameModel Read(ReadOnlySpan<byte> data) => new(SparseWeights.Read(data));
}
