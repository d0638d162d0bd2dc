using System.Globalization;
using Attribution.Language;

namespace Attribution.Actors;

/// <summary>
/// The weights of the pronoun resolver, whole numbers in <c>pronouns.tsv</c>: a log-linear choice among candidates whose
/// features <see cref="PronounFeatures"/> gives. Immutable.
/// </summary>
/// <param name="weights">A weight for each feature, in 256ths.</param>
internal sealed class PronounModel(int[] weights)
{
    /// <summary>The model that the library ships with.</summary>
    public static readonly PronounModel Trained = Load();

    /// <summary>The sum of the weights of <paramref name="features"/>.</summary>
    public int Score(ReadOnlySpan<int> features)
    {
        var sum = 0;
        foreach (var feature in features) sum += weights[feature];
        return sum;
    }

    private static PronounModel Load()
    {
        var weights = new int[PronounFeatures.Count];
        foreach (var row in Lexicon.Rows("pronouns.tsv"))
        {
            if (PronounFeatures.Find(row[0], int.Parse(row[1], CultureInfo.InvariantCulture), int.Parse(row[2], CultureInfo.InvariantCulture)) is >= 0 and var feature)
                weights[feature] = int.Parse(row[3], CultureInfo.InvariantCulture);
        }
        return new(weights);
    }
}
