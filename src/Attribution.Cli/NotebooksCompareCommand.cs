using System.CommandLine;
using Attribution.Notebooks;

namespace Attribution.Cli;

/// <summary><c>notebooks compare [PATH…] --with DIR</c>: says where another run, of any kernel, gave other outputs.</summary>
internal static class NotebooksCompareCommand
{
    public static Command Create()
    {
        var paths = NotebooksCommand.Paths();
        var folder = PathOption.Folder("--with", "The folder with the same notebooks after another run.");
        folder.Required = true;
        var command = new Command("compare", "Compares the outputs of notebooks with those of another run, as of nbconvert.") { paths, folder };
        command.SetAction(async parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var expected = NotebookFiles.Load(parsed.GetValue(paths)!);
            var actual = NotebookFiles.Load(expected.Select(notebook => Path.Combine(parsed.GetValue(folder)!, notebook.Name)));
            var same = true;
            foreach (var (one, other) in expected.Zip(actual))
            {
                var differences = NotebookComparison.Compare(one, other);
                same &= differences.Count == 0;
                await output.WriteLineAsync($"{one.Name}: {(differences.Count == 0 ? "the same outputs" : "other outputs")}");
                foreach (var difference in differences) await error.WriteLineAsync($"{one.Name}, {difference}");
            }
            return same ? ExitCode.Success : ExitCode.PartFailed;
        });
        return command;
    }
}
