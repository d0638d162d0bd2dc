using System.Text.Json;

namespace Attribution.Notebooks.Execution;

/// <summary>Refuses notebooks, cells and directives of other languages before anything runs.</summary>
internal static class NotebookLanguage
{
    private static readonly string[] CSharp = ["c#", "csharp"];

    /// <summary>How the names of kernels begin whose language is known, where a notebook names its kernel alone.</summary>
    private static readonly (string Name, string Language)[] Kernels =
    [
        (".net-fsharp", "F#"), (".net-powershell", "PowerShell"), ("python", "Python"), ("conda", "Python"), ("xpython", "Python"), ("ir", "R"), ("xr", "R"),
        ("julia", "Julia"), ("javascript", "JavaScript"), ("deno", "TypeScript"), ("bash", "Bash"), ("java", "Java"), ("scala", "Scala"), ("kotlin", "Kotlin"),
        ("ruby", "Ruby"), ("rust", "Rust"), ("xcpp", "C++"), ("sagemath", "SageMath"), ("octave", "Octave"), ("gophernotes", "Go"),
    ];

    internal static void Check(Notebook notebook)
    {
        if (Of(notebook) is { } language && !IsCSharp(language) && !language.StartsWith("polyglot", StringComparison.OrdinalIgnoreCase))
            throw Other(notebook, $"is written in {language}");
        foreach (NotebookCell cell in notebook.Cells.Where(cell => cell.Kind == CellKind.Code))
        {
            string? own = Text(cell.Metadata, "polyglot_notebook", "kernelName") ?? Text(cell.Metadata, "dotnet_interactive", "language")
                ?? Text(cell.Metadata, "vscode", "languageId");
            if (own is not null && !IsCSharp(own))
                throw Other(notebook, $"has a code cell in {own} (id {cell.Id})");
        }
    }

    /// <summary>The language that a notebook names, itself or by its kernel; null where it names none, and runs as C#.</summary>
    internal static string? Of(Notebook notebook) =>
        Text(notebook.Metadata, "kernelspec", "language")
            ?? Text(notebook.Metadata, "language_info", "name") ?? OfKernel(Text(notebook.Metadata, "kernelspec", "name"));

    private static string? OfKernel(string? kernel) =>
        Kernels.FirstOrDefault(known => kernel is not null && kernel.StartsWith(known.Name, StringComparison.OrdinalIgnoreCase)
            && !kernel.AsSpan(known.Name.Length).ContainsAnyInRange('a', 'z')).Language;

    private static bool IsCSharp(string language) => CSharp.Contains(language, StringComparer.OrdinalIgnoreCase);

    private static string? Text(JsonElement element, string outer, string inner) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(outer, out JsonElement group) && group.ValueKind == JsonValueKind.Object
        && group.TryGetProperty(inner, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static NotebookFormatException Other(Notebook notebook, string what) =>
        new($"{notebook.Path ?? "The notebook"} {what}; only C# can be run. Choose the C# kernel for all of its cells, or run it with Jupyter.");
}
