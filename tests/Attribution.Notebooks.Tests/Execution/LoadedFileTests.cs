namespace Attribution.Notebooks.Tests.Execution;

public sealed class LoadedFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("loaded-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_loaded_file_lies_beside_the_notebook_and_its_loops_can_be_stopped()
    {
        File.WriteAllText(Path.Combine(folder, "more.csx"), "int Two() => 2;\nvoid Forever() { while (true) { } }\n");
        NotebookRun run = await RunAsync("#load \"more.csx\"\nTwo()");
        Assert.Equal("2", Cells.Text(Assert.Single(run.Notebook.Cells[0].Outputs)));
        NotebookRun stuck = await RunAsync(TimeSpan.FromMilliseconds(300), "#load \"more.csx\"\nForever();");
        Assert.Equal(("CellTimeout", false), (stuck.Failure!.Error.Name, stuck.LeftRunning));
    }

    [Fact]
    public async Task An_error_in_a_loaded_file_names_that_file()
    {
        File.WriteAllText(Path.Combine(folder, "wrong.csx"), "\nint Two() => nowhere;\n");
        NotebookRun run = await RunAsync("#load \"wrong.csx\"");
        Assert.Contains("wrong.csx, line 2", run.Failure!.Error.Traceback[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_can_write_the_assembly_that_a_cell_has_loaded()
    {
        string path = Path.Combine(folder, "Made.dll");
        var tree = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText("public static class Made { public static int Three => 3; }");
        var compilation = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create(
            "Made", [tree], [Microsoft.CodeAnalysis.MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary));
        using (FileStream file = File.Create(path))
            Assert.True(compilation.Emit(file).Success);
        NotebookRun run = await RunAsync("#r \"Made.dll\"", "Made.Three");
        Assert.Equal("3", Cells.Text(Assert.Single(run.Notebook.Cells[1].Outputs)));
        using FileStream again = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.DoesNotContain(AppDomain.CurrentDomain.GetAssemblies(), assembly => !assembly.IsDynamic && assembly.Location == path);
    }

    private Task<NotebookRun> RunAsync(params string[] cells) => RunAsync(NotebookRunOptions.Default.CellTimeout, cells);

    private Task<NotebookRun> RunAsync(TimeSpan timeout, params string[] cells) =>
        NotebookRunner.RunAsync(Cells.Notebook(cells), new NotebookRunOptions { Folder = folder, CellTimeout = timeout, StopGrace = TimeSpan.FromMinutes(2) });
}
