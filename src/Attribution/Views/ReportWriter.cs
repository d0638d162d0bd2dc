using System.Text;
using Attribution.Charts;
using Attribution.Display;
using Attribution.Frames;
using Attribution.Language;

namespace Attribution.Views;

/// <summary>
/// Writes a report: <c>index.html</c>, a page per notebook and per article, the data frames as CSV in <c>data/</c>, and
/// once beside them the style sheet and plotly.js. The pages need no network and no server. The same content gives the
/// same bytes.
/// </summary>
public static class ReportWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the report into <paramref name="folder"/>, which is made where it does not exist, and returns the path of its first page.</summary>
    /// <param name="content">What the report shows.</param>
    /// <param name="folder">Where it goes. Files of an earlier report are replaced; others are left alone.</param>
    /// <param name="cancellation">Ends the writing between two files; none is ever half-written.</param>
    /// <exception cref="IOException">The folder cannot be made or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public static string Write(ReportContent content, string folder, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var corpus = content.Corpus;
        FrameFiles.Write(corpus, Path.Combine(folder, "data"), FrameFormat.Csv, cancellation);
        var index = Path.Combine(folder, "index.html");
        Save(Path.Combine(folder, "plotly.min.js"), PlotlyScript.Open, cancellation);
        Save(Path.Combine(folder, "report.js"), () => Lexicon.Open("report.js"), cancellation);
        SaveText(Path.Combine(folder, "report.css"), ReadText("report.css") + ArticleView.ReadStyle(), cancellation);

        var articlePages = PageNames.Articles(corpus);
        for (var article = 0; article < articlePages.Length; article++)
        {
            SaveText(Path.Combine(folder, articlePages[article]), ArticlePage.Of(corpus, corpus.Articles[article]), cancellation);
        }
        var notebooks = content.Notebooks.Select(notebook => notebook.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var notebook in content.Notebooks)
        {
            var page = Page.Of(notebook.Title, NotebookPage.Body(notebook, notebooks), nav: Nav(content, notebook));
            SaveText(Path.Combine(folder, PageNames.Notebook(notebook)), page, cancellation);
        }
        SaveText(index, Page.Of(content.Title, IndexPage.Body(content, articlePages)), cancellation);
        return index;
    }

    private static string Nav(ReportContent content, ReportNotebook current)
    {
        var links = new StringBuilder($"<a href=\"index.html\">{Html.Encode(content.Title)}</a>");
        foreach (var notebook in content.Notebooks)
        {
            var here = ReferenceEquals(notebook, current) ? " aria-current=\"page\"" : "";
            links.Append($" <a href=\"{Html.Encode(PageNames.Notebook(notebook))}\"{here}>{Html.Encode(notebook.Title)}</a>");
        }
        return links.ToString();
    }

    private static string ReadText(string name)
    {
        using var reader = new StreamReader(Lexicon.Open(name));
        return reader.ReadToEnd();
    }

    private static void SaveText(string path, string text, CancellationToken cancellation) =>
        Save(path, () => new MemoryStream(Utf8.GetBytes(text.ReplaceLineEndings("\n"))), cancellation);

    private static void Save(string path, Func<Stream> open, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = path + ".tmp";
        try
        {
            using (var input = open())
            using (var output = File.Create(unfinished))
            {
                input.CopyTo(output);
            }
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
