using System.Buffers.Binary;
using System.Text;

namespace Attribution.Language;

/// <summary>The trained tagger's labels and weights. Immutable and thread-safe; loaded once, when first used.</summary>
internal sealed class TagModel
{
    /// <summary>The file, and what it was trained with.</summary>
    public static readonly ModelKind Kind = new("tagger.model", TagFeatures.Version, ["given-names.tsv"], []);

    private static readonly Lazy<TagModel> Loaded = new(() => Read(ModelFile.Bytes(Kind)));

    private TagModel(string[] tags, PartOfSpeech[] parts, SparseWeights weights)
    {
        Tags = tags;
        Parts = parts;
        Weights = weights;
        Kinds = [.. tags.Zip(parts, TagHistory.KindOf)];
        Zeros = [.. Enumerable.Range(0, weights.Width).Select(label => label < tags.Length ? (short)0 : short.MinValue)];
    }

    /// <summary>The model that the library holds.</summary>
    public static TagModel Default => Loaded.Value;

    /// <summary>The Penn Treebank tag of each label.</summary>
    public string[] Tags { get; }

    /// <summary>The universal part of speech of each label.</summary>
    public PartOfSpeech[] Parts { get; }

    /// <summary>The weights by feature and label.</summary>
    public SparseWeights Weights { get; }

    /// <summary>The kind of each label; see <see cref="TagHistory.KindOf"/>.</summary>
    public byte[] Kinds { get; }

    /// <summary>The room that sums by label take: the number of labels, rounded up for vectors.</summary>
    public int Width => Weights.Width;

    /// <summary>Sums to start from: zeros, and the least number where no label is.</summary>
    public short[] Zeros { get; }

    /// <summary>Reads <paramref name="word"/> with the classes that the model knows of it.</summary>
    public WordFeatures Features(ReadOnlySpan<char> word)
    {
        var features = WordFeatures.Of(word);
        if (Weights.Cells(TagFeatures.OfClass(features.Lower)) is [var number, _, var role, ..])
        {
            features.Class = number;
            if (role == 1) features.Role = 1;
        }
        if (Weights.Cells(TagFeatures.OfCluster(features.Lower)) is [var lower, _, var coarse, ..])
            (features.Cluster, features.CoarseCluster, features.Known) = (lower, coarse, 2);
        if (Weights.Cells(TagFeatures.OfCluster(features.Exact)) is [var exact, _, var coarser, ..])
            (features.Cluster, features.CoarseCluster, features.Known) = (exact, coarser, (byte)(features.Known | 1));
        return features;
    }

    /// <summary>
    /// Reads a model: the number of bytes of its label list, the list in UTF-8 (tag, tabulator, part of speech, line
    /// feed), then the weights.
    /// </summary>
    public static TagModel Read(ReadOnlySpan<byte> data)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(data);
        var lines = Encoding.UTF8.GetString(data.Slice(4, length)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var tags = new string[lines.Length];
        var parts = new PartOfSpeech[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var cut = lines[i].IndexOf('\t');
            tags[i] = string.Intern(lines[i][..cut]);
            parts[i] = Enum.Parse<PartOfSpeech>(lines[i][(cut + 1)..]);
        }
        return new TagModel(tags, parts, SparseWeights.Read(data[(4 + length)..]));
    }
}
