using System.Collections.Concurrent;
using Attribution.Notebooks.Execution;

namespace Attribution.Notebooks.Tests.Execution;

/// <summary>A session as a kernel uses it: outputs as they come, and variables that outlive errors and interrupts.</summary>
public sealed class LiveOutputTests
{
    private readonly NotebookSession session = new("live", Path.GetTempPath(),
        new NotebookRunOptions { CellTimeout = Timeout.InfiniteTimeSpan, StopGrace = TimeSpan.FromSeconds(5) });
    private readonly ConcurrentQueue<CellOutput> outputs = [];
    private int count;

    [Fact]
    public async Task Outputs_come_before_the_cell_ends()
    {
        using var interrupt = new CancellationTokenSource();
        Task<CellResult> run = RunAsync("Console.Write(\"early\"); await Task.Delay(-1);", interrupt.Token);
        await WrittenAsync("early");
        Assert.False(run.IsCompleted);
        await interrupt.CancelAsync();
        Assert.NotNull((await run).Failure);
    }

    [Fact]
    public async Task Long_output_comes_in_pieces_that_are_the_whole_together()
    {
        await RunAsync("for (int i = 0; i < 100_000; i++) Console.Write(\"😀x\");");
        Assert.True(outputs.Count > 1);
        Assert.Equal(string.Concat(Enumerable.Repeat("😀x", 100_000)), string.Concat(outputs.Select(Cells.Text)));
        Assert.All(outputs, output => Assert.False(char.IsHighSurrogate(Cells.Text(output)![^1])));
    }

    [Fact]
    public async Task What_a_thread_writes_after_its_cell_still_comes()
    {
        await RunAsync("_ = Task.Run(async () => { await Task.Delay(300); Console.Write(\"late\"); });");
        await WrittenAsync("late");
    }

    [Fact]
    public async Task An_update_names_the_output_that_it_replaces()
    {
        await RunAsync("var shown = \"one\".Display();");
        await RunAsync("shown.Update(\"two\");");
        var first = Assert.IsType<RichOutput>(outputs.First());
        var second = Assert.IsType<UpdatedOutput>(outputs.Last());
        Assert.Equal(("one", "two", first.DisplayId), (Cells.Text(first), Cells.Text(second.Output), second.Output.DisplayId));
    }

    [Fact]
    public async Task In_a_run_to_the_end_an_update_takes_the_output_s_place()
    {
        NotebookRun run = await Cells.RunAsync("var shown = \"one\".Display();", "shown.Update(\"two\");");
        Assert.Equal("two", Cells.Text(Assert.Single(run.Notebook.Cells[0].Outputs)));
        Assert.Empty(run.Notebook.Cells[1].Outputs);
    }

    [Theory]
    [InlineData("var a = 1; throw new Exception();")]
    [InlineData("var a = 1; await Task.Delay(1); throw new Exception();")]
    public async Task What_a_failed_cell_declared_stays(string cell)
    {
        Assert.NotNull((await RunAsync(cell)).Failure);
        Assert.Equal("2", await ValueAsync("a + 1"));
    }

    [Theory]
    [InlineData("kept = 2; var a = 3; Console.Write(\"begun\"); while (true) { }")]
    [InlineData("kept = 2; var a = 3; Console.Write(\"begun\"); System.Threading.Thread.Sleep(-1);")]
    [InlineData("kept = 2; var a = 3; await Task.Delay(5); Console.Write(\"begun\"); while (true) await Task.Yield();")]
    public async Task An_interrupt_ends_the_cell_and_keeps_the_variables(string cell)
    {
        await RunAsync("var kept = 1;");
        Assert.Equal("CellInterrupted", (await InterruptedAsync(cell)).Failure!.Error.Name);
        Assert.Equal("5", await ValueAsync("kept + a"));
    }

    [Fact]
    public async Task Code_that_was_left_behind_does_not_turn_the_session_back()
    {
        await RunAsync("var a = 1; var (gate, passed) = (new TaskCompletionSource(), new TaskCompletionSource());");
        const string Cell = "Console.Write(\"begun\"); await gate.Task.ConfigureAwait(false); a = 10; var late = 1; passed.SetResult();";
        Assert.Equal("CellInterrupted", (await InterruptedAsync(Cell)).Failure!.Error.Name);
        await RunAsync("var b = 2; gate.SetResult(); await passed.Task;");
        Assert.Equal("2", await ValueAsync("b"));
    }

    [Fact]
    public async Task References_of_all_cells_are_known_after_any_of_them()
    {
        await RunAsync("#r \"Deedle\"");
        await RunAsync("var a = 1;");
        string[] names = [.. session.References()().Select(reference => Path.GetFileName(reference.Display!))];
        Assert.Contains("Deedle.dll", names);
        Assert.Contains("System.Runtime.dll", names);
    }

    [Fact]
    public async Task An_expression_is_valued_and_leaves_nothing()
    {
        await RunAsync("var a = 20;");
        Assert.Equal("21", Cells.Text((await session.EvaluateAsync("a + 1", CancellationToken.None))!));
        Assert.IsType<ErrorOutput>(await session.EvaluateAsync("nowhere", CancellationToken.None));
        await session.EvaluateAsync("var b = 1;", CancellationToken.None);
        Assert.NotNull((await RunAsync("b")).Failure);
    }

    [Fact]
    public async Task Nobody_to_ask_is_the_end_of_the_input() =>
        Assert.Equal("True", await Cells.TextAsync("Console.ReadLine() is null && Console.Read() == -1"));

    /// <summary>Runs a cell that writes "begun", and interrupts it then.</summary>
    private async Task<CellResult> InterruptedAsync(string cell)
    {
        using var interrupt = new CancellationTokenSource();
        Task<CellResult> run = RunAsync(cell, interrupt.Token);
        await WrittenAsync("begun");
        await interrupt.CancelAsync();
        return await run;
    }

    /// <summary>Waits until a cell has written this; what never comes fails after minutes, on a busy machine, too.</summary>
    private async Task WrittenAsync(string text) =>
        Assert.True(await Task.Run(() => SpinWait.SpinUntil(() => outputs.Any(output => Cells.Text(output) == text), TimeSpan.FromMinutes(2))),
            $"The cell did not write '{text}'.");

    private Task<CellResult> RunAsync(string cell, CancellationToken interrupt = default) =>
        session.RunAsync(++count, cell, new CellRecorder(1_000_000, outputs.Enqueue), interrupt);

    private async Task<string?> ValueAsync(string cell)
    {
        CellResult result = await RunAsync(cell);
        Assert.Null(result.Failure);
        return Cells.Text(outputs.Last());
    }
}
