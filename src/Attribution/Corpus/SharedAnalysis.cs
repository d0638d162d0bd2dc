using System.Collections.Concurrent;
using Attribution.Claims;
using Attribution.Documents;

namespace Attribution.Corpus;

/// <summary>
/// Until it is disposed, whatever runs in its flow of execution analyses each document once, however often it is read:
/// notebooks that run over the same articles need not wait for each other's work to be done again. What was found is a
/// pure function of the document, so nobody can tell the difference. Thread-safe, once what is kept is kept.
/// </summary>
internal sealed class SharedAnalysis : IDisposable
{
    private static readonly AsyncLocal<SharedAnalysis?> Current = new();

    private readonly ConcurrentDictionary<(string Id, string Sha256, string Format, DocumentMetadata Metadata), Lazy<Article>> found = new();

    private (HashSet<string> Paths, NewsCorpus Corpus)? kept;

    private SharedAnalysis()
    {
    }

    /// <summary>How many documents were analysed.</summary>
    public int Count => found.Count;

    /// <summary>Begins to share.</summary>
    public static SharedAnalysis Begin() => Current.Value = new();

    /// <summary>Everything that is in <paramref name="document"/>.</summary>
    public static Article Analyze(Document document)
    {
        if (Current.Value is not { } shared) return Analyzer.Analyze(document);
        var article = shared.found.GetOrAdd((document.Id, document.Sha256, document.Format, document.Metadata), _ => new(() => Analyzer.Analyze(document))).Value;
        return ReferenceEquals(article.Document, document) ? article : article with { Annotated = article.Annotated with { Document = document } };
    }

    /// <summary>
    /// Whoever reads the articles at <paramref name="paths"/> from here on gets <paramref name="corpus"/>, with what is known of
    /// them from elsewhere than their files: what a command was told of a date or an outlet, or an article that came through a pipe.
    /// </summary>
    public void Keep(IEnumerable<string> paths, NewsCorpus corpus) => kept = (Keys(paths), corpus);

    /// <summary>The corpus that is kept for <paramref name="paths"/>; null where none is, or where the reader knows better than the files.</summary>
    public static NewsCorpus? Kept(IEnumerable<string> paths, CorpusOptions? options) =>
        Current.Value?.kept is { } kept && options is null or { IsWithoutMetadata: true } && kept.Paths.SetEquals(Keys(paths)) ? kept.Corpus : null;

    /// <summary>Ends it, and forgets what was found.</summary>
    public void Dispose() => Current.Value = null;

    private static HashSet<string> Keys(IEnumerable<string> paths) =>
        paths.Select(path => path is DocumentReader.StandardInput ? path : Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))).ToHashSet(StringComparer.Ordinal);
}
