using System.Globalization;
using System.Text;
using Attribution.Corpus;
using Attribution.Display;
using Attribution.Frames;

namespace Attribution.Views;

/// <summary>Makes the first page of a report.</summary>
internal static class IndexPage
{
    private const int MostArticles = 800;

    /// <summary>The page's content.</summary>
    public static string Body(ReportContent content, IReadOnlyList<string> articlePages)
    {
        var corpus = content.Corpus;
        var html = new StringBuilder();
        html.Append($"<p class=\"lead\">{Html.Encode(Describe(corpus))}</p>\n");
        html.Append("<dl class=\"counts\">");
        foreach (var (name, count) in Counts(corpus)) html.Append(CultureInfo.InvariantCulture, $"<div><dt>{name}</dt><dd>{count:N0}</dd></div>");
        html.Append("</dl>\n");
        if (content.Notebooks.Length > 0)
        {
            html.Append("<h2>Analyses</h2>\n<ol class=\"pages\">\n");
            foreach (var notebook in content.Notebooks) html.Append($"<li><a href=\"{Html.Encode(PageNames.Notebook(notebook))}\">{Html.Encode(notebook.Title)}</a></li>\n");
            html.Append("</ol>\n");
        }
        foreach (var chart in new[] { Charts.Charts.WhoSaidWhat(corpus, 10), Charts.Charts.HowClaimsWereSourced(corpus, 8) }) html.Append(Page.Chart(chart.FigureJson, chart.Title, chart.AltText));
        html.Append("<h2>Articles</h2>\n<ul class=\"articles\">\n");
        for (var index = 0; index < Math.Min(corpus.Articles.Length, MostArticles); index++)
        {
            var article = corpus.Articles[index];
            var origin = ArticleSummary.Origin(article);
            html.Append($"<li><h3><a href=\"{Html.Encode(articlePages[index])}\">{Html.Encode(ArticleSummary.Title(article))}</a></h3>");
            if (origin.Length > 0) html.Append($"<p class=\"origin\">{origin}</p>");
            html.Append($"<p>{Html.Encode(ArticleSummary.Of(corpus, article))}</p></li>\n");
        }
        html.Append("</ul>\n");
        if (corpus.Articles.Length > MostArticles) html.Append(CultureInfo.InvariantCulture, $"<p>{corpus.Articles.Length - MostArticles:N0} more articles are in the data.</p>\n");
        html.Append("<h2>Data</h2>\n<p>Every table as a file of comma-separated values (UTF-8).</p>\n<ul class=\"files\">\n");
        foreach (var schema in FrameSchemas.All) html.Append($"<li><a href=\"data/{schema.Name}.csv\">{schema.Name}.csv</a> {Html.Encode(schema.Description)}</li>\n");
        html.Append("</ul>\n");
        if (corpus.Problems.Length > 0)
        {
            html.Append("<h2>Files that could not be read</h2>\n<ul>\n");
            foreach (var problem in corpus.Problems) html.Append($"<li><code>{Html.Encode(problem.Path)}</code>: {Html.Encode(problem.Message)}</li>\n");
            html.Append("</ul>\n");
        }
        return html.ToString();
    }

    private static string Describe(NewsCorpus corpus)
    {
        var dates = corpus.Articles.Select(article => article.Document.Metadata.Date).OfType<DateOnly>().ToList();
        var outlets = corpus.Articles.Select(article => article.Document.Metadata.Outlet).OfType<string>().Distinct().ToList();
        var when = dates.Count == 0 ? "" : dates.Min() == dates.Max() ? $" of {Day(dates.Min())}" : $" from {Day(dates.Min())} to {Day(dates.Max())}";
        var who = outlets.Count is 0 or > 5 ? "" : $", published by {string.Join(", ", outlets)}";
        return $"{ArticleSummary.Count(corpus.Articles.Length, "article")}{when}{who}: who said what, and how each claim was sourced. "
            + "Everything here was found by a program; each row leads back to its place in the text.";
    }

    private static (string Name, int Count)[] Counts(NewsCorpus corpus) =>
    [
        ("articles", corpus.Articles.Length),
        ("actors", corpus.Actors.Length),
        ("quotes", corpus.Articles.Sum(article => article.Quotes.Length)),
        ("figures", corpus.Articles.Sum(article => article.Figures.Length)),
        ("claims", corpus.Articles.Sum(article => article.Claims.Length)),
    ];

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
