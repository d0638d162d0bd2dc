namespace Attribution.Notebooks.Tests.Execution;

public class StoppingTests
{
    private static readonly NotebookRunOptions Short = new() { CellTimeout = TimeSpan.FromMilliseconds(300), StopGrace = TimeSpan.FromMinutes(2) };

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("int i = 0; while (true) { i++; }")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("await Task.Delay(1); while (true) { }")]
    [InlineData("new TaskCompletionSource().Task.Wait();")]
    [InlineData("while (true) { try { while (true) { } } catch { } }")]
    [InlineData("IEnumerable<int> Forever() { while (true) { if (DateTime.Now.Year < 0) yield return 1; } } Forever()")]
    [InlineData("while (true) Console.WriteLine(\"again\");")]
    [InlineData("while (true) try { Console.WriteLine(\"again\"); } catch { }")]
    [InlineData("await Task.Run(() => { while (true) { } });")]
    [InlineData("var t = new System.Threading.Thread(() => { while (true) { } }); t.Start(); t.Join();")]
    [InlineData("again: int i = 0; goto again;")]
    [InlineData("int F(int n) => n > 0 ? F(n - 1) + F(n - 2) : 1;\nF(1000)")]
    [InlineData("class C { public int F(int n) { return n > 0 ? F(n - 1) + F(n - 2) : 1; } }\nnew C().F(1000)")]
    [InlineData("Enumerable.Range(0, 1000000).Sum(i => { System.Threading.Thread.Sleep(1); return 1; })")]
    [InlineData("try { while (true) { } } finally { while (true) { } }")]
    [InlineData("while (true) try { \"again\".Display(); } catch { }")]
    public async Task A_stuck_cell_is_really_ended(string source)
    {
        NotebookRun run = await NotebookRunner.RunAsync(Cells.Notebook(source, "3"), Short);
        Assert.Equal("CellTimeout", run.Failure!.Error.Name);
        Assert.Equal(1, run.Failure.Cell);
        Assert.False(run.LeftRunning);
        Assert.Empty(run.Notebook.Cells[1].Outputs);
        Assert.Equal("alive", await Cells.TextAsync("Console.Write(\"alive\");"));
    }

    [Fact]
    public async Task What_cannot_be_ended_is_said_to_be_left_running()
    {
        var options = Short with { StopGrace = TimeSpan.FromMilliseconds(100) };
        Notebook notebook = Cells.Notebook(
            """
            using System.Text.RegularExpressions;
            Regex.IsMatch(new string('a', 60) + "!", "^(a|aa)+$", RegexOptions.None, TimeSpan.FromSeconds(8))
            """);
        NotebookRun run = await NotebookRunner.RunAsync(notebook, options);
        Assert.True(run.LeftRunning);
        Assert.Contains("could not be stopped", run.Failure!.Error.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_ends_the_cell_and_the_run()
    {
        using var source = new CancellationTokenSource();
        Task<NotebookRun> run = NotebookRunner.RunAsync(
            Cells.Notebook("while (true) { }"), progress: new CancelAtStart(source), cancellationToken: source.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    private sealed class CancelAtStart(CancellationTokenSource source) : IProgress<CellProgress>
    {
        public void Report(CellProgress value) => source.CancelAfter(1000);
    }
}
