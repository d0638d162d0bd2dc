using System.IO.Compression;
using Attribution.Language;
using Attribution.Quotes.Tagging;

namespace Attribution.Quotes.Types;

/// <summary>
/// The trained model of types: how likely an attribution is an assertion, a belief, a fact, an eventuality or none at all.
/// Immutable and thread-safe.
/// </summary>
internal sealed class TypeModel
{
    /// <summary>How many classes there are: the types, and none behind them.</summary>
    public const int Classes = 5;

    /// <summary>The class of what is no attribution, or one whose content is wrong.</summary>
    public const int None = Classes - 1;

    /// <summary>The file, and what it was trained with.</summary>
    public static readonly ModelKind Kind = new("types.model", TypeFeatures.Version,
        ["cues.tsv", "cue-chances.tsv", "denial-words.tsv", "roles.tsv", "document-nouns.tsv", "person-nouns.tsv", "institution-nouns.tsv", "given-names.tsv",
            "irregular-verbs.tsv"],
        [TagModel.Kind.FileName, Lemmatizer.Kind.FileName, QuoteModel.Kind.FileName]);

    private static readonly Lazy<TypeModel> Loaded = new(() => Read(ModelFile.Open(Kind)));

    private readonly WeightTable table;
    private readonly FeatureSlots rows;
    private readonly (float Slope, float Offset) calibration;

    /// <summary>Makes it of its weights, <see cref="Classes"/> a feature.</summary>
    /// <param name="table">The weights.</param>
    /// <param name="calibration">What makes the logarithm of the odds of some type that of the odds of a right quote.</param>
    public TypeModel(WeightTable table, (float Slope, float Offset) calibration)
    {
        (this.table, this.calibration) = (table, calibration);
        rows = new(table.Keys, i => i);
    }

    /// <summary>The model that the library was built with.</summary>
    public static TypeModel Default => Loaded.Value;

    /// <summary>The same with another <paramref name="calibration"/>.</summary>
    public TypeModel With((float Slope, float Offset) calibration) => new(table, calibration);

    /// <summary>Scores of the classes by <paramref name="features"/>: logarithms of their odds, but for a common summand.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        Span<int> sums = stackalloc int[Classes];
        sums.Clear();
        foreach (var feature in features)
        {
            if (rows.Find(feature, missing: -1) is not (>= 0 and var row)) continue;
            for (var c = 0; c < Classes; c++) sums[c] += table.Values[(row * Classes) + c];
        }
        for (var c = 0; c < Classes; c++) scores[c] = sums[c] * table.Scale;
    }

    /// <summary>The likeliest type by <paramref name="features"/>, and how likely the attribution is right, from 0 to 1.</summary>
    public (AttributionType Type, float Confidence) Judge(ReadOnlySpan<uint> features)
    {
        Span<float> scores = stackalloc float[Classes];
        Score(features, scores);
        return (Likeliest(scores), Confidence(Odds(scores)));
    }

    /// <summary>The likeliest of the types.</summary>
    public static AttributionType Likeliest(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var c = 1; c < None; c++) if (scores[c] > scores[best]) best = c;
        return (AttributionType)best;
    }

    /// <summary>The logarithm of the odds of some type.</summary>
    public static float Odds(ReadOnlySpan<float> scores)
    {
        var top = scores[0];
        for (var c = 1; c < None; c++) top = Math.Max(top, scores[c]);
        var sum = 0f;
        for (var c = 0; c < None; c++) sum += DeterministicMath.Exp(scores[c] - top);
        return top + DeterministicMath.Log(sum) - scores[None];
    }

    /// <summary>Reads a model from <paramref name="file"/>, which stands before the weights, and closes it.</summary>
    public static TypeModel Read(Stream file)
    {
        using var stream = new BrotliStream(file, CompressionMode.Decompress);
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        buffer.Position = 0;
        using var reader = new BinaryReader(buffer);
        var calibration = (reader.ReadSingle(), reader.ReadSingle());
        return new(WeightTable.Read(reader), calibration);
    }

    /// <summary>Writes the weights to <paramref name="file"/>, behind its header, and closes it.</summary>
    public void Write(Stream file)
    {
        using var stream = new BrotliStream(file, CompressionLevel.SmallestSize);
        using var writer = new BinaryWriter(stream);
        writer.Write(calibration.Slope);
        writer.Write(calibration.Offset);
        table.Write(writer);
    }

    private float Confidence(float odds) => 1 / (1 + DeterministicMath.Exp(-((calibration.Slope * odds) + calibration.Offset)));
}
