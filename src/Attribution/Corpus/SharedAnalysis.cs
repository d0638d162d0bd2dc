using System.Collections.Concurrent;
using Attribution.Claims;
using Attribution.Documents;

namespace Attribution.Corpus;

/// <summary>
/// Until it is disposed, whatever runs in its flow of execution analyses each document once, however often it is read:
/// notebooks that run over the same articles need not wait for each other's work to be done again. What was found is a
/// pure function of the document, so nobody can tell the difference. Thread-safe.
/// </summary>
internal sealed class SharedAnalysis : IDisposable
{
    private static readonly AsyncLocal<SharedAnalysis?> Current = new();

    private readonly ConcurrentDictionary<(string Id, string Sha256, string Format, DocumentMetadata Metadata), Lazy<Article>> found = new();

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

    /// <summary>Ends it, and forgets what was found.</summary>
    public void Dispose() => Current.Value = null;
}
