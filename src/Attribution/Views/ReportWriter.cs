using System.Text;
using Attribution.Charts;
using Attribution.Display;
using Attribution.Frames;
using Attribution.Views.Lists;

namespace Attribution.Views;

/// <summary>
/// Writes a report: <c>index.html</c>, a page per list, notebook and article, the source audit, the data frames as CSV in <c>data/</c>,
/// and once beside them the style sheet, the scripts and plotly.js. The pages need no network and no server. The same
/// content gives the same bytes.
/// </summary>
public static class ReportWriter
{
    private static readonly string[] ListScripts = ["list-rows.js", "list-address.js", "list-filters.js", "list-table.js", "lists.js"];

    /// <summary>Writes the report into <paramref name="folder"/>, which is made where it does not exist, and returns the path of its first page.</summary>
    /// <param name="content">What the report shows.</param>
    /// <param name="folder">Where it goes. Files of an earlier report are replaced, or removed where this one has none of that name; others are left alone.</param>
    /// <param name="cancellation">Ends the writing between two files; none is ever half-written.</param>
    /// <exception cref="IOException">The folder cannot be made or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public static string Write(ReportContent content, string folder, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var corpus = content.Corpus;
        var links = new ReportLinks(corpus);
        FrameFiles.Write(corpus, Path.Combine(folder, "data"), FrameFormat.Csv, cancellation);
        var files = new ReportFiles(folder, cancellation);
        files.Write("plotly.min.js", PlotlyScript.Open);
        files.Write("report.js", Page.ReadText("news-chart.js") + Page.ReadText("report.js"));
        files.Write("lists.js", string.Concat(ListScripts.Select(Page.ReadText)));
        files.Write("article.js", Page.ReadText("article.js"));
        files.Write("report.css", Page.StyleSheet + Page.ReadText("list.css") + ArticleView.ReadStyle());

        foreach (var article in corpus.Articles) files.Write(links.PageOf(article.Document.Id), ArticlePage.Of(corpus, article, links, content.Title));
        foreach (var (file, page) in ListPage.All(corpus, links)) files.Write(file, page());
        files.Write("audit.html", Page.Of("Source audit: who is heard, and on whom the claims rest", SourceAuditPage.Body(corpus), "audit.html"));
        var notebooks = content.Notebooks.Select(notebook => notebook.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var notebook in content.Notebooks)
        {
            var file = PageNames.Notebook(notebook);
            files.Write(file, Page.Of(notebook.Title, NotebookPage.Body(notebook, notebooks), file, content.Title, Nav(content, notebook)));
        }
        files.Write("index.html", IndexPage.Of(content, links));
        files.Finish();
        return Path.Combine(folder, "index.html");
    }

    private static string Nav(ReportContent content, ReportNotebook current)
    {
        var links = new StringBuilder("</nav>\n<nav class=\"notebooks\" aria-label=\"Analyses\">");
        foreach (var notebook in content.Notebooks)
        {
            var here = ReferenceEquals(notebook, current) ? " aria-current=\"page\"" : "";
            links.Append($" <a href=\"{Html.Encode(PageNames.Notebook(notebook))}\"{here}>{Html.Encode(notebook.Title)}</a>");
        }
        return links.ToString();
    }
}
