using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution;

/// <summary>
/// The way in: articles → <see cref="NewsCorpus"/>.
/// <code>
/// var news = News.Read("seeds");
/// var quotes = news.Articles.SelectMany(article => article.Quotes);
/// </code>
/// Thread-safe.
/// </summary>
public static class News
{
    /// <summary>
    /// Reads the articles at <paramref name="paths"/>, files or folders, and finds everything in them. Files that give
    /// no article are listed in <see cref="NewsCorpus.Problems"/>; <see cref="CorpusReader"/> takes settings and tells
    /// of its progress.
    /// </summary>
    /// <exception cref="DocumentException">None of the files gave an article; the message says why the first one did not.</exception>
    public static NewsCorpus Read(params string[] paths)
    {
        var corpus = CorpusReader.Read(paths);
        if (corpus is { Articles: [], Problems: [var first, ..] }) throw new DocumentException(first.Path, first.Message);
        return corpus;
    }

    /// <summary>Finds everything in one article that is given as text, in any format that the files may have.</summary>
    /// <param name="text">The article.</param>
    /// <param name="date">The day of publication, from which "on Tuesday" counts; null for the one that the text gives.</param>
    public static NewsCorpus Parse(string text, DateOnly? date = null) =>
        CorpusBuilder.Build([Analyzer.Analyze(DocumentReader.Parse(text, "text", new DocumentMetadata(date)))], []);
}
