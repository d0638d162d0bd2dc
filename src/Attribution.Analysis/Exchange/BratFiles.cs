using Attribution.Corpus;
using Attribution.Evaluation.Gold.Marked;

namespace Attribution.Exchange;

/// <summary>Writes articles for the annotation tool brat: text, annotation beside it, and what kinds of annotation there are.</summary>
internal static class BratFiles
{
    /// <summary>Two files per article, the configuration, and what is known of the articles.</summary>
    public static IEnumerable<ExchangeFile> Files(NewsCorpus corpus)
    {
        yield return ExchangeFile.Of("annotation.conf", BratMarks.Configuration());
        foreach (var file in ExchangeFiles.Metadata(corpus)) yield return file;
        foreach (var article in corpus.Articles)
        {
            var name = ExchangeFiles.NameOf(article.Document.Id);
            yield return ExchangeFile.Of($"{name}.txt", article.Text);
            yield return ExchangeFile.Of($"{name}.ann", BratMarks.Write(article.Text, ArticleMarks.Of(corpus, article)));
        }
    }
}
