using System.Collections.Concurrent;
using System.Collections.Immutable;
using Attribution.Claims;
using Attribution.Corpus.Corrections;
using Attribution.Documents;
using Attribution.Documents.Files;
using Attribution.Documents.Formats;
using Attribution.Language;

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
        ConcurrentBag<Article> articles = [];
        ConcurrentBag<ReadProblem> problems = [];
        ConcurrentBag<Document> unanalysed = [];
        ConcurrentBag<CorrectionOutcome> outcomes = [];
        var done = 0;
        var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = analyzer.Threads };
        Parallel.ForEach(
            Partitioner.Create(found.Files, EnumerablePartitionerOptions.NoBuffering),
            parallel,
            file =>
            {
                ReadProblem? first = null;
                var (actors, corrections) = (tables.ActorsOf(file), tables.CorrectionsOf(file));

                // A file of many articles is read by one thread, and analysed by all.
                Parallel.ForEach(
                    Partitioner.Create(Parts(new SourceFile(file.Path), tables.Of(file), file.Id), EnumerablePartitionerOptions.NoBuffering),
                    parallel,
                    part =>
                    {
                        if (Analyzed(document => actors.Apply(analyzer.AnalyzeCorrected(document, corrections, outcomes)), part, articles,
                            unanalysed) is not { } problem) return;
                        problems.Add(problem);
                        Interlocked.CompareExchange(ref first, problem, null);
                    });
                progress?.Report(new CorpusProgress(Interlocked.Increment(ref done), found.Files.Length, file.Path, first));
            });
        var leftOut = found.LeftOut + LeftOut.Nothing with { Rows = tables.UnusedRows };
        var unread = found.Problems.Concat(tables.Problems).Select(error => Problem(error.Path, error));
        var corpus = CorpusBuilder.Build(articles, problems.Concat(unread));
        return corpus with { Note = leftOut.Note, Unanalysed = InOrder(unanalysed), Corrected = new(corpus, tables.Corrections, outcomes) };
    }

    /// <summary>The corpus of the articles in <paramref name="bytes"/>, which came through standard input, by <paramref name="analyzer"/>.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static NewsCorpus Of(NewsAnalyzer analyzer, byte[] bytes, DocumentMetadata metadata, CancellationToken cancellation)
    {
        ConcurrentBag<Article> articles = [];
        List<ReadProblem> problems = [];
        ConcurrentBag<Document> unanalysed = [];
        foreach (var part in DocumentReader.StandardInputParts(bytes, metadata))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Analyzed(analyzer.Analyze, part, articles, unanalysed) is { } problem) problems.Add(problem);
        }
        return CorpusBuilder.Build(articles, problems) with { Unanalysed = InOrder(unanalysed) };
    }

    /// <summary>The articles of a file; where it fails in another way than formats do, the failure as a part.</summary>
    private static IEnumerable<DocumentPart> Parts(SourceFile file, DocumentMetadata metadata, string id)
    {
        using var parts = DocumentParts.Of(file, metadata, id).GetEnumerator();
        for (var goesOn = true; goesOn;)
        {
            DocumentPart? part;
            try
            {
                goesOn = parts.MoveNext();
                part = goesOn ? parts.Current : null;
            }
            catch (Exception error)
            {
                goesOn = false;
                part = new(file.Path, () => throw error);
            }
            if (part is not null) yield return part;
        }
    }

    /// <summary>Adds what is found in an article to <paramref name="articles"/>; gives what is wrong instead, if something is.</summary>
    private static ReadProblem? Analyzed(
        Func<Document, Article> analyze, DocumentPart part, ConcurrentBag<Article> articles, ConcurrentBag<Document> unanalysed)
    {
        try
        {
            var document = part.Read();
            if (WrittenLanguage.OtherThanEnglish(document.Text) is { } language)
            {
                unanalysed.Add(document);
                return new(document.Path, DocumentMessages.NotEnglish(document.Path, language));
            }
            articles.Add(analyze(document));
            return null;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return Problem(error is DocumentException told ? told.Path : part.Path, error);
        }
    }

    private static ImmutableArray<Document> InOrder(IEnumerable<Document> documents) => [.. documents.OrderBy(document => document.Id, StringComparer.Ordinal)];

    // A document that the library itself stumbles over must not cost the reader all the others.
    private static ReadProblem Problem(string path, Exception error) => new(path, error switch
    {
        DocumentException => error.Message,
        OutOfMemoryException => DocumentMessages.TooLargeForMemory(path),
        _ => $"{path}: the article could not be analysed ({error.GetType().Name}: {error.Message.TrimEnd('.')}). This is a fault of the program: "
            + $"please report it with the file.",
    });
}
