using System.CommandLine;
using System.CommandLine.Invocation;
using Attribution.Cli.Clusters;
using Attribution.Cli.Kernels;
using Attribution.Cli.Review;
using Attribution.Corpus;
using Attribution.Corpus.Stored;
using Attribution.Output;

namespace Attribution.Cli;

/// <summary>The commands, and what they share: help, wrong usage, and how failures become exit codes.</summary>
internal static class CommandLine
{
    // The word that opens a file of arguments elsewhere is an article's name here.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs the program; the result is its exit code.</summary>
    public static async Task<int> RunAsync(
        string[] arguments, TextWriter output, TextWriter error, StandardInput? input = null, CancellationToken cancellation = default)
    {
        if (arguments.Length == 0) arguments = ["--help"];
        var (command, hasOut) = (arguments[0], true);
        if (command == NotebooksCommand.Name) arguments = NotebookParameterOptions.Join(arguments);
        // What most commands wait for is loaded while the command line is looked at. Where it fails, the command does.
        if (command is "report" or "extract" or "audit" or "versions" or "actors")
            _ = Task.Run(() => NewsAnalyzer.With(null, ReadingModels.Named(arguments.LastOrDefault(ReadingModels.Names.Contains) ?? ReadingModel.Fast.Name)),
                CancellationToken.None);
        try
        {
            var parsed = Root(input ?? StandardInput.Nothing).Parse(arguments, Parsing);
            (command, hasOut) = (parsed.CommandResult.Command.Name, parsed.CommandResult.Command.Options.Any(option => option.Name == "--out"));
            if (parsed.Action is not ParseErrorAction) return await parsed.InvokeAsync(Configuration(output, error), cancellation);
            foreach (var problem in UsageErrors.Of(parsed)) await error.WriteLineAsync($"error: {problem}");
            await error.WriteLineAsync("Add --help to see what can be given.");
            return ExitCode.Usage;
        }
        catch (Exception problem)
        {
            var (code, message) = Told(problem, command, hasOut);
            await error.WriteLineAsync(message);
            return code;
        }
    }

    /// <summary>What a failure means to the user: the exit code and one line, never a stack trace.</summary>
    internal static (int ExitCode, string Message) Told(Exception problem, string command, bool hasOut = true) => problem switch
    {
        OperationCanceledException => (ExitCode.Interrupted, "Interrupted. Nothing is left half-written."),
        Failure failure => (failure.ExitCode, $"error: {failure.Message}"),
        PartException failure => (ExitCode.NothingRead, $"error: {failure.Message}"),
        OutputException failure => (ExitCode.NotWritten, $"error: {failure.What} {Remedy(failure, hasOut)}"),
        IOException or UnauthorizedAccessException =>
            (ExitCode.NotWritten,
                $"error: '{command}' could not go on: {Line(problem.Message).TrimEnd('.')}. Make room or give yourself the right to read and write "
                    + $"there, and run it again."),
        _ => (ExitCode.Fault,
            $"error: '{command}' came upon a fault of the program itself ({problem.GetType().Name}: {Line(problem.Message).TrimEnd('.')}). Please "
                + $"report it with the command and the files that were given."),
    };

    private static InvocationConfiguration Configuration(TextWriter output, TextWriter error) => new()
    {
        Output = output,
        Error = error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
    };

    private static string Remedy(OutputException failure, bool hasOut)
    {
        var other = hasOut ? "choose another folder with --out" : "choose another folder";
        return failure.Fault switch
        {
            OutputFault.Refused => $"{char.ToUpperInvariant(other[0])}{other[1..]}, or replace these files with --force.",
            OutputFault.InUse => $"Wait until it is done, or {other}.",
            OutputFault.NotPermitted => $"Give yourself the right to write there, or {other}.",
            _ => $"Make room or give yourself the right to write there, or {other}.",
        };
    }

    private static string Line(string message) => message.ReplaceLineEndings(" ");

    private static RootCommand Root(StandardInput input)
    {
        var root = new RootCommand("Parses news articles into data frames of actors, quotes, figures and claims, and reports who said what.")
        {
            ReportCommand.Create(input),
            ExtractCommand.Create(input),
            MergeCommand.Create(),
            PipeCommand.Create(input),
            ClusterCommand.Create(),
            AuditCommand.Create(input),
            VersionsCommand.Create(input),
            ActorsCommand.Create(input),
            CheckCommand.Create(),
            ReviewCommand.Create(),
            EvaluateCommand.Create(),
            GoldCommand.Create(),
            NotebooksCommand.Create(),
            KernelCommand.Create(),
        };
        root.HelpName = "attribution";
        HelpWithExitCodes.Use(root);
        return root;
    }
}
