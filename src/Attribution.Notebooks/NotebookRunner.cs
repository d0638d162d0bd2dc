using System.Diagnostics;
using Attribution.Notebooks.Execution;

namespace Attribution.Notebooks;

/// <summary>
/// Runs C# notebooks in this process, from the first cell to the last or to the first error. Thread-safe: several
/// notebooks may run at the same time, each with its own variables and console.
/// </summary>
public static class NotebookRunner
{
    /// <summary>Runs a notebook; errors of its cells are outputs of the result and never thrown.</summary>
    /// <param name="notebook">The notebook; it is left as it is.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    /// <param name="progress">Told when a cell starts and ends, on the thread that runs the notebook.</param>
    /// <param name="cancellationToken">Ends the running cell and the run.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="NotebookFormatException">The notebook is not written in C#.</exception>
    /// <exception cref="ArgumentException">A parameter does not fit the variable that the notebook declares.</exception>
    public static Task<NotebookRun> RunAsync(
        Notebook notebook,
        NotebookRunOptions? options = null,
        IProgress<CellProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        options ??= NotebookRunOptions.Default;
        return Task.Run(
            () =>
            {
                NotebookLanguage.Check(notebook);
                return RunCellsAsync(InjectedParameters.Into(notebook, options.Parameters), options, progress, cancellationToken);
            },
            cancellationToken);
    }

    private static async Task<NotebookRun> RunCellsAsync(
        Notebook notebook, NotebookRunOptions options, IProgress<CellProgress>? progress, CancellationToken cancellationToken)
    {
        string? folder = options.Folder ?? Path.GetDirectoryName(notebook.Path);
        using IDisposable? stay = folder is null ? null : await WorkingFolder.EnterAsync(folder, cancellationToken).ConfigureAwait(false);
        var session = new NotebookSession(notebook.Name, folder ?? Environment.CurrentDirectory, options);
        var clock = Stopwatch.StartNew();
        int total = notebook.Cells.Count(Runs);
        NotebookFailure? failure = null;
        var cells = new List<NotebookCell>(notebook.Cells.Count);
        int count = 0;
        foreach (NotebookCell cell in notebook.Cells)
        {
            if (cell.Kind != CellKind.Code || failure is not null || !Runs(cell))
            {
                cells.Add(cell with { Outputs = [], ExecutionCount = null });
                continue;
            }

            count++;
            Report(CellState.Running);
            CellResult result = await session.RunAsync(count, cell.Source, cancellationToken).ConfigureAwait(false);
            failure = Explained(notebook, result.Failure);
            cells.Add(cell with { Outputs = failure is null ? result.Outputs : [.. result.Outputs.SkipLast(1), failure.Error], ExecutionCount = count });
            Report(failure is null ? CellState.Done : CellState.Failed);
        }

        return new NotebookRun(notebook with { Cells = cells }, failure, clock.Elapsed) { LeftRunning = session.LeftRunning };

        void Report(CellState state) => progress?.Report(new CellProgress(notebook.Name, count, total, state, clock.Elapsed));
    }

    /// <summary>A compiler's error in a notebook that names no language may mean that it is written in another one.</summary>
    private static NotebookFailure? Explained(Notebook notebook, NotebookFailure? failure) =>
        failure is not null && failure.Error.Name.StartsWith("CS", StringComparison.Ordinal) && notebook.Path is not null
            && NotebookLanguage.Of(notebook) is null
            ? failure with
            {
                Error =
                failure.Error with { Value = $"{failure.Error.Value} (The notebook names no language in its metadata, and was run as C#.)" }
            }
            : failure;

    private static bool Runs(NotebookCell cell) => cell.Kind == CellKind.Code && !string.IsNullOrWhiteSpace(cell.Source);
}
