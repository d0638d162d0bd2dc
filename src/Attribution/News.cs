using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution;

/// <summary>
/// The way in: articles → <see cref="NewsCorpus"/>. A <see cref="NewsAnalyzer"/> with its defaults does the work; it remembers the
/// last 256 articles, so that what is read again, as by several notebooks, is not analysed again.
/// <code>
/// var news = News.Read("seeds");
/// var perSource = news.Quotes.CountBy(quote => quote.Source);
/// </code>
/// Thread-safe.
/// </summary>
public static class News
{
    /// <summary>
    /// Reads the articles at <paramref name="paths"/>, files or folders, and finds everything in them. Files that give
    /// no article are listed in <see cref="NewsCorpus.Problems"/>; a <see cref="NewsAnalyzer"/> takes settings and tells
    /// of its progress.
    /// </summary>
    /// <exception cref="DocumentException">None of the files gave an article; the message says why the first one did not.</exception>
    public static NewsCorpus Read(params string[] paths) => Read(paths, CancellationToken.None);

    /// <summary>The same, until it is cancelled.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="cancellation">Ends the work before the next file.</param>
    /// <exception cref="DocumentException">None of the files gave an article; the message says why the first one did not.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static NewsCorpus Read(IEnumerable<string> paths, CancellationToken cancellation) => Read(paths, null, cancellation);

    /// <summary>The same with word lists of your own.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="lexicon">A folder of word lists, see <see cref="NewsAnalyzerOptions.Lexicon"/>; null for the library's lists alone.</param>
    /// <param name="cancellation">Ends the work before the next file.</param>
    /// <exception cref="DocumentException">None of the files gave an article, or a list is wrong; the message says why.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static NewsCorpus Read(IEnumerable<string> paths, string? lexicon, CancellationToken cancellation = default) =>
        Read(ReadingModel.Fast, paths, lexicon, cancellation);

    /// <summary>
    /// Reads the articles at <paramref name="paths"/> with another model than <see cref="ReadingModel.Fast"/>.
    /// <code>
    /// var news = News.Read(AccurateModel.Default, "seeds");
    /// </code>
    /// </summary>
    /// <exception cref="DocumentException">None of the files gave an article; the message says why the first one did not.</exception>
    public static NewsCorpus Read(ReadingModel model, params string[] paths) => Read(model, paths, null);

    /// <summary>The same with word lists of your own, until it is cancelled.</summary>
    /// <param name="model">The model.</param>
    /// <param name="paths">Files and folders.</param>
    /// <param name="lexicon">A folder of word lists, see <see cref="NewsAnalyzerOptions.Lexicon"/>; null for the library's lists alone.</param>
    /// <param name="cancellation">Ends the work before the next file.</param>
    /// <exception cref="DocumentException">None of the files gave an article, or a list is wrong; the message says why.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static NewsCorpus Read(ReadingModel model, IEnumerable<string> paths, string? lexicon, CancellationToken cancellation = default) =>
        Read(model, paths, lexicon, QuoteSetting.Balanced, cancellation);

    /// <summary>The same with another setting than <see cref="QuoteSetting.Balanced"/>.</summary>
    /// <param name="model">The model.</param>
    /// <param name="paths">Files and folders.</param>
    /// <param name="lexicon">A folder of word lists, see <see cref="NewsAnalyzerOptions.Lexicon"/>; null for the library's lists alone.</param>
    /// <param name="setting">How sure the program must be of a quote to keep it.</param>
    /// <param name="cancellation">Ends the work before the next file.</param>
    /// <exception cref="DocumentException">None of the files gave an article, or a list is wrong; the message says why.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static NewsCorpus Read(
        ReadingModel model, IEnumerable<string> paths, string? lexicon, QuoteSetting setting, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        var corpus = NewsAnalyzer.With(lexicon, model, setting).Read(paths, cancellation: cancellation);
        if (corpus is { Articles: [], Problems: [var first, ..] }) throw new DocumentException(first.Path, first.Message);
        return corpus;
    }

    /// <summary>Finds everything in one article that is given as text, in any format that the files may have.</summary>
    /// <param name="text">The article.</param>
    /// <param name="date">The day of publication, from which "on Tuesday" counts; null for the one that the text gives.</param>
    /// <param name="lexicon">A folder of word lists of your own, see <see cref="NewsAnalyzerOptions.Lexicon"/>; null for none.</param>
    /// <param name="model">The model that reads it; null for <see cref="ReadingModel.Fast"/>.</param>
    /// <exception cref="DocumentException">A list is wrong; the message names the file and the line.</exception>
    public static NewsCorpus Parse(string text, DateOnly? date = null, string? lexicon = null, ReadingModel? model = null) =>
        NewsCorpus.Build([NewsAnalyzer.With(lexicon, model).Analyze(DocumentReader.Parse(text, "text", new DocumentMetadata(date)))]);
}
