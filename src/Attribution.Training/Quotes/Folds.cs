namespace Attribution.Training.Quotes;

/// <summary>Annotated articles in parts, of which each is read by models that learned from the others.</summary>
/// <param name="articles">The articles; all annotations of one stay together.</param>
internal sealed class Folds(IReadOnlyList<TrainingArticle> articles)
{
    /// <summary>The number of parts.</summary>
    public const int Count = 4;

    private readonly Dictionary<string, int> fold = articles.Select(article => article.Document.Document.Id).Distinct().Order(StringComparer.Ordinal)
        .Index().ToDictionary(one => one.Item, one => one.Index % Count);

    /// <summary>The articles of a part.</summary>
    public TrainingArticle[] Of(int part) => [.. articles.Where(article => fold[article.Document.Document.Id] == part)];

    /// <summary>All other articles.</summary>
    public TrainingArticle[] Others(int part) => [.. articles.Where(article => fold[article.Document.Document.Id] != part)];
}
