namespace Attribution.Notebooks;

/// <summary>What a cell holds; the values are nbformat's cell types.</summary>
public enum CellKind
{
    /// <summary>Source to run, with its outputs.</summary>
    Code,

    /// <summary>Text in Markdown.</summary>
    Markdown,

    /// <summary>Text that is passed on untouched.</summary>
    Raw,
}
