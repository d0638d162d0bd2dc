using System.Collections.Concurrent;
using Attribution.Claims;
using Attribution.Corpus.Corrections;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Corpus;

/// <summary>
/// Finds actors, quotes, figures and claims in articles: one by one, in a stream, or in files that become a corpus. It is built
/// once, with its models and word lists, and used for any number of articles. Immutable and thread-safe.
/// <code>
/// var analyzer = new NewsAnalyzer();
/// var article = analyzer.Analyze(DocumentReader.Read("article.txt"));
/// var corpus = NewsCorpus.Build([article]);
/// </code>
/// </summary>
public sealed class NewsAnalyzer
{
    private const int RememberedByDefault = 256;

    private static readonly Lazy<NewsAnalyzer> OfNews = new(() => new(new() { Remembered = RememberedByDefault }));

    private static readonly Lock Gate = new();

    private static (string? Lists, ReadingModel Model, QuoteSetting Setting, NewsAnalyzer Analyzer)? lastOther;

    private readonly NewsLexicon lexicon;
    private readonly ArticleMemory? memory;

    /// <summary>Makes an analyzer and loads what it needs.</summary>
    /// <param name="options">Settings; null for the defaults.</param>
    /// <exception cref="ArgumentException">An option has no such value; the message says which ones it has.</exception>
    /// <exception cref="DocumentException">The folder of own word lists is missing, or a list in it is wrong; the message names the file
    /// and the line.</exception>
    /// <exception cref="InvalidDataException">A trained file of the library does not fit the library; the message names it.</exception>
    public NewsAnalyzer(NewsAnalyzerOptions? options = null)
    {
        Options = options ??= NewsAnalyzerOptions.Default;
        if (options.Language is not "en")
            throw new ArgumentException($"The language '{options.Language}' is not known. Articles in English (en) are read.", nameof(options));
        if (options.Threads is < 1)
            throw new ArgumentException($"{options.Threads} threads are too few. Give one or more, or null for one per processor.", nameof(options));
        if (options.Remembered < 0) throw new ArgumentException($"{options.Remembered} articles cannot be remembered. Give none or more.", nameof(options));
        if (options.Model is null) throw new ArgumentException("No model is given. Leave it out for ReadingModel.Fast.", nameof(options));
        if (!Enum.IsDefined(options.Setting))
            throw new ArgumentException($"There is no setting {options.Setting}. There are Balanced, Recall and Precise.", nameof(options));
        TrainedModels.Load(options.Model);
        lexicon = options.Lexicon is { } folder ? NewsLexicon.Read(folder) : NewsLexicon.Default;
        memory = options.Remembered > 0 ? new(options.Remembered) : null;
    }

    /// <summary>The one behind <see cref="News"/>, which remembers the last 256 articles.</summary>
    internal static NewsAnalyzer Default => OfNews.Value;

    /// <summary>
    /// The same with word lists of a user's own, another model or setting. The last one made stays for as long as these do, so that
    /// several notebooks that read the same articles with them do not analyse them again.
    /// </summary>
    /// <param name="lexicon">The folder of lists; null for none.</param>
    /// <param name="model">The model; null for the fast one.</param>
    /// <param name="setting">How sure it must be of a quote.</param>
    /// <exception cref="DocumentException">The folder is missing, or a list in it is wrong.</exception>
    internal static NewsAnalyzer With(string? lexicon, ReadingModel? model = null, QuoteSetting setting = QuoteSetting.Balanced)
    {
        model ??= ReadingModel.Fast;
        if (lexicon is null && model == ReadingModel.Fast && setting is QuoteSetting.Balanced) return Default;
        var lists = lexicon is null ? null : OwnLists.Read(lexicon).Contents;
        lock (Gate)
        {
            if (lastOther is not { } last || last.Lists != lists || last.Model != model || last.Setting != setting)
                lastOther = last = (lists, model, setting,
                    new(new() { Lexicon = lexicon, Model = model, Setting = setting, Remembered = RememberedByDefault }));
            return last.Analyzer;
        }
    }

    /// <summary>The settings.</summary>
    public NewsAnalyzerOptions Options { get; }

    /// <summary>The words by which it reads.</summary>
    internal NewsLexicon Lexicon => lexicon;

    /// <summary>How many documents are analysed at the same time.</summary>
    internal int Threads => Options.Threads ?? Environment.ProcessorCount;

    /// <summary>Finds everything in <paramref name="document"/>; a pure function of it and of the options.</summary>
    /// <exception cref="InvalidOperationException">What was found does not hold together: a fault of the library, which the message names.</exception>
    public Article Analyze(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return memory is null ? Find(document) : memory.Analyze(document, Find);
    }

    /// <summary>The same, corrected by a user's own word; what was corrected is not remembered.</summary>
    /// <param name="document">The document.</param>
    /// <param name="table">What is corrected in it and others.</param>
    /// <param name="outcomes">Takes what became of each correction.</param>
    internal Article AnalyzeCorrected(Document document, CorrectionTable table, ConcurrentBag<CorrectionOutcome> outcomes)
    {
        if (table.Of(document) is not { } corrections) return Analyze(document);
        var article = Analyzer.Analyze(document, lexicon, Options.Model, Options.Setting, corrections);
        foreach (var outcome in corrections.Outcomes) outcomes.Add(outcome);
        return article;
    }

    private Article Find(Document document) => Analyzer.Analyze(document, lexicon, Options.Model, Options.Setting);

    /// <summary>
    /// Finds everything in each of <paramref name="documents"/> as they come, several at a time, and gives the articles in the
    /// order of the documents. No more documents are asked for than are analysed at the same time.
    /// </summary>
    /// <param name="documents">The documents, which need not fit into memory together.</param>
    /// <param name="cancellation">Ends the work; no further document is asked for.</param>
    /// <exception cref="InvalidOperationException">As for <see cref="Analyze"/>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IAsyncEnumerable<Article> AnalyzeAsync(IAsyncEnumerable<Document> documents, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return ArticleStream.Run(documents, Analyze, Threads, cancellation);
    }

    /// <summary>
    /// Reads the articles at <paramref name="paths"/> (files, or folders whose articles lie directly in them) and finds
    /// everything in each. A file of which no article can be made becomes a problem of the corpus; the others go on.
    /// The result depends on the files alone, not on their order or on the number of threads.
    /// </summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="metadata">What is known of every article and goes before what the files and <c>documents.csv</c> say; null for nothing.</param>
    /// <param name="progress">Told of each file when it is done, on any thread; <see cref="CorpusProgress.Done"/> may come out of order.</param>
    /// <param name="cancellation">Ends the work before the next file.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public NewsCorpus Read(
        IEnumerable<string> paths,
        DocumentMetadata? metadata = null,
        IProgress<CorpusProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return CorpusReader.Read(this, paths, new KnownMetadata(metadata ?? DocumentMetadata.None), progress, cancellation);
    }
}
