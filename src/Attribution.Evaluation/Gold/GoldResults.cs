using System.Collections.Frozen;
using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Evaluation.Gold;

/// <summary>Gathers what the comparison of each annotated article gives.</summary>
internal sealed class GoldResults
{
    private readonly GoldTally tally = new();
    private readonly List<Difference> differences = [];
    private readonly List<Document> documents = [];

    /// <summary>How many articles were compared.</summary>
    public int Articles => documents.Count;

    /// <summary>What could not be read or compared.</summary>
    public List<ReadProblem> Problems { get; } = [];

    /// <summary>Compares an article's annotation with what was found in it.</summary>
    public void Add(GoldArticle article, FoundArticle found, FrozenDictionary<string, FoundActor> actors)
    {
        new Comparison(article, found, actors, tally, differences).Score();
        documents.Add(article.Article with { Id = article.Annotation.Document });
    }

    public GoldEvaluation Evaluation()
    {
        var (scores, shares) = tally.Rows();
        var problems = Problems.OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Message, StringComparer.Ordinal);
        return new(Articles, scores, shares, [.. differences], [.. problems]) { Documents = [.. documents] };
    }
}
