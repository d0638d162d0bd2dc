using System.Text.Json;

namespace Attribution.Notebooks.Execution;

/// <summary>Refuses notebooks, cells and directives of other languages before anything runs.</summary>
internal static class NotebookLanguage
{
    private static readonly string[] CSharp = ["c#", "csharp"];

    internal static void Check(Notebook notebook)
    {
        string? language = Text(notebook.Metadata, "kernelspec", "language") ?? Text(notebook.Metadata, "language_info", "name");
        if (language is not null && !IsCSharp(language) && !language.StartsWith("polyglot", StringComparison.OrdinalIgnoreCase))
            throw Other(notebook, $"is written in {language}");
        foreach (NotebookCell cell in notebook.Cells.Where(cell => cell.Kind == CellKind.Code))
        {
            string? own = Text(cell.Metadata, "polyglot_notebook", "kernelName") ?? Text(cell.Metadata, "dotnet_interactive", "language")
                ?? Text(cell.Metadata, "vscode", "languageId");
            if (own is not null && !IsCSharp(own))
                throw Other(notebook, $"has a code cell in {own} (id {cell.Id})");
        }
    }

    private static bool IsCSharp(string language) => CSharp.Contains(language, StringComparer.OrdinalIgnoreCase);

    private static string? Text(JsonElement element, string outer, string inner) =>
        element.TryGetProperty(outer, out JsonElement group) && group.ValueKind == JsonValueKind.Object
        && group.TryGetProperty(inner, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static NotebookFormatException Other(Notebook notebook, string what) =>
        new($"{notebook.Path ?? "The notebook"} {what}; only C# can be run. Choose the C# kernel for all of its cells.");
}
