using System.CommandLine;
using System.CommandLine.Invocation;
using Attribution.Cli.Kernels;

namespace Attribution.Cli;

/// <summary>The commands, and what they share: help, wrong usage, and how failures become exit codes.</summary>
internal static class CommandLine
{
    /// <summary>Runs the program; the result is its exit code.</summary>
    public static async Task<int> RunAsync(
        string[] arguments, TextWriter output, TextWriter error, CancellationToken cancellation = default)
    {
        if (arguments.Length == 0) arguments = ["--help"];
        var parsed = Root().Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var problem in parsed.Errors) await error.WriteLineAsync($"error: {problem.Message}");
            await error.WriteLineAsync("Add --help to see what can be given.");
            return ExitCode.Usage;
        }
        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
        };
        try
        {
            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Interrupted. Nothing is left half-written.");
            return ExitCode.Interrupted;
        }
        catch (Failure failure)
        {
            await error.WriteLineAsync($"error: {failure.Message}");
            return failure.ExitCode;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"error: the result could not be written: {failure.Message} Choose another folder with --out, or make room there.");
            return ExitCode.NotWritten;
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Parses news articles into data frames of actors, quotes, figures and claims, and reports who said what.")
        {
            ReportCommand.Create(),
            ExtractCommand.Create(),
            AuditCommand.Create(),
            EvaluateCommand.Create(),
            NotebooksCommand.Create(),
            KernelCommand.Create(),
        };
        root.HelpName = "attribution";
        HelpWithExitCodes.Use(root);
        return root;
    }
}
