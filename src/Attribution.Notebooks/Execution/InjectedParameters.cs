using Attribution.Notebooks.Format;
using Microsoft.CodeAnalysis.CSharp;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// Papermill's convention: values from outside go into a cell of their own behind the cell tagged "parameters", so that
/// the executed notebook shows what it ran with.
/// </summary>
internal static class InjectedParameters
{
    private const string Tag = "injected-parameters";

    internal static Notebook Into(Notebook notebook, IReadOnlyDictionary<string, object> parameters)
    {
        if (parameters.Count == 0)
            return notebook;
        var cells = notebook.Cells.Where(cell => !cell.Tags.Contains(Tag)).ToList();
        int place = cells.FindIndex(cell => cell.Tags.Contains("parameters")) + 1;
        string source = string.Join('\n', parameters.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"var {p.Key} = {Literal(p.Value)};"));
        var ids = new CellIds();
        foreach (NotebookCell cell in cells)
            ids.Take(cell.Id);
        cells.Insert(place, new NotebookCell(ids.Take(Tag), CellKind.Code, source)
        {
            Metadata = Json.Parse($$"""{"tags": ["{{Tag}}"]}"""),
        });
        return notebook with { Cells = cells };
    }

    private static string Literal(object value) => value switch
    {
        IEnumerable<string> many => $"new string[] {{ {string.Join(", ", many.Select(Literal))} }}",
        _ => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)
            ?? throw new ArgumentException(
                $"A parameter of type {value.GetType().Name} cannot be given to a notebook; give a string, a boolean, a number or an array of strings.",
                nameof(value)),
    };
}
