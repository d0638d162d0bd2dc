namespace Attribution.Notebooks.Tests.Execution;

public class StateTests
{
    [Theory]
    [InlineData("7", "var x = 3;", "x + 4")]
    [InlineData("2", "var x = 1;", "var x = 2;", "x")]
    [InlineData("Point { X = 1, Y = 2 }", "record Point(int X, int Y);", "new Point(1, 2)")]
    [InlineData("12", "static int Twice(this int i) => 2 * i;", "6.Twice()")]
    [InlineData("5", "using System.Threading;", "await Task.Delay(1); var v = 5;", "Volatile.Read(ref v)")]
    [InlineData("done", "var later = Task.Run(async () => { await Task.Delay(20); return \"done\"; });", "await later")]
    [InlineData("3", "async Task<int> Three() { await Task.Delay(20); return 3; } var three = Three();", "await three")]
    [InlineData("3", "async Task<int> Three() { await Task.Delay(20); return 3; }", "Three().Result")]
    [InlineData("[1, 2, 3]", "int[] all = [1, 2, 3];", "all")]
    public async Task A_cell_uses_what_cells_before_it_declared(string expected, params string[] sources) =>
        Assert.Equal(expected, await Cells.TextAsync(sources));

    [Theory]
    [InlineData("var x = 3;")]
    [InlineData("string? nothing = null; nothing")]
    [InlineData("// only a comment")]
    [InlineData("Console.Write(\"\");")]
    public async Task A_cell_without_a_value_shows_nothing(string source) => Assert.Empty(await Cells.LastAsync(source));

    [Fact]
    public async Task Only_cells_with_code_are_counted()
    {
        Notebook notebook = new(
        [
            new("a", CellKind.Markdown, "# Title"),
            new("b", CellKind.Code, "1") { ExecutionCount = 40, Outputs = [new StreamOutput("stdout", "old")] },
            new("c", CellKind.Code, "  ") { ExecutionCount = 41 },
            new("d", CellKind.Code, "2"),
        ]);
        NotebookRun run = await NotebookRunner.RunAsync(notebook);
        Assert.Equal([null, 1, null, 2], run.Notebook.Cells.Select(cell => cell.ExecutionCount));
        RichOutput result = Assert.IsType<RichOutput>(Assert.Single(run.Notebook.Cells[1].Outputs));
        Assert.True(result.IsResult);
    }

    [Fact]
    public async Task Progress_tells_each_start_and_end()
    {
        var told = new List<CellProgress>();
        await NotebookRunner.RunAsync(Cells.Notebook("1", "throw new Exception();", "3"), progress: new Told(told.Add));
        Assert.Equal(
            [(1, 3, CellState.Running), (1, 3, CellState.Done), (2, 3, CellState.Running), (2, 3, CellState.Failed)],
            told.Select(p => (p.Cell, p.Cells, p.State)));
    }

    private sealed class Told(Action<CellProgress> tell) : IProgress<CellProgress>
    {
        public void Report(CellProgress value) => tell(value);
    }
}
