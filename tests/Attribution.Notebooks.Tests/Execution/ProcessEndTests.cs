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
    [InlineData("async void Fail() { await Task.Yield(); throw new Exception(\"alone\"); } Fail();")]
    [InlineData("System.Threading.ThreadPool.QueueUserWorkItem(_ => throw new Exception(\"alone\"));")]
    public async Task An_error_that_nobody_awaits_is_told_and_does_not_end_the_process(string source)
    {
        var outputs = new System.Collections.Concurrent.ConcurrentQueue<CellOutput>();
        var session = new Attribution.Notebooks.Execution.NotebookSession("alone", Path.GetTempPath(), NotebookRunOptions.Default);
        await session.RunAsync(1, source, new Attribution.Notebooks.Execution.CellRecorder(1000, outputs.Enqueue), CancellationToken.None);
        Assert.True(SpinWait.SpinUntil(() => !outputs.IsEmpty, TimeSpan.FromMinutes(2)));
        Assert.Equal("Exception: alone\n", Cells.Text(Assert.Single(outputs)));
    }

    [Fact]
    public async Task What_a_cell_puts_in_the_place_of_the_console_goes_with_it() => Assert.Equal(
        "seen", await Cells.TextAsync("Console.SetOut(new System.IO.StringWriter()); Console.SetIn(System.IO.TextReader.Null); Console.Write(\"lost\");",
            "Console.Write(\"seen\");"));
}
