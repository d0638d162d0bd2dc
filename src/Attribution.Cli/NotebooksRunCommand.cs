using System.CommandLine;
using System.Text;
using Attribution.Notebooks;
using Attribution.Output;

namespace Attribution.Cli;

/// <summary><c>notebooks run [PATH…] [--out DIR]</c>: executes notebooks and writes what came of it, errors included.</summary>
internal static class NotebooksRunCommand
{
    private const string By = "notebooks run";

    public static Command Create()
    {
        var (paths, timeout) = (NotebooksCommand.Paths(), NotebooksCommand.Timeout());
        var folder = PathOption.Output("--out", "The folder to write the executed notebooks to; without it they are written in place.");
        var force = PathOption.Force();
        var command = new Command("run", "Executes notebooks and writes them with their outputs.") { paths, folder, force, timeout };
        var parameters = new NotebookParameterOptions();
        foreach (var option in parameters.All) command.Options.Add(option);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (output, target, overwrite) = (parsed.InvocationConfiguration.Output, parsed.GetValue(folder), parsed.GetValue(force));
            var notebooks = NotebookFiles.Load(parsed.GetValue(paths)!);
            if (target is not null) Check(target, overwrite, notebooks);
            else NotebookFiles.CheckReplaceable(notebooks);
            var options = new NotebookRunOptions
            {
                CellTimeout = TimeSpan.FromSeconds(parsed.GetValue(timeout)),
                Parameters = parameters.Of(parsed, notebooks)
            };
            var runs = await NotebooksCommand.RunAsync(parsed, notebooks, options, cancellation);
            NotebookRun[] ran = [.. runs.Where(run => run.Ran)];
            cancellation.ThrowIfCancellationRequested();
            if (target is not null) Write(target, overwrite, ran, cancellation);
            foreach (var run in ran)
            {
                cancellation.ThrowIfCancellationRequested();
                if (target is null) NotebookFiles.Replace(run.Notebook);
                var path = target is null ? run.Notebook.Path : Path.Combine(target, run.Notebook.Name);
                await output.WriteLineAsync($"{path}: {(run.Succeeded ? "done" : "failed")} in {run.Elapsed.TotalSeconds:0.0} s");
            }
            return runs.All(run => run.Succeeded) ? ExitCode.Success : ExitCode.PartFailed;
        });
        return command;
    }

    private static void Check(string folder, bool overwrite, IReadOnlyList<Notebook> notebooks)
    {
        if (notebooks.GroupBy(notebook => notebook.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new Failure(ExitCode.NotWritten,
                $"{string.Join(" and ", twice.Select(notebook => notebook.Path))} would both be written to "
                    + $"{Path.Combine(folder, twice.Key)}. Run them one after the other, each with its own --out.");
        OutputFolder.Check(folder, By, overwrite, notebooks.Select(notebook => notebook.Name));
    }

    private static void Write(string folder, bool overwrite, IEnumerable<NotebookRun> runs, CancellationToken cancellation)
    {
        using var files = new OutputFolder(folder, By, overwrite);
        foreach (var run in runs) files.Add(run.Notebook.Name, stream => stream.Write(Encoding.UTF8.GetBytes(run.Notebook.ToJson())));
        files.Commit(removeEarlier: false, cancellation);
    }
}
