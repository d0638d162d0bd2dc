namespace Attribution.Notebooks.Tests.Execution;

public class FolderTests
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
}
