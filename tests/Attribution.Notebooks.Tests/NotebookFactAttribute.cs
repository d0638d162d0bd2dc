namespace Attribution.Notebooks.Tests;

/// <summary>A test of the repository's notebooks: skipped where the folder is missing, as in a copy of the sources alone.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NotebookFactAttribute : FactAttribute
{
    internal const string Missing = "There is no folder notebooks/.";

    public NotebookFactAttribute() => Skip = NotebooksFolder.Exists ? null : Missing;
}

/// <summary>A test of each notebook of the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NotebookTheoryAttribute : TheoryAttribute
{
    public NotebookTheoryAttribute() => Skip = NotebooksFolder.Exists ? null : NotebookFactAttribute.Missing;
}
