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
    [InlineData("extract a.txt", "'extract' needs --out DIR: the folder to write to", "attribution extract my-articles --out results")]
    [InlineData("extract a.txt --out", "--out needs DIR behind it: the folder to write to", "attribution extract my-articles --out results")]
    [InlineData("check a.txt", "'check' needs --against PATH", "attribution check draft.txt --against my-articles")]
    [InlineData("check", "'check' needs --against PATH: the articles that should hold it", "attribution check draft.txt --against my-articles")]
    [InlineData("merge", "'merge' needs FOLDER: folders into which", "attribution merge shards --out results")]
    [InlineData("gold from brat x", "'gold from' needs --out DIR", "attribution gold from brat corrected --out my-annotation")]
    [InlineData("gold texts x.json", "'gold texts' needs --from PATH", "attribution gold texts annotation --from corpora")]
    [InlineData("notebooks compare x.ipynb", "'notebooks compare' needs --with DIR", "attribution notebooks compare notebooks --with other-run")]
    [InlineData("notebooks copy", "'notebooks copy' needs DIR: the folder to write to", "attribution notebooks copy news")]
    [InlineData("cluster kubernetes a --out x --image y", "needs --claim NAME: the PersistentVolumeClaim", "--image registry.example/attribution --claim news")]
    [InlineData("review", "'review' needs FOLDER: the folder of the articles", "attribution review my-articles")]
    public async Task WhatIsMissingIsToldWithWhatItIsForAndAnExample(string arguments, string says, string example)
    {
        var run = await Program.RunAsync(arguments.Split(' '));
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains("error: It is written so: attribution", run.Error);
        Assert.Contains(example, run.Error);
        Assert.DoesNotContain("is required", run.Error);
        Assert.DoesNotContain("Required", run.Error);
        Assert.Contains(says, run.Error);
    }

    [Theory]
    [InlineData("gold", "'gold' needs one of its commands behind it: texts and from.")]
    [InlineData("kernel", "'kernel' needs one of its commands behind it: install, uninstall and list.")]
    [InlineData("gold from bart x --out y", "'gold from' does not take 'bart'. Did you mean 'brat'? It takes brat or xmi.")]
    [InlineData("extract a.txt --out x --out y", "--out is given more than once ('x', 'y'). Give it once.")]
    [InlineData("notebooks run x.ipynb --timeout x", "--timeout does not take 'x'. It takes a whole number from 1.")]
    [InlineData("review . --port 99999", "--port does not take '99999'. It takes a whole number from 0 to 65535.")]
    [InlineData("review . --port abc", "--port does not take 'abc'. It takes a whole number from 0 to 65535.")]
    public async Task WhatIsWrongIsToldOnceAndWithTheRemedy(string arguments, string says)
    {
        var run = await Program.RunAsync(arguments.Split(' '));
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Equal($"error: {says}\nAdd --help to see what can be given.\n", run.Error.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("extract a.txt --out @")]
    [InlineData("extract a.txt --out @ --format xlsx")]
    [InlineData("extract a.txt --out @ --format timex3")]
    [InlineData("extract a.txt --out @ --shard 1/2")]
    [InlineData("report a.txt --out @")]
    [InlineData("audit a.txt --out @")]
    [InlineData("versions a.txt --out @")]
    [InlineData("check a.txt --against a.txt --out @")]
    [InlineData("merge x --out @")]
    [InlineData("gold from brat x --out @")]
    [InlineData("notebooks run @n --out @")]
    public async Task WhereNothingCanBeWrittenIsToldBeforeAnyWork(string arguments)
    {
        using var work = new Workplace();
        var (place, article, notebook) = (work.At(new string('x', 300)), work.Article("a.txt"), work.Notebook("n.ipynb", "1"));
        string[] given = [.. arguments.Split(' ').Select(word => word switch { "@" => place, "@n" => notebook, "a.txt" => article, _ => word })];
        var run = await Program.RunAsync(given);
        Assert.Equal((ExitCode.NotWritten, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"error: {place} could not be written: ", run.Error);
        Assert.DoesNotContain("Reading", run.Error);
        Assert.Equal(2, Directory.GetFileSystemEntries(work.Folder).Length);
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
