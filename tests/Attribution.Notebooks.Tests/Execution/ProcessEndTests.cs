using Attribution.Notebooks.Execution;

namespace Attribution.Notebooks.Tests.Execution;

/// <summary>What would end the process ends the cell, with an error that says so.</summary>
public class ProcessEndTests
{
    [Theory]
    [InlineData("Environment.Exit(0);")]
    [InlineData("System.Environment.Exit(exitCode: 3);")]
    [InlineData("using static System.Environment; Exit(1);")]
    [InlineData("using E = System.Environment; E.Exit(1);")]
    [InlineData("Action<int> end = Environment.Exit; end(1);")]
    [InlineData("class C { public static void M() => Environment.Exit(2); } C.M();")]
    [InlineData("await Task.Run(() => Environment.Exit(2));")]
    [InlineData("Environment.FailFast(\"bad\");")]
    [InlineData("Environment.FailFast(\"bad\", new Exception());")]
    [InlineData("System.Diagnostics.Process.GetCurrentProcess().Kill();")]
    [InlineData("var me = System.Diagnostics.Process.GetProcessById(Environment.ProcessId); me?.Kill(true);")]
    [InlineData("[System.Runtime.InteropServices.DllImport(\"libc\")] static extern void abort(); abort();")]
    [InlineData("[System.Runtime.InteropServices.DllImport(\"libc\", EntryPoint = \"_exit\")] static extern void Leave(int code); Leave(0);")]
    public async Task It_is_an_error_of_the_cell(string source)
    {
        NotebookRun run = await Cells.RunAsync("var before = 1; before", source, "\"not reached\"");
        Assert.Equal((2, "NotSupportedException"), (run.Failure!.Cell, run.Failure.Error.Name));
        Assert.Contains("would end the program", run.Failure.Error.Value, StringComparison.Ordinal);
        Assert.Equal("1", Cells.Text(Assert.Single(run.Notebook.Cells[0].Outputs)));
    }

    [Theory]
    [InlineData("Exit", "nameof(Environment.Exit)")]
    [InlineData("7", "class Door { public int Exit(int n) => n; public int Kill() => 7; } new Door().Exit(new Door().Kill())")]
    [InlineData("True", "Environment.ExitCode == 0 && !Environment.HasShutdownStarted")]
    public async Task Other_things_of_these_names_stay_what_they_are(string expected, string source) => Assert.Equal(expected, await Cells.TextAsync(source));

    [Theory]
    [InlineData("var t = new System.Threading.Thread(() => throw new Exception(\"alone\")); t.Start(); t.Join();")]
    [InlineData("var t = new System.Threading.Thread(() => throw new Exception(\"alone\")); t.UnsafeStart(); t.Join();")]
    [InlineData("async void Fail() { await Task.Yield(); throw new Exception(\"alone\"); } Fail();")]
    [InlineData("System.Threading.ThreadPool.QueueUserWorkItem(_ => throw new Exception(\"alone\"));")]
    [InlineData("System.Threading.ThreadPool.UnsafeQueueUserWorkItem(_ => throw new Exception(\"alone\"), null);")]
    [InlineData("var timer = new System.Threading.Timer(_ => throw new Exception(\"alone\"), null, 1, -1);")]
    [InlineData("class F { ~F() => throw new Exception(\"alone\"); } void Make() => new F(); Make(); GC.Collect(); GC.WaitForPendingFinalizers();")]
    public async Task An_error_that_nobody_awaits_is_told_with_its_place_and_does_not_end_the_process(string source)
    {
        var outputs = new System.Collections.Concurrent.ConcurrentQueue<CellOutput>();
        var session = new NotebookSession("alone", Path.GetTempPath(), NotebookRunOptions.Default);
        CellResult result = await session.RunAsync(1, source, new CellRecorder(1000, outputs.Enqueue), CancellationToken.None);
        Assert.Null(result.Failure);
        Assert.True(SpinWait.SpinUntil(() => !outputs.IsEmpty, TimeSpan.FromMinutes(2)));
        Assert.StartsWith($"Exception: alone\n   at cell 1, line 1: {source}\n", Cells.Text(Assert.Single(outputs)), StringComparison.Ordinal);
        Assert.Equal("stderr", ((StreamOutput)outputs.Single()).Name);
        Assert.Null((await session.RunAsync(2, "1", CancellationToken.None)).Failure);
    }

    [Fact]
    public async Task Timers_of_an_ended_cell_neither_hold_threads_nor_are_told()
    {
        var outputs = new System.Collections.Concurrent.ConcurrentQueue<CellOutput>();
        var session = new NotebookSession("timers", Path.GetTempPath(), NotebookRunOptions.Default);
        using var interrupt = new CancellationTokenSource();
        Task<CellResult> run = session.RunAsync(
            1, "var timer = new System.Threading.Timer(_ => Console.Write(1), null, 0, 1); while (true) { }",
            new CellRecorder(1000, outputs.Enqueue), interrupt.Token);
        Assert.True(SpinWait.SpinUntil(() => !outputs.IsEmpty, TimeSpan.FromMinutes(2)));
        await interrupt.CancelAsync();
        Assert.Equal("CellInterrupted", (await run).Failure!.Error.Name);
        CellResult next = await session.RunAsync(
            2, "await Task.Delay(500); await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => i))); 1", CancellationToken.None);
        Assert.Equal("1", Cells.Text(Assert.Single(next.Outputs)));
    }

    [Fact]
    public async Task What_a_cell_puts_in_the_place_of_the_console_goes_with_it() => Assert.Equal(
        "seen", await Cells.TextAsync("Console.SetOut(new System.IO.StringWriter()); Console.SetIn(System.IO.TextReader.Null); Console.Write(\"lost\");",
            "Console.Write(\"seen\");"));
}
