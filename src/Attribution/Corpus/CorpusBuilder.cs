using Attribution.Claims;

namespace Attribution.Corpus;

/// <summary>
/// The second pass: what only all documents together can tell. Actors are merged here; groups of claims, their sources
/// and outlets, and disputes between documents belong here too and are not found yet. The first pass, one document at a
/// time, is <see cref="Analyzer"/>.
/// </summary>
internal static class CorpusBuilder
{
    /// <summary>A corpus of <paramref name="articles"/>; the same for every order of its arguments.</summary>
    public static NewsCorpus Build(IEnumerable<Article> articles, IEnumerable<ReadProblem> problems)
    {
        var ordered = articles.OrderBy(article => article.Document.Id, StringComparer.Ordinal).ToArray();
        return new NewsCorpus(
            [.. ordered],
            ActorMerger.Merge(ordered),
            [.. problems.OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Message, StringComparer.Ordinal)]);
    }
}
