using System.CommandLine;
using Attribution.Notebooks;

namespace Attribution.Cli;

/// <summary><c>notebooks</c>: the commands that execute notebooks.</summary>
internal static class NotebooksCommand
{
    public const string Name = "notebooks";

    public static Command Create() =>
        new(Name, "Executes C# notebooks, and copies those that come with the program.")
        {
            NotebooksRunCommand.Create(), NotebooksRefreshCommand.Create(), NotebooksCompareCommand.Create(), NotebooksCopyCommand.Create(),
        };

    public static Argument<string[]> Paths() =>
        PathArgument.Create("Notebooks (.ipynb), or folders whose notebooks lie directly in them.", NotebookFiles.DefaultFolder, null,
            "the notebooks: files (.ipynb), or folders of them", PathOption.ProblemOfInput);

    public static Option<int> Timeout() => NumberOption.Of("--timeout", "How many seconds one cell may take before it is ended.", "SECONDS", 120);

    public static Task<IReadOnlyList<NotebookRun>> RunAsync(
        ParseResult parsed, IReadOnlyList<Notebook> notebooks, NotebookRunOptions options, CancellationToken cancellation)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        return NotebookFiles.RunAsync(notebooks, _ => options, ProgressDisplay.For(output), error, cancellation);
    }
}
