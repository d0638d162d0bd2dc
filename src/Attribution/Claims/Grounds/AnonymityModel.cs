using System.Collections.Frozen;
using System.Globalization;
using Attribution.Language;

namespace Attribution.Claims.Grounds;

/// <summary>
/// The trained model of how people without a name are without one: a log-linear model, whole numbers in <c>anonymity.tsv</c>. Immutable and
/// thread-safe.
/// </summary>
internal sealed class AnonymityModel
{
    /// <summary>How many classes there are.</summary>
    public const int Classes = 4;

    /// <summary>What a weight of 1 stands for in the file.</summary>
    public const int Unit = 100;

    /// <summary>The file, and what it was trained with.</summary>
    public static readonly ModelKind Kind = new("anonymity.tsv", AnonymityFeatures.Version,
        ["anonymity-words.tsv", "roles.tsv", "person-nouns.tsv"], [TagModel.Kind.FileName, Lemmatizer.Kind.FileName]);

    private static readonly Lazy<AnonymityModel> Loaded = new(Load);

    private readonly FrozenDictionary<string, int[]> weights;

    /// <summary>Makes it of the weights of each feature, one for each class, in hundredths.</summary>
    public AnonymityModel(IEnumerable<KeyValuePair<string, int[]>> weights) => this.weights = weights.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The model that the library ships with.</summary>
    public static AnonymityModel Trained => Loaded.Value;

    /// <summary>The likeliest class by <paramref name="features"/>.</summary>
    public Anonymity Judge(IEnumerable<string> features)
    {
        Span<int> sums = stackalloc int[Classes];
        sums.Clear();
        foreach (var feature in features)
        {
            if (!weights.TryGetValue(feature, out var row)) continue;
            for (var c = 0; c < Classes; c++) sums[c] += row[c];
        }
        var best = 0;
        for (var c = 1; c < Classes; c++)
            if (sums[c] > sums[best]) best = c;
        return (Anonymity)best;
    }

    private static AnonymityModel Load() => new(ModelFile.Rows(Kind).Select(row =>
        KeyValuePair.Create(row[0], row[1..].Select(cell => int.Parse(cell, CultureInfo.InvariantCulture)).ToArray())));
}
