using System.Text;
using Attribution.Charts;
using Attribution.Display;
using Attribution.Frames;
using Attribution.Output;
using Attribution.Views.ActorPages;
using Attribution.Views.Articles;
using Attribution.Views.Audits;
using Attribution.Views.Comparisons;
using Attribution.Views.Correcting;
using Attribution.Views.Glossary;
using Attribution.Views.Lists;
using Attribution.Views.Networks;
using Attribution.Views.NotebookPages;
using Attribution.Views.Overview;
using Attribution.Views.Searching;

namespace Attribution.Views.Report;

/// <summary>
/// Writes a report: <c>index.html</c>, a page per list, notebook and article, the source audit, the data frames as CSV in <c>data/</c>,
/// and once beside them the style sheet, the scripts and plotly.js. The pages need no network and no server. The same
/// content gives the same bytes.
/// </summary>
internal static class ReportWriter
{
    private const string By = "report";
    private const string Index = "index.html";

    private static readonly string[] ListScripts = ["list-rows.js", "list-address.js", "list-filters.js", "list-table.js", "lists.js"];

    /// <summary>Writes the report into <paramref name="folder"/>, which is made where it does not exist, and returns the path of its first page.</summary>
    /// <param name="content">What the report shows.</param>
    /// <param name="folder">Where it goes. Files of an earlier report are replaced, or removed where this one has none of that name; others
    /// are left alone.</param>
    /// <param name="overwrite">Whether files of the same names that others have made or changed are replaced, too.</param>
    /// <param name="cancellation">Ends the writing between two files.</param>
    /// <exception cref="IOException">The folder cannot be made or written, another process writes to it, or files that others made or
    /// changed are in the way.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested; what was there before stays.</exception>
    public static string Write(ReportContent content, string folder, bool overwrite = false, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var corpus = content.Corpus;
        var links = new ReportLinks(corpus);
        var lists = ReportLists.Of(corpus, links);
        using var output = new OutputFolder(folder, By, overwrite);
        var files = new ReportFiles(output, cancellation);
        FrameFiles.Add(output, "data/", FrameSchemas.All, corpus, FrameFormat.Csv, cancellation);
        files.Write("plotly.min.js", PlotlyScript.Open);
        files.Write("report.js", EmbeddedText.Read("news-chart.js") + EmbeddedText.Read("report.js"));
        files.Write("lists.js", string.Concat(ListScripts.Select(EmbeddedText.Read)));
        files.Write("search.js", EmbeddedText.Read("search.js"));
        files.Write(SearchPage.File, SearchPage.Of(lists, IndexPage.PageOfList(corpus)));
        files.Write("tables.js", EmbeddedText.Read("tables.js"));
        files.Write("saving.js", EmbeddedText.Read("saving.js"));
        files.Write("compare.js", EmbeddedText.Read("compare.js"));
        files.Write(ComparePage.DataFile, ComparePage.Data(corpus));
        files.Write(ComparePage.File, ComparePage.Of(corpus));
        files.Write(WordsPage.File, WordsPage.Of());
        files.Write("network.js", EmbeddedText.Read("network.js"));
        files.Write(NetworkDrawing.DataFile, NetworkDrawing.Data(corpus, links));
        foreach (var file in NetworkDrawing.Files(corpus)) output.Add(NetworkDrawing.Folder + file.Name, file.Write);
        files.Write("corrections.js", EmbeddedText.Read("corrections.js"));
        files.Write(CorrectionData.File, CorrectionData.Script(corpus, isReviewed: false));
        files.Write(CorrectionsPage.File, CorrectionsPage.Of(corpus, links));
        files.Write("article.js", EmbeddedText.Read("article.js"));
        files.Write("report.css", Page.StyleSheet + EmbeddedText.Read("list.css") + EmbeddedText.Read("compare.css") + EmbeddedText.Read("network.css")
            + EmbeddedText.Read("corrections.css") + ArticleView.ReadStyle());

        foreach (var article in corpus.Articles) files.Write(links.PageOf(article.Document.Id), ArticlePage.Of(corpus, article, links, content.Title));
        var actors = new ActorPageSet(corpus, links);
        foreach (var (actor, name) in links.Actors) files.Write(links.ActorPageOf(name)!, actors.Of(actor, name));
        foreach (var (file, page) in ListPage.All(lists)) files.Write(file, page());
        foreach (var listed in lists.All)
        {
            foreach (var (place, part) in listed.Parts.Index()) files.Write(ListParts.File(listed.List.Name, place), part);
        }
        files.Write("audit.html", Page.Of("Source audit: who is heard, and on whom the claims rest", SourceAuditPage.Body(corpus), "audit.html"));
        var notebooks = content.Notebooks.Select(notebook => notebook.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var notebook in content.Notebooks)
        {
            var file = PageNames.Notebook(notebook);
            files.Write(file, Page.Of(notebook.Title, NotebookPage.Body(notebook, notebooks), file, content.Title, Nav(content, notebook)));
        }
        foreach (var (file, page) in IndexPage.Others(content, links, lists.Articles)) files.Write(file, page());
        files.Write(Index, IndexPage.Of(content, links, lists.Articles));
        output.Commit(removeEarlier: true, cancellation);
        return Path.Combine(folder, Index);
    }

    /// <summary>Says before any work is done whether a report could be written: the files that every report has stand for all.</summary>
    /// <exception cref="OutputException">Files of others are in the way.</exception>
    internal static void Check(string folder, bool overwrite) => OutputFolder.Check(
        folder, By, overwrite, FrameSchemas.All.Select(schema => "data/" + FrameFiles.NameOf(schema, FrameFormat.Csv)).Append(Index));

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

/// <summary>The pages of a report, and what lies beside them.</summary>
/// <param name="output">The folder.</param>
/// <param name="cancellation">Ends the writing between two files.</param>
internal sealed class ReportFiles(OutputFolder output, CancellationToken cancellation)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a file of text, with line ends of one character.</summary>
    public void Write(string name, string text) => Write(name, () => new MemoryStream(Utf8.GetBytes(text.ReplaceLineEndings("\n"))));

    /// <summary>Writes a file.</summary>
    public void Write(string name, Func<Stream> open)
    {
        cancellation.ThrowIfCancellationRequested();
        output.Add(name, stream =>
        {
            using var input = open();
            input.CopyTo(stream);
        });
    }
}
