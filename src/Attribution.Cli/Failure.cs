namespace Attribution.Cli;

/// <summary>Ends a command with a message for the user.</summary>
internal sealed class Failure(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
