using Spectre.Console;

namespace Attribution.Cli.Tests;

public class ProgressTests
{
    [Fact]
    public async Task APipeGetsALinePerStep() =>
        Assert.Equal(
            ["Reading …", "Reading: 1 of 3, step 1", "Reading: 2 of 3, step 2", "Reading: 3 of 3, step 3"],
            await Lines(3));

    [Theory]
    [InlineData(21)]
    [InlineData(1000)]
    [InlineData(12345)]
    public async Task LongWorkGetsTwentyLinesAndTheLast(int steps)
    {
        var lines = await Lines(steps);
        Assert.Equal(21, lines.Length);
        Assert.Equal($"Reading: {steps} of {steps}, step {steps}", lines[^1]);
    }

    [Fact]
    public async Task ATerminalGetsABar()
    {
        using var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(writer)
        });
        Assert.Equal(7, await new BarProgress(console).RunAsync("Reading [x]", step => Work(step, 4, 7)));
        Assert.Contains("Reading [x]", writer.ToString());
        Assert.Contains("100%", writer.ToString());
    }

    [Fact]
    public async Task AFailureOfTheWorkIsPassedOn() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => new LineProgress(TextWriter.Null).RunAsync<int>("Reading",
            _ => throw new InvalidOperationException()));

    private static async Task<string[]> Lines(int steps)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        await new LineProgress(writer).RunAsync("Reading", step => Work(step, steps, 0));
        return writer.ToString().TrimEnd('\n').Split('\n');
    }

    private static Task<int> Work(IProgress<Step> progress, int steps, int result)
    {
        for (var i = 1; i <= steps; i++) progress.Report(new Step(steps, $"step {i}"));
        return Task.FromResult(result);
    }
}
