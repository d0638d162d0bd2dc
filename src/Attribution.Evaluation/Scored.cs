using System.Collections.Immutable;
using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Evaluation;

/// <summary>The frames that are scored, and under which id each article stands in them.</summary>
/// <param name="Frames">The frames.</param>
/// <param name="Ids">The document's id by the path of its text; of articles that could not be read there is none.</param>
/// <param name="Problems">Why not.</param>
internal sealed record Scored(FoundFrames Frames, IReadOnlyDictionary<string, string> Ids, ImmutableArray<ReadProblem> Problems)
{
    /// <summary>Analyses the articles, or reads the frames that <paramref name="options"/> name.</summary>
    public static Scored Take(
        IEnumerable<(string Path, string Document)> articles,
        ImmutableDictionary<string, string[]> columns,
        EvaluationOptions options,
        KnownMetadata known,
        IProgress<CorpusProgress>? progress,
        CancellationToken cancellation)
    {
        if (options.Frames is { } folder)
        {
            var frames = FoundFrames.Read(folder, columns);
            var all = articles.ToArray();
            var unknown = all.Where(article => !frames.Knows(article.Document)).ToArray();
            if (unknown.Length > 0 && unknown.Length == all.Length) throw new DocumentException(folder, EvaluationMessages.NoRows(folder, unknown[0].Document));
            // Not every article holds quotes, but each makes claims.
            if (!columns.ContainsKey("claims")) unknown = [];
            return new(
                frames,
                all.ToDictionary(article => article.Path, article => article.Document),
                [.. unknown.Select(article => new ReadProblem(article.Path, EvaluationMessages.NoRows(folder, article.Document)))]);
        }
        var analyzer = NewsAnalyzer.With(options.Lexicon, options.Model, options.Setting ?? QuoteSetting.Balanced);
        var corpus = CorpusReader.Read(analyzer, articles.Select(article => article.Path), known, progress, cancellation);
        return new(FoundFrames.Of(corpus, columns), corpus.Articles.ToDictionary(article => article.Document.Path, article => article.Document.Id),
            corpus.Problems);
    }

    /// <summary>Scores each article that could be read; returns how many were, and all that went wrong.</summary>
    public (int Articles, IEnumerable<ReadProblem> Problems) Each<T>(IEnumerable<T> articles, Func<T, string> path, Action<T, string> score)
    {
        var problems = Problems.ToBuilder();
        var count = 0;
        foreach (var article in articles)
        {
            if (!Ids.TryGetValue(path(article), out var document)) continue;
            try
            {
                score(article, document);
                count++;
            }
            catch (DocumentException error)
            {
                problems.Add(new(error.Path, error.Message));
            }
        }
        return (count, problems);
    }
}
