namespace Attribution.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("report --help")]
    [InlineData("extract --help")]
    [InlineData("audit --help")]
    [InlineData("evaluate --help")]
    [InlineData("notebooks --help")]
    [InlineData("notebooks run --help")]
    [InlineData("notebooks refresh --help")]
    public async Task EveryCommandExplainsItselfAndTheExitCodes(string arguments)
    {
        var run = await Program.RunAsync(arguments.Split(' '));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Description:", run.Output);
        foreach (var (code, meaning) in ExitCode.All) Assert.Matches($@"\n  {code} +{meaning}", run.Output);
    }

    [Fact]
    public async Task TheHelpNamesEveryCommand()
    {
        var run = await Program.RunAsync("--help");
        Assert.All(["report", "extract", "audit", "evaluate", "notebooks"], command => Assert.Contains($"\n  {command} ", run.Output));
    }

    [Fact]
    public async Task WithoutArgumentsTheProgramHelps() =>
        Assert.Equal(await Program.RunAsync("--help"), await Program.RunAsync());

    [Fact]
    public async Task TheVersionIsTheAssemblys()
    {
        var run = await Program.RunAsync("--version");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }

    [Theory]
    [InlineData("extract", "--out")]
    [InlineData("extract a.txt --out x --format xml", "xml")]
    [InlineData("extract a.txt --out x --date 2024-13-01", "2024-13-01")]
    [InlineData("extract a.txt b.txt --out x --date 2024-12-01", "exactly one file")]
    [InlineData("extract . --out x --outlet Herald", "exactly one file")]
    [InlineData("evaluate --show mistakes", "mistakes")]
    [InlineData("evaluate --polnear", "--polnear")]
    [InlineData("notebooks run x.ipynb --timeout 0", "--timeout")]
    [InlineData("publish", "publish")]
    [InlineData("report --colour", "--colour")]
    public async Task AWrongCommandLineIsToldOnTheErrorOutput(string arguments, string says)
    {
        var run = await Program.RunAsync(arguments.Split(' '));
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("error: ", run.Error);
        Assert.Contains(says, run.Error);
        Assert.Contains("--help", run.Error);
    }
}
