namespace Attribution.Cli.Tests;

/// <summary>The program as a user meets it: arguments in, two streams of text and an exit code out.</summary>
internal sealed record Program(int ExitCode, string Output, string Error)
{
    public static Task<Program> RunAsync(params string[] arguments) => RunAsync(CancellationToken.None, arguments);

    public static Task<Program> RunAsync(CancellationToken cancellation, params string[] arguments) => RunAsync(null, cancellation, arguments);

    public static async Task<Program> RunAsync(StandardInput? input, CancellationToken cancellation, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, output, error, input, cancellation);
        // No test asks for a fault of the program: where there is one, its message is what matters.
        Assert.False(code == Cli.ExitCode.Fault, error.ToString());
        return new Program(code, output.ToString(), error.ToString());
    }
}
