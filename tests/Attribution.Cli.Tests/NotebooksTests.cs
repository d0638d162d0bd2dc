using Attribution.Notebooks;

namespace Attribution.Cli.Tests;

public sealed class NotebooksTests : IDisposable
{
    private readonly Workplace work = new();

    [Fact]
    public async Task ANotebookIsExecutedInPlace()
    {
        var path = work.Notebook("a.ipynb", "Console.Write(6 * 7)");
        var run = await Program.RunAsync("notebooks", "run", path);
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal("42", Assert.IsType<StreamOutput>(LastOutput(path)).Text);
    }

    [Fact]
    public async Task WithOutTheNotebookItselfStaysAsItIs()
    {
        var path = work.Notebook("in/a.ipynb", "6 * 7");
        var before = File.ReadAllText(path);
        await Program.RunAsync("notebooks", "run", work.At("in"), "--out", work.At("out"));
        Assert.Equal(before, File.ReadAllText(path));
        Assert.Equal("42", Assert.IsType<RichOutput>(LastOutput(work.At("out", "a.ipynb"))).Data.Text(MimeBundle.PlainText));
    }

    [Fact]
    public async Task TwoRunsAreCompared()
    {
        var path = work.Notebook("in/a.ipynb", "6 * 7");
        await Program.RunAsync("notebooks", "run", path);
        await Program.RunAsync("notebooks", "run", path, "--out", work.At("out"));
        Assert.Equal(ExitCode.Success, (await Program.RunAsync("notebooks", "compare", path, "--with", work.At("out"))).ExitCode);
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"42\"", "\"43\"", StringComparison.Ordinal));
        var run = await Program.RunAsync("notebooks", "compare", path, "--with", work.At("out"));
        Assert.Equal(ExitCode.PartFailed, run.ExitCode);
        Assert.Contains("expected: 43", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFailureIsToldWithItsCellAndStandsInTheNotebook()
    {
        var (bad, good) = (work.Notebook("a.ipynb", "1 / articles.Where(_ => false).Count()"), work.Notebook("b.ipynb", "1"));
        var run = await Program.RunAsync("notebooks", "run", bad, good);
        Assert.Equal(ExitCode.PartFailed, run.ExitCode);
        Assert.Matches(@"^error: a\.ipynb, cell 3.*DivideByZero", run.Error);
        Assert.IsType<ErrorOutput>(LastOutput(bad));
        Assert.IsType<RichOutput>(LastOutput(good));
    }

    [Fact]
    public async Task AStuckCellIsEnded()
    {
        var run = await Program.RunAsync("notebooks", "run", work.Notebook("a.ipynb", "while (true) { }"), "--timeout", "3");
        Assert.Equal(ExitCode.PartFailed, run.ExitCode);
        Assert.Contains("a.ipynb, cell 3", run.Error);
    }

    [Fact]
    public async Task ARefreshLeavesANotebookThatFailsAsItIs()
    {
        var (bad, good) = (work.Notebook("a.ipynb", "throw new Exception(\"no\");"), work.Notebook("b.ipynb", "1"));
        var before = File.ReadAllText(bad);
        var run = await Program.RunAsync("notebooks", "refresh", bad, good);
        Assert.Equal(ExitCode.PartFailed, run.ExitCode);
        Assert.Equal(before, File.ReadAllText(bad));
        Assert.IsType<RichOutput>(LastOutput(good));
        Assert.Contains("Pictures: 0 drawn, 0 kept", run.Output);
    }

    [Fact]
    public async Task WhatIsNoNotebookIsToldByName()
    {
        var run = await Program.RunAsync("notebooks", "run", work.Article("a.ipynb", "no JSON"));
        Assert.Equal(ExitCode.NothingRead, run.ExitCode);
        Assert.Contains("a.ipynb", run.Error);
        Assert.Equal(ExitCode.NothingRead, (await Program.RunAsync("notebooks", "run", work.At("nowhere"))).ExitCode);
    }

    public void Dispose() => work.Dispose();

    private static CellOutput LastOutput(string path) => Assert.Single(Notebook.Load(path).Cells[^1].Outputs);
}
