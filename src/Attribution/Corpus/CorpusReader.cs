using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Attribution.Claims;
using Attribution.Corpus.Identity;
using Attribution.Corpus.Stored;
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
        var given = paths.ToLookup(StoredCorpus.IsIn);
        var source = new ArticleSource(given[false], known);
        var found = new Found();
        foreach (var folder in given[true]) found.Add(folder, analyzer, cancellation);
        Read(analyzer, source, found, progress, cancellation);
        return found.ToCorpus(source.Problems) with { Note = source.LeftOut.Note, Corrected = source.Corrected };
    }

    /// <summary>
    /// Finds everything in those articles of <paramref name="source"/> that <paramref name="sink"/> wants, by <paramref name="analyzer"/>, and
    /// gives it what became of each. No more articles are in memory than are analysed at the same time.
    /// </summary>
    /// <exception cref="IOException">What was found could not be kept.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void Read(
        NewsAnalyzer analyzer, ArticleSource source, IArticleSink sink, IProgress<CorpusProgress>? progress, CancellationToken cancellation)
    {
        var done = 0;
        var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = analyzer.Threads };
        try
        {
            Parallel.ForEach(
                Partitioner.Create(source.Files, EnumerablePartitionerOptions.NoBuffering),
                parallel,
                file =>
                {
                    ReadProblem? first = null;

                    // A file of many articles is read by one thread, and analysed by all.
                    Parallel.ForEach(
                        Partitioner.Create(source.Of(file, sink.Wants), EnumerablePartitionerOptions.NoBuffering),
                        parallel,
                        article =>
                        {
                            var outcome = article.Analyze(analyzer);
                            sink.Add(outcome);
                            if (outcome.Problem is { } problem) Interlocked.CompareExchange(ref first, problem, null);
                        });
                    progress?.Report(new CorpusProgress(Interlocked.Increment(ref done), source.Files.Length, file.Path, first));
                });
        }
        catch (AggregateException errors) when (errors.Flatten().InnerExceptions.OfType<IOException>().FirstOrDefault() is { } error)
        {
            // A full disk is told as one.
            ExceptionDispatchInfo.Throw(error);
        }
    }

    /// <summary>The corpus of the articles in <paramref name="bytes"/>, which came through standard input, by <paramref name="analyzer"/>.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static NewsCorpus Of(NewsAnalyzer analyzer, byte[] bytes, DocumentMetadata metadata, CancellationToken cancellation)
    {
        var found = new Found();
        Read(analyzer, bytes, metadata, found, cancellation);
        return found.ToCorpus([]);
    }

    /// <summary>Finds everything in the articles in <paramref name="bytes"/>, and gives <paramref name="sink"/> what became of each.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void Read(NewsAnalyzer analyzer, byte[] bytes, DocumentMetadata metadata, IArticleSink sink, CancellationToken cancellation)
    {
        foreach (var part in DocumentReader.StandardInputParts(bytes, metadata))
        {
            cancellation.ThrowIfCancellationRequested();
            sink.Add(new SourceArticle(part, OwnActors.None).Analyze(analyzer));
        }
    }

    /// <summary>Keeps what became of the articles so far in memory. Thread-safe.</summary>
    private sealed class Found : IArticleSink
    {
        private readonly ConcurrentBag<Article> articles = [];
        private readonly ConcurrentBag<ReadProblem> problems = [];
        private readonly ConcurrentBag<Document> unanalysed = [];

        public bool Wants(string id) => true;

        public void Add(ReadOutcome outcome)
        {
            if (outcome.Article is { } article) articles.Add(article);
            if (outcome.Unanalysed is { } document) unanalysed.Add(document);
            if (outcome.Problem is { } problem) problems.Add(problem);
        }

        /// <summary>Takes the articles that a folder holds with everything found in them.</summary>
        public void Add(string folder, NewsAnalyzer analyzer, CancellationToken cancellation)
        {
            try
            {
                using var stored = StoredCorpus.Open([folder], analyzer.Lexicon);
                foreach (var article in stored.Articles.Each(article => article, cancellation)) articles.Add(article);
                foreach (var document in stored.Unanalysed) unanalysed.Add(document);
                foreach (var problem in stored.Problems) problems.Add(problem);
            }
            catch (Exception error) when (error is PartException or IOException or UnauthorizedAccessException)
            {
                problems.Add(new(folder, error.Message));
            }
        }

        public NewsCorpus ToCorpus(ImmutableArray<ReadProblem> others) => CorpusBuilder.Build(articles, problems.Concat(others)) with
        {
            Unanalysed = [.. unanalysed.OrderBy(document => document.Id, StringComparer.Ordinal)],
        };
    }
}

/// <summary>Takes what became of articles as it comes, on any thread and in no order.</summary>
internal interface IArticleSink
{
    /// <summary>Whether the article with this id is wanted; one that is not is not read.</summary>
    bool Wants(string id);

    /// <summary>Takes what became of an article.</summary>
    /// <exception cref="IOException">It cannot be kept.</exception>
    void Add(ReadOutcome outcome);
}
