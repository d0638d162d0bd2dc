using System.Globalization;
using Attribution.Language;
using Attribution.Quotes.Tagging;

namespace Attribution.Claims.Disputing;

/// <summary>
/// The weights of the model of disputes, whole numbers in <c>disputes.tsv</c>: a log-linear choice among the statements near a denial, and none of
/// them, whose features <see cref="DisputeFeatures"/> gives. Immutable.
/// </summary>
/// <param name="weights">A weight for each feature, in 256ths.</param>
internal sealed class DisputeModel(int[] weights)
{
    /// <summary>The file, and what it was trained with.</summary>
    public static readonly ModelKind Kind = new("disputes.tsv", DisputeFeatures.Version, ["denial-words.tsv", "dispute-words.tsv", "common-stems.tsv",
        "light-words.tsv"], []);

    private const float Unit = 256;

    private static readonly Lazy<DisputeModel> Loaded = new(Load);

    /// <summary>The model that the library ships with.</summary>
    public static DisputeModel Trained => Loaded.Value;

    /// <summary>How likely it is that the denial of <paramref name="scene"/> answers each of its candidates, from 0 to 1; what is left is none of
    /// them.</summary>
    public float[] Likely(DisputeScene scene)
    {
        var scores = Array.ConvertAll(DisputeFeatures.Rows(scene), row => row.Sum(feature => weights[feature]));
        var top = scores.Max();
        var likely = Array.ConvertAll(scores, score => DeterministicMath.Exp((score - top) / Unit));
        var all = likely.Sum();
        return [.. likely[..^1].Select(one => one / all)];
    }

    private static DisputeModel Load()
    {
        var weights = new int[DisputeFeatures.Count];
        foreach (var row in ModelFile.Rows(Kind))
        {
            if (DisputeFeatures.Find(row[0], int.Parse(row[1], CultureInfo.InvariantCulture)) is >= 0 and var feature)
                weights[feature] = int.Parse(row[2], CultureInfo.InvariantCulture);
        }
        return new(weights);
    }
}
