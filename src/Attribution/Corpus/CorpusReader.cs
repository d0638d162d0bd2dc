using System.Collections.Concurrent;
using System.Collections.Immutable;
using Attribution.Claims;
using Attribution.Corpus.Identity;
using Attribution.Documents;

namespace Attribution.Corpus;

/// <summary>
/// Reads files and has them analysed, many at a time; see
/// <see cref="NewsAnalyzer.Read(IEnumerable{string}, DocumentMetadata?, IProgress{CorpusProgress}?, CancellationToken)"/>.
/// </summary>
internal static class CorpusReader
{
    /// <summary>The corpus of the articles at <paramref name="paths"/>, by <paramref name="analyzer"/>.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static NewsCorpus Read(
        NewsAnalyzer analyzer, IEnumerable<string> paths, KnownMetadata known, IProgress<CorpusProgress>? progress, CancellationToken cancellation)
    {
        var source = new ArticleSource(paths, known);
        var found = new Found();
        var done = 0;
        var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = analyzer.Threads };
        Parallel.ForEach(
            Partitioner.Create(source.Files, EnumerablePartitionerOptions.NoBuffering),
            parallel,
            file =>
            {
                ReadProblem? first = null;

                // A file of many articles is read by one thread, and analysed by all.
                Parallel.ForEach(
                    Partitioner.Create(source.Of(file), EnumerablePartitionerOptions.NoBuffering),
                    parallel,
                    article =>
                    {
                        if (found.Add(article.Analyze(analyzer)) is { } problem) Interlocked.CompareExchange(ref first, problem, null);
                    });
                progress?.Report(new CorpusProgress(Interlocked.Increment(ref done), source.Files.Length, file.Path, first));
            });
        return found.ToCorpus(source.Problems) with { Note = source.LeftOut.Note };
    }

    /// <summary>The corpus of the articles in <paramref name="bytes"/>, which came through standard input, by <paramref name="analyzer"/>.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static NewsCorpus Of(NewsAnalyzer analyzer, byte[] bytes, DocumentMetadata metadata, CancellationToken cancellation)
    {
        var found = new Found();
        foreach (var part in DocumentReader.StandardInputParts(bytes, metadata))
        {
            cancellation.ThrowIfCancellationRequested();
            found.Add(new SourceArticle(part, OwnActors.None).Analyze(analyzer));
        }
        return found.ToCorpus([]);
    }

    /// <summary>What became of the articles so far. Thread-safe.</summary>
    private sealed class Found
    {
        private readonly ConcurrentBag<Article> articles = [];
        private readonly ConcurrentBag<ReadProblem> problems = [];
        private readonly ConcurrentBag<Document> unanalysed = [];

        /// <summary>Adds what became of one; gives what is wrong with it.</summary>
        public ReadProblem? Add(ReadOutcome outcome)
        {
            if (outcome.Article is { } article) articles.Add(article);
            if (outcome.Unanalysed is { } document) unanalysed.Add(document);
            if (outcome.Problem is { } problem) problems.Add(problem);
            return outcome.Problem;
        }

        public NewsCorpus ToCorpus(ImmutableArray<ReadProblem> others) => CorpusBuilder.Build(articles, problems.Concat(others)) with
        {
            Unanalysed = [.. unanalysed.OrderBy(document => document.Id, StringComparer.Ordinal)],
        };
    }
}
