using System.Text;
using Attribution.Notebooks;
using Attribution.Output;

namespace Attribution.Cli;

/// <summary>Finds, loads and runs notebooks before the user's eyes.</summary>
internal static class NotebookFiles
{
    /// <summary>Where the notebooks lie when none are named.</summary>
    public const string DefaultFolder = "notebooks";

    /// <summary>The folder of the notebooks that make a report where none are named: the program's own, in the checkout those of the checkout.</summary>
    public static string ForReports()
    {
        string[] names = Directory.Exists(Brought.Notebooks)
            ? [.. Directory.GetFiles(Brought.Notebooks, "*.ipynb").Select(path => Path.GetFileName(path))]
            : [];
        return names.All(name => File.Exists(Path.Combine(DefaultFolder, name))) ? DefaultFolder : Brought.Notebooks;
    }

    /// <summary>The notebooks at <paramref name="paths"/>: files, and the .ipynb files directly in folders in ordinal order.</summary>
    /// <exception cref="Failure">A path leads nowhere, or a file is no notebook.</exception>
    public static IReadOnlyList<Notebook> Load(IEnumerable<string> paths)
    {
        try
        {
            return [.. paths.SelectMany(Files).DistinctBy(Path.GetFullPath, StringComparer.Ordinal).Select(Notebook.Load)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotebookFormatException)
        {
            throw new Failure(ExitCode.NothingRead, error.Message);
        }
    }

    /// <summary>Writes a notebook in the place of the one that it came of.</summary>
    /// <exception cref="OutputException">It cannot be written; the old one stays.</exception>
    public static void Replace(Notebook notebook) => NewFiles.Replace(notebook.Path!, stream => stream.Write(Encoding.UTF8.GetBytes(notebook.ToJson())));

    /// <summary>Says before any work is done whether notebooks could be written in the places of those that they come of.</summary>
    /// <exception cref="OutputException">One cannot be written.</exception>
    public static void CheckReplaceable(IEnumerable<Notebook> notebooks)
    {
        foreach (var folder in notebooks.Select(notebook => Path.GetDirectoryName(Path.GetFullPath(notebook.Path!))!).Distinct()) NewFiles.Try(folder);
    }

    private static IEnumerable<string> Files(string path)
    {
        if (Directory.Exists(path)) return Directory.GetFiles(path, "*.ipynb").Order(StringComparer.Ordinal);
        return File.Exists(path)
            ? [path]
            : throw new Failure(ExitCode.NothingRead,
                $"{path}: there is no such notebook or folder. Check the spelling, and the folder that the command runs in.");
    }

    /// <summary>Runs <paramref name="notebooks"/> side by side; failures are written to <paramref name="error"/>.</summary>
    public static async Task<IReadOnlyList<NotebookRun>> RunAsync(
        IReadOnlyList<Notebook> notebooks,
        Func<Notebook, NotebookRunOptions> options,
        ProgressDisplay progress,
        TextWriter error,
        CancellationToken cancellation)
    {
        var jobs = notebooks.Select(notebook => (Notebook: notebook, Options: options(notebook))).ToArray();
        var total = jobs.Sum(job => CellsToRun(job.Notebook) + (job.Options.Parameters.Count > 0 ? 1 : 0));
        var runs = await progress.RunAsync("Running notebooks", step =>
            Task.WhenAll(jobs.Select(job => RunAsync(job.Notebook, job.Options, new Adapter(step, total), cancellation))));
        foreach (var run in runs.Where(run => !run.Succeeded)) await error.WriteLineAsync($"error: {run.Failure}");
        return runs;
    }

    /// <summary>A notebook of another language fails like one with an error in its first cell: the others run.</summary>
    private static async Task<NotebookRun> RunAsync(Notebook notebook, NotebookRunOptions options, IProgress<CellProgress> progress,
        CancellationToken cancellation)
    {
        try
        {
            return await NotebookRunner.RunAsync(notebook, options, progress, cancellation);
        }
        catch (ArgumentException refusal) when (options.Parameters.Count > 0)
        {
            // A value does not fit the variable that it is for.
            throw new Failure(ExitCode.Usage, $"{notebook.Path}: {refusal.Message}");
        }
        catch (NotebookFormatException refusal)
        {
            return new NotebookRun(notebook, new NotebookFailure(notebook.Name, 0, null, new ErrorOutput("OtherLanguage", refusal.Message, [])), TimeSpan.Zero);
        }
    }

    private static int CellsToRun(Notebook notebook) =>
        notebook.Cells.Count(cell => cell.Kind is CellKind.Code && !string.IsNullOrWhiteSpace(cell.Source));

    private sealed class Adapter(IProgress<Step> progress, int total) : IProgress<CellProgress>
    {
        public void Report(CellProgress value)
        {
            if (value.State is not CellState.Running) progress.Report(new Step(total, $"{value.Notebook} cell {value.Cell}"));
        }
    }
}
