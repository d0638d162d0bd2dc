using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Display;
using Attribution.Views.Answers;
using Attribution.Views.Correcting;
using Attribution.Views.Report;

namespace Attribution.Views.Articles;

/// <summary>Makes the page of one article.</summary>
internal static class ArticlePage
{
    /// <summary>The whole page.</summary>
    /// <param name="corpus">All articles of the report.</param>
    /// <param name="article">The one to show.</param>
    /// <param name="links">The ways between the pages.</param>
    /// <param name="kicker">The report's title.</param>
    public static string Of(NewsCorpus corpus, Article article, ReportLinks links, string kicker)
    {
        var alone = corpus with { Articles = [article] };
        var scope = new Scope(alone, links, "../", corpus.Articles.Length == 1 ? null : article.Document.Id);
        var origin = ArticleSummary.Origin(article);
        var body = $"""
            {(origin.Length == 0 ? "" : $"<p class=\"origin\">{origin}</p>\n")}<p class="lead">{Html.Encode(ArticleSummary.Of(alone))}</p>
            <section aria-labelledby="text">
            <h2 id="text">The article, marked</h2>
            {ArticleView.Of(article, corpus).ToPage(scope)}</section>
            {CorrectionData.OfArticle(corpus, article)}{FourQuestions.Of(scope)}
            """;
        return Page.Of(ArticleSummary.Title(article), body, links.PageOf(article.Document.Id), kicker);
    }
}
