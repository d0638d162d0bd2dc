using System.Text.Json.Nodes;

namespace Attribution.Cli.Tests.Kernels;

public sealed class KernelCommandTests : IDisposable
{
    private readonly Workplace work = new();

    private string Kernel => work.At("env", "share", "jupyter", "kernels", "csharp-try");

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task AnInstalledKernelStartsFromACopyOfItsOwn()
    {
        var run = await InstallAsync();
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        var spec = JsonNode.Parse(File.ReadAllText(Path.Combine(Kernel, "kernel.json")))!;
        var arguments = spec["argv"]!.AsArray().Select(argument => (string)argument!).ToArray();
        Assert.Equal(("C#", "message", "{connection_file}"), ((string?)spec["language"], (string?)spec["interrupt_mode"], arguments[2]));
        Assert.True(File.Exists(arguments[0]) || arguments[0] == "dotnet");
        Assert.StartsWith(Kernel, arguments[1], StringComparison.Ordinal);
        var folder = Path.GetDirectoryName(arguments[1])!;
        foreach (var file in new[] { "Attribution.Kernel.dll", "Attribution.Kernel.deps.json", "Attribution.Kernel.runtimeconfig.json",
            "Attribution.Notebooks.dll", "NetMQ.dll", "Attribution.dll", "Deedle.dll" })
            Assert.True(File.Exists(Path.Combine(folder, file)), file);
    }

    [Fact]
    public async Task InstallingAgainLeavesOneCopy()
    {
        await InstallAsync();
        Directory.CreateDirectory(Path.Combine(Kernel, "bin-0123456789ab"));
        Directory.CreateDirectory(Path.Combine(Kernel, "bin-0123456789ab.x1y2.writing"));
        Assert.Equal(ExitCode.Success, (await InstallAsync()).ExitCode);
        Assert.NotEqual("bin-0123456789ab", Path.GetFileName(Assert.Single(Directory.GetDirectories(Kernel))));
    }

    [Fact]
    public async Task AKernelOfOthersIsNotTouched()
    {
        Directory.CreateDirectory(Kernel);
        File.WriteAllText(Path.Combine(Kernel, "kernel.json"), """{"argv": ["other"], "display_name": "Other", "language": "C#"}""");
        var run = await InstallAsync();
        Assert.Equal(ExitCode.NotWritten, run.ExitCode);
        Assert.Contains("'Other'", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.NothingRead, (await Program.RunAsync("kernel", "uninstall", "--prefix", work.At("env"), "--name", "csharp-try")).ExitCode);
        Assert.True(File.Exists(Path.Combine(Kernel, "kernel.json")));
    }

    [Fact]
    public async Task UninstallingLeavesNothing()
    {
        await InstallAsync();
        Assert.Equal(ExitCode.Success, (await Program.RunAsync("kernel", "uninstall", "--prefix", work.At("env"), "--name", "csharp-try")).ExitCode);
        Assert.False(Directory.Exists(Kernel));
    }

    [Fact]
    public async Task FilesOfOthersInTheKernelsFolderStay()
    {
        await InstallAsync();
        var (logo, folder) = (Path.Combine(Kernel, "logo-64x64.png"), Directory.CreateDirectory(Path.Combine(Kernel, "bin-mine")).FullName);
        File.WriteAllText(logo, "mine");
        await InstallAsync();
        var run = await Program.RunAsync("kernel", "uninstall", "--prefix", work.At("env"), "--name", "csharp-try");
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains("What is left there is not the program's.", run.Output, StringComparison.Ordinal);
        Assert.Equal([folder, logo], Directory.GetFileSystemEntries(Kernel).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AKernelThatCannotBeReadIsNotTouched()
    {
        Directory.CreateDirectory(Kernel);
        File.WriteAllText(Path.Combine(Kernel, "kernel.json"), "{ \"argv\": [");
        var run = await InstallAsync();
        Assert.Equal(ExitCode.NotWritten, run.ExitCode);
        Assert.Contains("--name", run.Error, StringComparison.Ordinal);
        Assert.Equal("{ \"argv\": [", File.ReadAllText(Path.Combine(Kernel, "kernel.json")));
    }

    [Fact]
    public async Task WithoutANameTheKernelHasItsOwnAndTheOneThatNotebooksAskFor()
    {
        var (own, shared) = (At("attribution"), At(".net-csharp"));
        var run = await Program.RunAsync("kernel", "install", "--prefix", work.At("env"));
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Contains("Notebooks that ask for .net-csharp open with it, too.", run.Output, StringComparison.Ordinal);
        Assert.Equal(Spec(own)["argv"]!.ToJsonString(), Spec(shared)["argv"]!.ToJsonString());
        Assert.Equal("C# (Attribution)", (string?)Spec(own)["display_name"]);
        Assert.Single(Directory.GetDirectories(own));
        Assert.Empty(Directory.GetDirectories(shared));
        Assert.Equal(ExitCode.Success, (await Program.RunAsync("kernel", "uninstall", "--prefix", work.At("env"))).ExitCode);
        Assert.False(Directory.Exists(own) || Directory.Exists(shared));
    }

    [Fact]
    public async Task WhoeverHasTheNameThatNotebooksAskForKeepsIt()
    {
        Directory.CreateDirectory(At(".net-csharp"));
        File.WriteAllText(Path.Combine(At(".net-csharp"), "kernel.json"), """{"argv": ["other"], "display_name": ".NET (C#)", "language": "C#"}""");
        var run = await Program.RunAsync("kernel", "install", "--prefix", work.At("env"));
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Contains("open with '.NET (C#)'", run.Output, StringComparison.Ordinal);
        Assert.Equal("other", (string?)Spec(At(".net-csharp"))["argv"]![0]);
        Assert.Equal("C# (Attribution)", (string?)Spec(At("attribution"))["display_name"]);
        await Program.RunAsync("kernel", "uninstall", "--prefix", work.At("env"));
        Assert.True(File.Exists(Path.Combine(At(".net-csharp"), "kernel.json")));
        Assert.False(Directory.Exists(At("attribution")));
    }

    [Fact]
    public async Task AKernelOfBeforeIsBroughtUpToDateUnderBothNames()
    {
        await Program.RunAsync("kernel", "install", "--prefix", work.At("env"), "--name", ".net-csharp");
        Assert.Single(Directory.GetDirectories(At(".net-csharp")));
        await Program.RunAsync("kernel", "install", "--prefix", work.At("env"));
        Assert.Empty(Directory.GetDirectories(At(".net-csharp")));
        Assert.StartsWith(At("attribution"), (string?)Spec(At(".net-csharp"))["argv"]![1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../up")]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a b")]
    public async Task ANameThatIsNoFoldersIsRefused(string name) =>
        Assert.Equal(ExitCode.Usage, (await Program.RunAsync("kernel", "install", "--prefix", work.At("env"), "--name", name)).ExitCode);

    [Fact]
    public async Task UserAndPrefixExcludeEachOther() =>
        Assert.Equal(ExitCode.Usage, (await Program.RunAsync("kernel", "install", "--user", "--prefix", work.At("env"))).ExitCode);

    private string At(string name) => work.At("env", "share", "jupyter", "kernels", name);

    private static JsonNode Spec(string folder) => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "kernel.json")))!;

    private Task<Program> InstallAsync() =>
        Program.RunAsync("kernel", "install", "--prefix", work.At("env"), "--name", "csharp-try");
}
