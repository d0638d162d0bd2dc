using System.Collections.Immutable;
using Attribution.Claims;

namespace Attribution.Corpus;

/// <summary>Reads articles and analyses them, many at a time. Thread-safe.</summary>
public static class CorpusReader
{
    /// <summary>
    /// Reads the articles at <paramref name="paths"/> (files, or folders whose articles lie directly in them) and finds
    /// everything in each. A file of which no article can be made becomes a problem of the corpus; the others go on.
    /// The result depends on the files alone, not on their order or on the number of threads.
    /// </summary>
    public static NewsCorpus Read(IEnumerable<string> paths, CancellationToken cancellation = default)
    {
        var results = MinimalReader.Files(paths).Distinct(StringComparer.Ordinal).ToArray()
            .AsParallel().AsOrdered().WithCancellation(cancellation).Select(Analyze).ToArray();
        return Combine(
            [.. results.Select(result => result.Article).OfType<Article>().OrderBy(article => article.Document.Id, StringComparer.Ordinal)],
            [.. results.Select(result => result.Problem).OfType<ReadProblem>().OrderBy(problem => problem.Path, StringComparer.Ordinal)]);
    }

    private static (Article? Article, ReadProblem? Problem) Analyze(string path)
    {
        try
        {
            return (Analyzer.Analyze(MinimalReader.Read(path)), null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return (null, new ReadProblem(path, error.Message));
        }
    }

    internal static NewsCorpus Combine(ImmutableArray<Article> articles, ImmutableArray<ReadProblem> problems) =>
        new(articles, ActorMerger.Merge(articles), problems);
}
