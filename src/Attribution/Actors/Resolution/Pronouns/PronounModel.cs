using System.Globalization;
using Attribution.Actors.Names.Tagging;
using Attribution.Language;

namespace Attribution.Actors.Resolution.Pronouns;

/// <summary>
/// The weights of the pronoun resolver, whole numbers in <c>pronouns.tsv</c>: a log-linear choice among candidates whose
/// features <see cref="PronounFeatures"/> gives. Immutable.
/// </summary>
/// <param name="weights">A weight for each feature, in 256ths.</param>
internal sealed class PronounModel(int[] weights)
{
    /// <summary>The file, and what it was trained with: the lists that tell a candidate's gender, and the names and tags found.</summary>
    public static readonly ModelKind Kind = new(
        "pronouns.tsv", PronounFeatures.Version, ["given-names.tsv", "titles.tsv", "roles.tsv"], [TagModel.Kind.FileName, NameModel.Kind.FileName]);

    private static readonly Lazy<PronounModel> Loaded = new(Load);

    /// <summary>The model that the library ships with.</summary>
    public static PronounModel Trained => Loaded.Value;

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
        foreach (var row in ModelFile.Rows(Kind))
        {
            if (PronounFeatures.Find(row[0], int.Parse(row[1], CultureInfo.InvariantCulture),
                int.Parse(row[2], CultureInfo.InvariantCulture)) is >= 0 and var feature)
                weights[feature] = int.Parse(row[3], CultureInfo.InvariantCulture);
        }
        return new(weights);
    }
}
