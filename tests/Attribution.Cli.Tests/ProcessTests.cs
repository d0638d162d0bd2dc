using System.Diagnostics;

namespace Attribution.Cli.Tests;

/// <summary>What only a process of its own can show: where it is started, what it inherits, and how it ends.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task AReportIsMadeFarFromAnyCheckout()
    {
        work.Article("my/a.txt");
        for (var time = 0; time < 2; time++)
        {
            var run = await RunAsync("", "report", "my/a.txt", "--date", "2024-05-02", "--outlet", "The Harbour Post");
            Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
            Assert.EndsWith(Path.Combine("report", "index.html"), run.Output.TrimEnd());
        }
        Assert.Equal(
            ["01-quickstart.html", "02-who-said-what.html", "03-how-claims-are-sourced.html", "04-figures.html", "06-how-good-is-it.html"],
            Directory.GetFiles(work.At("report"), "0*.html").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.Contains("The Harbour Post", work.Read("report", "01-quickstart.html"));
        Assert.Contains("2024-04-29", work.Read("report", "04-figures.html"));
    }

    [Fact]
    public async Task WithoutArticlesTheOneThatComesWithTheProgramIsRead()
    {
        var run = await RunAsync("", "audit");
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.StartsWith("Source audit of 000_1f446cfa05ec9ddb: ", run.Output);
        Assert.StartsWith("note: no article is named, so the one that comes with the program is read.", run.Error);
        Assert.Empty(Directory.GetFileSystemEntries(work.Folder));
    }

    [Fact]
    public async Task AnArticleIsPipedIn()
    {
        var run = await RunAsync("Mayor Ann Lind said that 40 flats were sold.\n", "extract", "-", "--out", "frames");
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Contains("Ann Lind", work.Read("frames", "quotes.csv"));
    }

    [Fact]
    public async Task WhatIsPipedInWithoutADashIsNotTakenForTheArticle()
    {
        work.Article("seeds/a.txt");
        var run = await RunAsync("Mayor Pat Moon said that 40 flats were sold.\n", "audit");
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.StartsWith("Source audit of a: ", run.Output);
        Assert.StartsWith("note: no article is named, so those in 'seeds' are read. What is piped in is read where - is named as the article.", run.Error);
    }

    [Fact]
    public async Task WhateverTheUmaskIsOthersMayNotWriteToTheResults()
    {
        if (OperatingSystem.IsWindows()) return;
        work.Article("a.txt");
        var notebook = Path.GetFileName(work.Notebook("a.ipynb", "1"));
        foreach (var arguments in new[] { "extract a.txt --out one/two", "audit a.txt --out audit", $"notebooks run {notebook} --out run",
            $"notebooks run {notebook}", "kernel install --prefix env" })
        {
            var run = await RunAsync("", "/bin/sh", ["-c", $"umask 000 && exec \"$0\" \"$@\"", .. Dotnet(arguments.Split(' '))]);
            Assert.True(run.ExitCode == ExitCode.Success, run.Error);
        }
        List<string> open = [];
        foreach (var path in Directory.GetFileSystemEntries(work.Folder, "*", SearchOption.AllDirectories))
        {
            if ((File.GetUnixFileMode(path) & UnixFileMode.OtherWrite) != 0) open.Add(path);
        }
        Assert.Empty(open);
    }

    private Task<Program> RunAsync(string input, params string[] arguments) => RunAsync(input, Dotnet(arguments)[0], Dotnet(arguments)[1..]);

    private static string[] Dotnet(string[] arguments) =>
        [Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet", typeof(CommandLine).Assembly.Location,
            .. arguments];

    private async Task<Program> RunAsync(string input, string file, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = work.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new Program(process.ExitCode, await output, await error);
    }
}
