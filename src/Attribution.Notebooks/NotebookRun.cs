namespace Attribution.Notebooks;

/// <summary>What came of running a notebook.</summary>
/// <param name="Notebook">The notebook with its new outputs; cells after a failed one have none.</param>
/// <param name="Failure">The cell that failed; null where all went well.</param>
/// <param name="Elapsed">How long the run took.</param>
public sealed record NotebookRun(Notebook Notebook, NotebookFailure? Failure, TimeSpan Elapsed)
{
    /// <summary>Whether every cell ran.</summary>
    public bool Succeeded => Failure is null;

    /// <summary>Whether the notebook was run at all: one of another language is refused as a whole.</summary>
    public bool Ran => Failure is not { Cell: 0 };

    /// <summary>
    /// True where code of a cell that was ended could not be stopped and still runs on a background thread. Such a
    /// thread does not keep the process alive; a host that goes on for long should start a new process.
    /// </summary>
    public bool LeftRunning { get; init; }
}

/// <summary>Why a notebook stopped.</summary>
/// <param name="Notebook">The notebook's file name.</param>
/// <param name="Cell">The number of the cell: its execution count; 0 where the whole notebook was refused.</param>
/// <param name="Line">1-based line in the cell; null where none is known.</param>
/// <param name="Error">The error as it stands in the cell's outputs.</param>
public sealed record NotebookFailure(string Notebook, int Cell, int? Line, ErrorOutput Error)
{
    /// <summary>One line: file, cell, line and message.</summary>
    public override string ToString() =>
        Cell == 0 ? Error.Value : $"{Notebook}, cell {Cell}{(Line is null ? "" : $", line {Line}")}: {Error.Name}: {Error.Value}";
}
