namespace Attribution.Notebooks;

/// <summary>Settings of a run; the defaults suit a notebook that lies beside its data.</summary>
public sealed record NotebookRunOptions
{
    /// <summary>Defaults alone.</summary>
    public static NotebookRunOptions Default { get; } = new();

    /// <summary>How long one cell may run, compiling not counted, before it is ended and fails. <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    public TimeSpan CellTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// How long an ended cell may take to stop. Code that does not come back to the cell (a long call into a library)
    /// is left behind on a background thread after that: see <see cref="NotebookRun.LeftRunning"/>.
    /// </summary>
    public TimeSpan StopGrace { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// The folder that <c>#r</c>, <c>#load</c> and the current directory refer to; null for the notebook's own. The
    /// current directory is one for the whole process: runs in one folder go side by side, others wait for their turn.
    /// </summary>
    public string? Folder { get; init; }

    /// <summary>
    /// Variables set by the caller, as Papermill does: a cell that declares them goes in after the cell tagged
    /// <c>parameters</c>, or first where there is none, each of the type that the tagged cell declares. Null, strings,
    /// booleans, numbers, and lists and dictionaries of those. See <see cref="NotebookParameters"/>.
    /// </summary>
    public IReadOnlyDictionary<string, object?> Parameters { get; init; } = new Dictionary<string, object?>();

    /// <summary>How many characters a cell may write to the console; the rest is dropped with a note.</summary>
    public int ConsoleLimit { get; init; } = 1_000_000;
}
