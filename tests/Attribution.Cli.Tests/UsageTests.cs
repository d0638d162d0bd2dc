namespace Attribution.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("report --help")]
    [InlineData("extract --help")]
    [InlineData("audit --help")]
    [InlineData("evaluate --help")]
    [InlineData("gold texts --help")]
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
        Assert.All(["report", "extract", "audit", "versions", "evaluate", "gold", "notebooks"], command => Assert.Contains($"\n  {command} ", run.Output));
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
    [InlineData("extract a.txt --out @")]
    [InlineData("audit a.txt --out @")]
    [InlineData("report a.txt --out @")]
    [InlineData("report a.txt --notebooks @")]
    [InlineData("evaluate --gold @")]
    [InlineData("evaluate --gold x --polnear @")]
    [InlineData("evaluate --gold x --speakers @")]
    [InlineData("evaluate --gold x --weekdays @")]
    [InlineData("evaluate --gold x --persons @")]
    [InlineData("evaluate --gold x --recognizers @")]
    [InlineData("evaluate --gold x --names @")]
    [InlineData("evaluate --gold x --frames @")]
    [InlineData("evaluate --gold x --annotation @")]
    [InlineData("gold texts x.json --from @")]
    [InlineData("notebooks run x.ipynb --out @")]
    [InlineData("notebooks compare x.ipynb --with @")]
    [InlineData("kernel install --prefix @")]
    [InlineData("kernel uninstall --prefix @")]
    public async Task ANameThatCanNeverMeanAFolderOrFileIsToldBeforeAnyWork(string arguments)
    {
        foreach (var name in OperatingSystem.IsWindows() ? [""] : new[] { "", " ", "/dev/null" })
        {
            var run = await Program.RunAsync([.. arguments.Split(' ').Select(word => word == "@" ? name : word)]);
            Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
            Assert.Matches($@"^error: {arguments.Split(' ')[^2]}(: /dev/null is .*\. Name .*| is given without a name\. Write it .*)\.\n", run.Error);
        }
    }

    [Theory]
    [InlineData("extract  --out x", "A name is empty. Name the articles")]
    [InlineData("notebooks run ", "A name is empty. Name the notebooks")]
    [InlineData("extract https://example.org/a?b=c --out x", "is an address on the web, and pages are not fetched")]
    [InlineData("audit www.example.org/a", "is an address on the web, and pages are not fetched")]
    public async Task APathThatNamesNoFileIsToldWithWhatToName(string arguments, string says)
    {
        var run = await Program.RunAsync(arguments.Split(' '));
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains(says, run.Error);
    }

    [Fact]
    public void AFaultIsOneLineThatAsksForAReport()
    {
        var (code, message) = CommandLine.Told(new InvalidOperationException("It broke\n   at Here.There()."), "extract");
        Assert.Equal(ExitCode.Fault, code);
        Assert.Equal(
            "error: 'extract' came upon a fault of the program itself (InvalidOperationException: It broke    at Here.There()). Please report it "
                + "with the command and the files that were given.", message);
        Assert.Equal(ExitCode.All.Count, ExitCode.All.DistinctBy(one => one.Code).Count());
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
