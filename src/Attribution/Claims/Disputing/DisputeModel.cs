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
    public static readonly ModelKind Kind = new("disputes.tsv", DisputeFeatures.Version, ["denial-words.tsv", "dispute-words.tsv", "common-stems.tsv", "light-words.tsv"], []);

    private const float Unit = 256;

    private static readonly Lazy<DisputeModel> Loaded = new(Load);

    /// <summary>The model that the library ships with.</summary>
    public static DisputeModel Trained => Loaded.Value;

    /// <summary>How likely it is that <paramref name="denial"/> answers each of <paramref name="candidates"/>, from 0 to 1; what is left is none of them.</summary>
    public float[] Likely(Denial denial, IReadOnlyList<DisputeCandidate> candidates)
    {
        var features = new int[DisputeFeatures.Most];
        var scores = new int[candidates.Count + 1];
        for (var i = 0; i < candidates.Count; i++) scores[i] = Sum(features.AsSpan(0, DisputeFeatures.Of(denial, candidates[i], features)));
        scores[^1] = Sum(features.AsSpan(0, DisputeFeatures.OfNone(denial, candidates, features)));
        var top = scores.Max();
        var likely = new float[candidates.Count];
        var all = DeterministicMath.Exp((scores[^1] - top) / Unit);
        for (var i = 0; i < likely.Length; i++) all += likely[i] = DeterministicMath.Exp((scores[i] - top) / Unit);
        for (var i = 0; i < likely.Length; i++) likely[i] /= all;
        return likely;
    }

    private int Sum(ReadOnlySpan<int> features)
    {
        var sum = 0;
        foreach (var feature in features) sum += weights[feature];
        return sum;
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
