namespace Attribution.Notebooks.Tests.Execution;

public class ConsoleTests
{
    [Fact]
    public async Task Streams_and_displays_keep_their_order()
    {
        var outputs = await Cells.LastAsync(
            "Console.Write(\"a\"); Console.WriteLine(1); Console.Error.Write(\"bad\"); Console.Write(\"b\"); \"shown\".Display(); \"value\"");
        Assert.Equal(
            ["stdout:a1\n", "stderr:bad", "stdout:b", "shown", "value!"],
            outputs.Select(o => o is StreamOutput s ? $"{s.Name}:{s.Text}" : Cells.Text(o) + (((RichOutput)o).IsResult ? "!" : "")));
    }

    [Fact]
    public async Task Notebooks_that_run_at_the_same_time_keep_their_console_apart()
    {
        Task<NotebookRun>[] runs = [.. Enumerable.Range(0, 4).Select(i => Cells.RunAsync(
            $"var me = \"{i}\";",
            "for (int j = 0; j < 50; j++) { Console.Write(me); await Task.Yield(); await Task.Run(() => Console.Write(me)); }"))];
        for (int i = 0; i < runs.Length; i++)
        {
            NotebookRun run = await runs[i];
            Assert.Equal(string.Concat(Enumerable.Repeat($"{i}", 100)), Cells.Text(Assert.Single(run.Notebook.Cells[1].Outputs)));
        }
    }

    [Fact]
    public async Task Endless_console_output_is_cut()
    {
        NotebookRun run = await NotebookRunner.RunAsync(
            Cells.Notebook("for (int i = 0; i < 10000; i++) Console.WriteLine(i);"), new NotebookRunOptions { ConsoleLimit = 20 });
        Assert.Equal(
            "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n\n… what this cell writes after its first 20 characters is dropped.\n"
                + "… 48,870 characters of console output were dropped.\n",
            Cells.Text(Assert.Single(run.Notebook.Cells[0].Outputs)));
    }

    [Fact]
    public async Task What_is_shown_without_end_is_cut_and_the_cells_value_stays()
    {
        var outputs = await Cells.LastAsync("for (int i = 0; i < 10_050; i++) i.Display(); Console.Write(\"end\"); \"value\"");
        Assert.Equal("value", Cells.Text(Assert.Single(outputs, output => output is RichOutput { IsResult: true })));
        Assert.Equal(10_000, outputs.Count(output => output is RichOutput { IsResult: false }));
        Assert.Equal(
            "… what this cell shows after its first 10,000 outputs is dropped.\nend… 50 outputs were dropped.\n",
            string.Concat(outputs.OfType<StreamOutput>().Select(stream => stream.Text)));
    }
}
