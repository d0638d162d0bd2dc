using System.Collections.Immutable;
using Attribution.Corpus;
using Attribution.Views.NotebookPages;

namespace Attribution.Views.Report;

/// <summary>What a report is made of.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Corpus">The articles.</param>
/// <param name="Notebooks">The executed notebooks, in reading order.</param>
internal sealed record ReportContent(string Title, NewsCorpus Corpus, ImmutableArray<ReportNotebook> Notebooks);

/// <summary>An executed notebook.</summary>
/// <param name="Name">Its file name without extension; that of its page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Cells">Its cells in order.</param>
internal sealed record ReportNotebook(string Name, string Title, ImmutableArray<ReportCell> Cells)
{
    /// <summary>The notebook of these cells, under the first heading of its text; under its name where it has none.</summary>
    public static ReportNotebook Of(string name, ImmutableArray<ReportCell> cells) =>
        new(name, cells.Where(cell => !cell.IsCode).Select(cell => MarkdownText.Title(cell.Source)).FirstOrDefault(title => title is not null) ?? name, cells);
}

/// <summary>A cell of a notebook: text in Markdown, or code with its outputs.</summary>
/// <param name="IsCode">Whether it is code.</param>
/// <param name="Source">The Markdown or the code.</param>
/// <param name="Outputs">What the code gave; empty for text.</param>
internal sealed record ReportCell(bool IsCode, string Source, ImmutableArray<ReportOutput> Outputs)
{
    /// <summary>What the reader opens to see the code.</summary>
    public string Label { get; init; } = "Code";

    /// <summary>A cell of text.</summary>
    public static ReportCell Markdown(string source) => new(false, source, []);

    /// <summary>A cell of code.</summary>
    public static ReportCell Code(string source, params ImmutableArray<ReportOutput> outputs) => new(true, source, outputs);
}

/// <summary>One output of a cell.</summary>
/// <param name="IsError">Whether it is the error that ended the cell.</param>
/// <param name="Data">The output by MIME type; JSON types as JSON text, pictures but SVG in base64.</param>
internal sealed record ReportOutput(bool IsError, ImmutableSortedDictionary<string, string> Data)
{
    /// <summary>A value that shows itself as one or more MIME types.</summary>
    public static ReportOutput Rich(IEnumerable<KeyValuePair<string, string>> data) =>
        new(false, data.ToImmutableSortedDictionary(StringComparer.Ordinal));

    /// <summary>Text that the cell wrote.</summary>
    public static ReportOutput Text(string text) => Rich([new(Display.MimeTypes.Plain, text)]);

    /// <summary>The error that ended the cell.</summary>
    public static ReportOutput Error(string message) => Text(message) with { IsError = true };
}
