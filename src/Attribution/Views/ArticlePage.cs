using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Display;

namespace Attribution.Views;

/// <summary>Makes the page of one article.</summary>
internal static class ArticlePage
{
    /// <summary>The whole page.</summary>
    public static string Of(NewsCorpus corpus, Article article)
    {
        var alone = corpus with { Articles = [article] };
        var chart = Charts.Charts.WhoSaidWhat(alone);
        var origin = ArticleSummary.Origin(article);
        var body = $"""
            {(origin.Length == 0 ? "" : $"<p class=\"origin\">{origin}</p>\n")}<p class="lead">{Html.Encode(ArticleSummary.Of(corpus, article))}</p>
            {ArticleView.Of(article, corpus).ToHtmlWithoutStyle()}
            {Page.Chart(chart.FigureJson, chart.Title, chart.AltText)}
            {Tables.Quotes(alone).Without("document").First(200).ToHtml()}
            {Tables.Figures(alone).Without("document").First(200).ToHtml()}
            """;
        return Page.Of(ArticleSummary.Title(article), body, "../", "<a href=\"../index.html\">All articles</a>");
    }
}
