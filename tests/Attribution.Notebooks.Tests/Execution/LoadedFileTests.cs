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
        Assert.StartsWith("wrong.csx, line 2: int Two() => nowhere;\nCS0103", run.Failure!.Error.Traceback[0], StringComparison.Ordinal);
        Assert.StartsWith("wrong.csx, line 2: int Two() => nowhere;: The name", run.Failure.Error.Value, StringComparison.Ordinal);
        Assert.Equal(1, run.Failure.Line);
    }

    [Fact]
    public async Task An_exception_in_a_loaded_file_names_that_file_and_who_called()
    {
        Directory.CreateDirectory(Path.Combine(folder, "sub"));
        File.WriteAllText(Path.Combine(folder, "sub", "math.csx"), "\nint Divide(int by) =>\n    1 / by;\n");
        NotebookRun run = await RunAsync("\n#load \"sub/math.csx\"", "var x = 1;\nDivide(0)");
        Assert.Equal(
            ["DivideByZeroException: Attempted to divide by zero.", "   at sub/math.csx, line 3: 1 / by;", "   at cell 2, line 2: Divide(0)"],
            run.Failure!.Error.Traceback);
        Assert.Equal(2, run.Failure.Line);
    }

    [Theory]
    [InlineData("gone.csx", "cell 1, line 2: #load \"gone.csx\"", "gone.csx", "notebook's folder")]
    [InlineData("sub/more.csx", "sub/more.csx, line 1: #load \"gone.csx\"", "sub/gone.csx", "file's folder")]
    [InlineData("sub", "cell 1, line 2: #load \"sub\"", "sub", "notebook's folder")]
    public async Task A_file_that_is_not_there_is_named_with_the_path_that_was_tried(string file, string place, string tried, string relative)
    {
        Directory.CreateDirectory(Path.Combine(folder, "sub"));
        File.WriteAllText(Path.Combine(folder, "sub", "more.csx"), "#load \"gone.csx\"\n");
        NotebookRun run = await RunAsync($"\n#load \"{file}\"");
        Assert.StartsWith(place, run.Failure!.Error.Traceback[0], StringComparison.Ordinal);
        Assert.Contains($"there is no file {Path.Combine(folder, tried)}. ", run.Failure.Error.Value, StringComparison.Ordinal);
        Assert.Contains(relative, run.Failure.Error.Value, StringComparison.Ordinal);
        Assert.Equal(2, run.Failure.Line);
    }

    [Fact]
    public async Task Packages_of_a_loaded_file_are_found_and_their_errors_name_it()
    {
        File.WriteAllText(Path.Combine(folder, "library.csx"), "#r \"nuget: Attribution\"\nstring Name() => typeof(Attribution.Documents.TextSpan).Name;\n");
        Assert.Equal("TextSpan", Cells.Text(Assert.Single((await RunAsync("#load \"library.csx\"\nName()")).Notebook.Cells[0].Outputs)));
        File.WriteAllText(Path.Combine(folder, "library.csx"), "// Of long ago.\n#r \"nuget: Attribution, 0.0.1\"\n");
        NotebookRun run = await RunAsync("#load \"library.csx\"");
        Assert.StartsWith("library.csx, line 2: #r \"nuget: Attribution, 0.0.1\": Attribution ", run.Failure!.Error.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loaded_file_that_is_nested_too_deep_is_named()
    {
        File.WriteAllText(Path.Combine(folder, "deep.csx"), $"\nvar x = 1{string.Concat(Enumerable.Repeat("+1", 3000))};\n");
        NotebookRun run = await RunAsync("#load \"deep.csx\"");
        Assert.Equal(("CS8078", 1), (run.Failure!.Error.Name, run.Failure.Line));
        Assert.StartsWith("deep.csx, line 2", run.Failure.Error.Traceback[0], StringComparison.Ordinal);
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
