namespace Attribution.Cli.Tests;

public sealed class OverwriteTests : IDisposable
{
    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Theory]
    [InlineData("extract", "documents.csv")]
    [InlineData("audit", "audit.html")]
    [InlineData("report", "index.html")]
    public async Task AFileOfTheUsersStaysUnlessForced(string command, string file)
    {
        work.Article($"out/{file}", "mine");
        string[] arguments = [command, work.Article("a.txt"), "--out", work.At("out"), .. Notebooks(command)];
        var refused = await Program.RunAsync(arguments);
        Assert.Equal((ExitCode.NotWritten, ""), (refused.ExitCode, refused.Output));
        Assert.Contains(file, refused.Error);
        Assert.Contains("--out, or replace these files with --force", refused.Error);
        Assert.Equal(("mine", 1), (work.Read("out", file), Directory.GetFileSystemEntries(work.At("out")).Length));
        Assert.Equal(ExitCode.Success, (await Program.RunAsync([.. arguments, "--force"])).ExitCode);
        Assert.NotEqual("mine", work.Read("out", file));
        Assert.Equal(ExitCode.Success, (await Program.RunAsync(arguments)).ExitCode);
    }

    [Fact]
    public async Task TheTableOfTheArticlesThemselvesIsNeverTakenForAResult()
    {
        work.Article("in/a.txt");
        work.Article("in/documents.csv", "document,outlet\na,The Harbour Post\n");
        var refused = await Program.RunAsync("extract", work.At("in"), "--out", work.At("in"));
        Assert.Equal(ExitCode.NotWritten, refused.ExitCode);
        Assert.Equal("document,outlet\na,The Harbour Post\n", work.Read("in", "documents.csv"));
        File.Delete(work.At("in", "documents.csv"));
        var beside = await Program.RunAsync("extract", work.At("in", "a.txt"), "--out", work.At("in"));
        Assert.Equal(ExitCode.NotWritten, beside.ExitCode);
        Assert.Contains("a documents.csv beside them would be read", beside.Error);
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateSymbolicLink(work.At("link"), work.At("in"));
            Assert.Equal(ExitCode.NotWritten, (await Program.RunAsync("extract", work.At("in"), "--out", work.At("link"))).ExitCode);
        }
        Assert.Equal(["a.txt"], Directory.GetFiles(work.At("in")).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public async Task TwoCommandsDoNotShareAFolder()
    {
        var article = work.Article("a.txt");
        await Program.RunAsync("extract", article, "--out", work.At("out"));
        var before = work.Read("out", "sources.csv");
        var run = await Program.RunAsync("audit", article, "--out", work.At("out"));
        Assert.Equal(ExitCode.NotWritten, run.ExitCode);
        Assert.Contains("sources.csv (written by 'extract')", run.Error);
        Assert.Equal(before, work.Read("out", "sources.csv"));
    }

    [Fact]
    public async Task ExecutedNotebooksDoNotReplaceOthersInAnotherFolder()
    {
        var notebook = work.Notebook("in/a.ipynb", "6 * 7");
        work.Article("out/a.ipynb", "mine");
        Assert.Equal(ExitCode.NotWritten, (await Program.RunAsync("notebooks", "run", notebook, "--out", work.At("out"))).ExitCode);
        Assert.Equal(ExitCode.NotWritten, (await Program.RunAsync("notebooks", "run", notebook, "--out", work.At("in"))).ExitCode);
        Assert.Equal("mine", work.Read("out", "a.ipynb"));
        Assert.DoesNotContain("42", work.Read("in", "a.ipynb"));
        Assert.Equal(ExitCode.Success, (await Program.RunAsync("notebooks", "run", notebook, "--out", work.At("out"), "--force")).ExitCode);
        Assert.Equal(ExitCode.Success, (await Program.RunAsync("notebooks", "run", notebook, "--out", work.At("out"))).ExitCode);
        Assert.Contains("42", work.Read("out", "a.ipynb"));
    }

    [Fact]
    public async Task NotebooksOfOneNameAreNotWrittenOverEachOther()
    {
        var run = await Program.RunAsync("notebooks", "run", work.Notebook("one/a.ipynb", "1"), work.Notebook("two/a.ipynb", "2"), "--out", work.At("out"));
        Assert.Equal(ExitCode.NotWritten, run.ExitCode);
        Assert.Contains($"{work.At("one", "a.ipynb")} and {work.At("two", "a.ipynb")} would both be written", run.Error);
        Assert.False(Directory.Exists(work.At("out")));
    }

    [Fact]
    public async Task AFolderThatAnotherRunWritesToIsToldToBeInUse()
    {
        var article = work.Article("a.txt");
        using (new FileStream(work.Article("out/.attribution.lock", ""), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var run = await Program.RunAsync("extract", article, "--out", work.At("out"));
            Assert.Equal(ExitCode.NotWritten, run.ExitCode);
            Assert.Contains("is in use: another run writes to it. Nothing was written. Wait until it is done", run.Error);
        }
        Assert.Equal(ExitCode.Success, (await Program.RunAsync("extract", article, "--out", work.At("out"))).ExitCode);
    }

    private string[] Notebooks(string command)
    {
        if (command is not "report") return [];
        work.Notebook("notebooks/01-try.ipynb", "1");
        return ["--notebooks", work.At("notebooks")];
    }
}
