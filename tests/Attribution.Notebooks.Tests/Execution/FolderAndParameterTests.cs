using System.Text.Json;

namespace Attribution.Notebooks.Tests.Execution;

public class FolderAndParameterTests
{
    [Fact]
    public async Task Notebooks_of_different_folders_each_run_in_their_own()
    {
        string[] folders = [.. Enumerable.Range(0, 3).Select(_ => Directory.CreateTempSubdirectory("notebook-").FullName)];
        Task<NotebookRun>[] runs = [.. folders.Select(folder => NotebookRunner.RunAsync(
            Cells.Notebook("await Task.Delay(50);", "System.IO.File.Exists(\"here.txt\")"), new NotebookRunOptions { Folder = folder }))];
        File.WriteAllText(Path.Combine(folders[1], "here.txt"), "");
        string?[] found = [.. (await Task.WhenAll(runs)).Select(run => Cells.Text(Assert.Single(run.Notebook.Cells[1].Outputs)))];
        Assert.Equal("False True False", string.Join(" ", found));
        // Notebooks of other tests may be running in their folders meanwhile.
        Assert.DoesNotContain(Environment.CurrentDirectory, folders);
        foreach (string folder in folders)
            Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("it's \"quoted\" \\ ü", "it's \"quoted\" \\ ü")]
    [InlineData(5, "5")]
    [InlineData(true, "True")]
    [InlineData(new[] { "a", "b\n" }, "[a, b\n]")]
    public async Task A_parameter_replaces_what_the_tagged_cell_declares(object value, string expected)
    {
        NotebookRun run = await RunAsync(value);
        Assert.Null(run.Failure);
        Assert.Equal(["c0", "c1", "injected-parameters", "c2"], run.Notebook.Cells.Select(cell => cell.Id));
        Assert.Equal(expected, Cells.Text(Assert.Single(run.Notebook.Cells[^1].Outputs)));
    }

    [Fact]
    public async Task Running_again_replaces_the_parameters_of_the_run_before()
    {
        NotebookRun again = await NotebookRunner.RunAsync((await RunAsync("old")).Notebook, Options("new"));
        Assert.Equal(4, again.Notebook.Cells.Count);
        Assert.Equal("new", Cells.Text(Assert.Single(again.Notebook.Cells[^1].Outputs)));
    }

    [Fact]
    public async Task A_value_that_is_no_literal_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => RunAsync(new Uri("https://example.org")));

    private static Task<NotebookRun> RunAsync(object value)
    {
        Notebook notebook = Cells.Notebook("1", "var x = \"default\";", "x");
        NotebookCell tagged = notebook.Cells[1] with { Metadata = JsonDocument.Parse("""{"tags": ["parameters"]}""").RootElement };
        return NotebookRunner.RunAsync(notebook with { Cells = [notebook.Cells[0], tagged, notebook.Cells[2]] }, Options(value));
    }

    private static NotebookRunOptions Options(object value) => new() { Parameters = new Dictionary<string, object> { ["x"] = value } };
}
