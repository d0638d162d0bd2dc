using System.Text.Json;
using Attribution.Notebooks;
using Attribution.Views.Report;

namespace Attribution.Cli;

/// <summary>Hands an executed notebook to the report.</summary>
internal static class ReportPages
{
    /// <summary>The page of <paramref name="notebook"/>.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="shown">What the page shows of the source of a cell.</param>
    public static ReportNotebook Of(Notebook notebook, Func<string, string> shown) => ReportNotebook.Of(
        Path.GetFileNameWithoutExtension(notebook.Name),
        [.. notebook.Cells.Where(cell => cell.Kind is not CellKind.Raw).Select(cell => Cell(cell, shown))]);

    private static ReportCell Cell(NotebookCell cell, Func<string, string> shown) => cell.Kind is CellKind.Code
        ? ReportCell.Code(shown(cell.Source), [.. cell.Outputs.Select(Output)]) with { Label = cell.Tags.Contains("solution") ? "Solution" : "Code" }
        : ReportCell.Markdown(cell.Source);

    private static ReportOutput Output(CellOutput output) => output switch
    {
        StreamOutput stream => ReportOutput.Text(stream.Text),
        RichOutput rich => ReportOutput.Rich(rich.Data.Select(pair => KeyValuePair.Create(pair.Key, Text(pair.Value)))),
        ErrorOutput error => ReportOutput.Error($"{error.Name}: {error.Value}"),
        _ => throw new NotSupportedException($"Outputs of type {output.GetType().Name} have no place in a report."),
    };

    private static string Text(JsonElement value) =>
        value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
