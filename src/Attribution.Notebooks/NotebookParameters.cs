using Attribution.Notebooks.Execution;

namespace Attribution.Notebooks;

/// <summary>The variables of a notebook that a caller may set, as Papermill does: those that its cell tagged <c>parameters</c> declares.</summary>
public static class NotebookParameters
{
    /// <summary>The tag of the cell that declares them, each with the value that it has where nobody sets another.</summary>
    public const string Tag = "parameters";

    /// <summary>The variables in the order of their declaration; empty where no cell is tagged.</summary>
    /// <param name="notebook">A C# notebook.</param>
    public static IReadOnlyList<NotebookParameter> Of(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        return DeclaredParameters.Of(notebook).All;
    }
}

/// <summary>A variable that a caller may set.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type as C# writes it; null where the cell alone does not tell it.</param>
/// <param name="Default">The expression that gives its value where nobody sets another; null where there is none.</param>
public sealed record NotebookParameter(string Name, string? Type, string? Default);
