using Attribution.Audit;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Frames;

namespace Attribution;

/// <summary>
/// The way in: articles → <see cref="NewsCorpus"/> → <see cref="DataFrames"/>.
/// <code>
/// var news = News.Read("seeds");
/// var frames = news.Frames();
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

    /// <summary>The data frames of <paramref name="corpus"/>, each built when it is first asked for.</summary>
    public static DataFrames Frames(this NewsCorpus corpus) => new(corpus);

    /// <summary>Who is heard in <paramref name="corpus"/>, one of its articles or one of its outlets, and on whom the claims rest.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="document">The id of the one to audit; null for all.</param>
    /// <param name="outlet">The outlet to audit; null for all.</param>
    /// <exception cref="ArgumentException">There is no such document or outlet in the corpus; the message names those that there are.</exception>
    public static SourceAudit SourceAudit(this NewsCorpus corpus, string? document = null, string? outlet = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Attribution.Audit.SourceAudit.Of(corpus, document, outlet);
    }

    /// <summary>The sources of <paramref name="audit"/> as a data frame, with the columns of <see cref="DataFrames.Sources"/>.</summary>
    public static Deedle.Frame<int, string> Frame(this SourceAudit audit) => DataFrames.Of(audit);
}
