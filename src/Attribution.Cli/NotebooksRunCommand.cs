using System.CommandLine;

namespace Attribution.Cli;

/// <summary><c>notebooks run [PATH…] [--out DIR]</c>: executes notebooks and writes what came of it, errors included.</summary>
internal static class NotebooksRunCommand
{
    public static Command Create()
    {
        var (paths, timeout) = (NotebooksCommand.Paths(), NotebooksCommand.Timeout());
        var folder = new Option<string>("--out") { Description = "The folder to write the executed notebooks to; without it they are written in place.", HelpName = "DIR" };
        var command = new Command("run", "Executes notebooks and writes them with their outputs.") { paths, folder, timeout };
        command.SetAction(async (parsed, cancellation) =>
        {
            var notebooks = NotebookFiles.Load(parsed.GetValue(paths)!);
            var runs = await NotebooksCommand.RunAsync(parsed, notebooks, parsed.GetValue(timeout), cancellation);
            foreach (var run in runs.Where(run => run.Ran))
            {
                cancellation.ThrowIfCancellationRequested();
                var path = run.Notebook.Path!;
                if (parsed.GetValue(folder) is { } target)
                {
                    Directory.CreateDirectory(target);
                    path = Path.Combine(target, run.Notebook.Name);
                }
                run.Notebook.Save(path);
                await parsed.InvocationConfiguration.Output.WriteLineAsync($"{path}: {(run.Succeeded ? "done" : "failed")} in {run.Elapsed.TotalSeconds:0.0} s");
            }
            return runs.All(run => run.Succeeded) ? ExitCode.Success : ExitCode.PartFailed;
        });
        return command;
    }
}
