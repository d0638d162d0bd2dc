namespace Attribution.Notebooks.Tests.Execution;

public class StoppingTests
{
    private static readonly NotebookRunOptions Short = new() { CellTimeout = TimeSpan.FromMilliseconds(300), StopGrace = TimeSpan.FromMinutes(2) };

    private const string Expressions = "using System.Linq.Expressions;\nExpression<Func<int, bool>> never = x => x < 0;\n"
        + "IEnumerable<int> Endless() => Enumerable.Repeat(1, int.MaxValue).Concat(Enumerable.Repeat(1, int.MaxValue)).Concat("
        + "Enumerable.Repeat(1, int.MaxValue)).Concat(Enumerable.Repeat(1, int.MaxValue));\n";

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
    [InlineData("Enumerable.Repeat(1, int.MaxValue).SelectMany(_ => Enumerable.Repeat(2, int.MaxValue)).Where(x => x < 0).Count()")]
    [InlineData("(from a in Enumerable.Repeat(1, int.MaxValue) from b in Enumerable.Repeat(a, int.MaxValue) where a > b select a).Count()")]
    [InlineData("(from a in Enumerable.Repeat(1, int.MaxValue).SelectMany(_ => Enumerable.Repeat(2, int.MaxValue)) select a + 1).Count()")]
    [InlineData(Expressions + "Endless().Where(never.Compile()).Count()")]
    [InlineData(Expressions + "Endless().AsQueryable().Where(never).Count()")]
    [InlineData(Expressions + "Queryable.AsQueryable(Endless()).Count(never)")]
    [InlineData(Expressions + "(from x in Endless().AsQueryable() where x < 0 select x).Count()")]
    [InlineData("var timer = new System.Threading.Timer(_ => Console.Write(1), null, 0, 1); while (true) { }")]
    public async Task A_stuck_cell_is_really_ended(string source)
    {
        NotebookRun run = await NotebookRunner.RunAsync(Cells.Notebook(source, "3"), Short);
        Assert.Equal("CellTimeout", run.Failure!.Error.Name);
        Assert.Equal(1, run.Failure.Cell);
        Assert.False(run.LeftRunning);
        Assert.Empty(run.Notebook.Cells[1].Outputs);
        Assert.Equal("alive", await Cells.TextAsync("Console.Write(\"alive\");"));
    }

    [Theory]
    [InlineData("x => (x < 0)", "System.Linq.Expressions.Expression<Func<int, bool>> e = x => x < 0; e.ToString()")]
    [InlineData("System.Int32[].Where(x => (x > 1)).Select(x => (x * 2))", "(from x in new[] { 1, 2 }.AsQueryable() where x > 1 select x * 2).ToString()")]
    [InlineData("[4]", "(from x in new[] { 1, 2 }.AsQueryable() where x > 1 select x * 2).ToList()")]
    [InlineData("5", "System.Linq.Expressions.Expression<Func<int, int>> e = x => x + 1; e.Compile()(4)")]
    [InlineData("5", "System.Linq.Expressions.LambdaExpression e = (int x) => x + 1; e.Compile().DynamicInvoke(4)")]
    [InlineData("[6, 4]", "from x in new[] { 1, 2, 3 } let y = x * 2 where y > 2 orderby y descending select y")]
    [InlineData("[1, 0]", "from x in new[] { 1, 2, 3 } group x by x % 2 into g select g.Key")]
    [InlineData("7", "Func<int, byte> seven = x => 7; seven(1)")]
    [InlineData("1", "int n = 0; Action more = () => n++; more(); n")]
    public async Task Lambdas_queries_and_expression_trees_mean_what_they_say(string expected, string source) =>
        Assert.Equal(expected, await Cells.TextAsync(source));

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
