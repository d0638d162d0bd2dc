using Attribution.Claims;
using Attribution.Corpus.Corroboration;
using Attribution.Corpus.Identity;

namespace Attribution.Corpus;

/// <summary>
/// The second pass: what only all documents together can tell. Actors are merged and claims compared across documents. The
/// first pass, one document at a time, is <see cref="NewsAnalyzer"/>.
/// </summary>
internal static class CorpusBuilder
{
    /// <summary>A corpus of <paramref name="articles"/>; the same for every order of its arguments.</summary>
    public static NewsCorpus Build(IEnumerable<Article> articles, IEnumerable<ReadProblem> problems)
    {
        var ordered = NearDuplicates.Mark([.. articles.OrderBy(article => article.Document.Id, StringComparer.Ordinal)]).ToArray();
        var (known, questions) = Identities.Resolve(ordered);
        var actors = ActorMerger.Merge(known);
        var corroborated = Corroborator.Apply(known, actors);
        return new NewsCorpus(
            corroborated,
            Publishers.AddTo(actors, corroborated),
            [.. problems.OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Message, StringComparer.Ordinal)])
        {
            Questions = questions,
        };
    }
}
