using System.Collections.Concurrent;
using Attribution.Claims;
using Attribution.Documents;
using Attribution.Documents.Files;

namespace Attribution.Corpus;

/// <summary>Reads articles and analyses them, many at a time. Thread-safe.</summary>
public static class CorpusReader
{
    /// <summary>
    /// Reads the articles at <paramref name="paths"/> (files, or folders whose articles lie directly in them) and finds
    /// everything in each. A file of which no article can be made becomes a problem of the corpus; the others go on.
    /// The result depends on the files alone, not on their order or on the number of threads.
    /// </summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    /// <param name="progress">Told of each file when it is done, on any thread; <see cref="CorpusProgress.Done"/> may come out of order.</param>
    /// <param name="cancellation">Ends the work before the next file.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static NewsCorpus Read(
        IEnumerable<string> paths,
        CorpusOptions? options = null,
        IProgress<CorpusProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        paths = [.. paths];
        if (SharedAnalysis.Kept(paths, options) is { } kept) return kept;
        options ??= CorpusOptions.Default;
        var found = ArticleFiles.Find(paths);
        var tables = new MetadataTables(options, found);
        var articles = new Article?[found.Files.Length];
        var problems = new ReadProblem?[found.Files.Length];
        var done = 0;
        Parallel.ForEach(
            Partitioner.Create(Enumerable.Range(0, articles.Length), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = options.Threads ?? Environment.ProcessorCount },
            index =>
            {
                var file = found.Files[index];
                try
                {
                    articles[index] = SharedAnalysis.Analyze(DocumentReader.Read(file.Path, tables.Of(file), file.Id));
                }
                catch (Exception error) when (error is not OperationCanceledException)
                {
                    problems[index] = Problem(file.Path, error);
                }
                progress?.Report(new CorpusProgress(Interlocked.Increment(ref done), articles.Length, file.Path, problems[index]));
            });
        var leftOut = found.LeftOut + LeftOut.Nothing with { Rows = tables.UnusedRows };
        var unread = found.Problems.Concat(tables.Problems).Select(error => Problem(error.Path, error));
        var corpus = CorpusBuilder.Build(articles.OfType<Article>(), problems.OfType<ReadProblem>().Concat(unread));
        return corpus with { Note = leftOut.Note };
    }

    /// <summary>The corpus of one article that is already read.</summary>
    internal static NewsCorpus Of(Document document)
    {
        try
        {
            return CorpusBuilder.Build([SharedAnalysis.Analyze(document)], []);
        }
        catch (Exception error) when (error is not (OutOfMemoryException or OperationCanceledException))
        {
            return CorpusBuilder.Build([], [Problem(document.Path, error)]);
        }
    }

    // A document that the library itself stumbles over must not cost the reader all the others.
    private static ReadProblem Problem(string path, Exception error) => new(path, error switch
    {
        DocumentException => error.Message,
        OutOfMemoryException => DocumentMessages.TooLargeForMemory(path),
        _ => $"{path}: the article could not be analysed ({error.GetType().Name}: {error.Message.TrimEnd('.')}). This is a fault of the program: please report it with the file.",
    });
}
