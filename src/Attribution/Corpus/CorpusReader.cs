using System.Collections.Concurrent;
using Attribution.Claims;
using Attribution.Documents;
using Attribution.Documents.Files;

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
        var found = ArticleFiles.Find(paths);
        var tables = new MetadataTables(known, found);
        var articles = new Article?[found.Files.Length];
        var problems = new ReadProblem?[found.Files.Length];
        var done = 0;
        Parallel.ForEach(
            Partitioner.Create(Enumerable.Range(0, articles.Length), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = analyzer.Threads },
            index =>
            {
                var file = found.Files[index];
                try
                {
                    articles[index] = tables.ActorsOf(file).Apply(analyzer.Analyze(DocumentReader.Read(file.Path, tables.Of(file), file.Id)));
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

    /// <summary>The corpus of one article that is already read, by <paramref name="analyzer"/>.</summary>
    public static NewsCorpus Of(NewsAnalyzer analyzer, Document document)
    {
        try
        {
            return CorpusBuilder.Build([analyzer.Analyze(document)], []);
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
        _ => $"{path}: the article could not be analysed ({error.GetType().Name}: {error.Message.TrimEnd('.')}). This is a fault of the program: "
            + $"please report it with the file.",
    });
}
