using Attribution.Notebooks;

namespace Attribution.Cli.Tests;

public sealed class NotebooksTests : IDisposable
{
    private readonly Workplace work = new();

    [Fact]
    public async Task ANotebookIsExecutedInPlace()
    {
        var path = work.Notebook("a.ipynb", "Console.Write(6 * 7)");
        var run = await Program.RunAsync("notebooks", "run", path);
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal("42", Assert.IsType<StreamOutput>(LastOutput(path)).Text);
    }

    [Fact]
    public async Task WithOutTheNotebookItselfStaysAsItIs()
    {
        var path = work.Notebook("in/a.ipynb", "6 * 7");
        var before = File.ReadAllText(path);
        await Program.RunAsync("notebooks", "run", work.At("in"), "--out", work.At("out"));
        Assert.Equal(before, File.ReadAllText(path));
        Assert.Equal("42", Assert.IsType<RichOutput>(LastOutput(work.At("out", "a.ipynb"))).Data.Text(MimeBundle.PlainText));
    }

    [Fact]
    public async Task TwoRunsAreCompared()
    {
        var path = work.Notebook("in/a.ipynb", "6 * 7");
        await Program.RunAsync("notebooks", "run", path);
        await Program.RunAsync("notebooks", "run", path, "--out", work.At("out"));
        Assert.Equal(ExitCode.Success, (await Program.RunAsync("notebooks", "compare", path, "--with", work.At("out"))).ExitCode);
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"42\"", "\"43\"", StringComparison.Ordinal));
        var run = await Program.RunAsync("notebooks", "compare", path, "--with", work.At("out"));
        Assert.Equal(ExitCode.PartFailed, run.ExitCode);
        Assert.Contains("expected: 43", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFailureIsToldWithItsCellAndStandsInTheNotebook()
    {
        var (bad, good) = (work.Notebook("a.ipynb", "1 / articles.Where(_ => false).Count()"), work.Notebook("b.ipynb", "1"));
        var run = await Program.RunAsync("notebooks", "run", bad, good);
        Assert.Equal(ExitCode.PartFailed, run.ExitCode);
        Assert.Matches(@"^error: a\.ipynb, cell 3.*DivideByZero", run.Error);
        Assert.IsType<ErrorOutput>(LastOutput(bad));
        Assert.IsType<RichOutput>(LastOutput(good));
    }

    [Fact]
    public async Task AStuckCellIsEnded()
    {
        var run = await Program.RunAsync("notebooks", "run", work.Notebook("a.ipynb", "while (true) { }"), "--timeout", "3");
        Assert.Equal(ExitCode.PartFailed, run.ExitCode);
        Assert.Contains("a.ipynb, cell 3", run.Error);
    }

    [Fact]
    public async Task ARefreshLeavesANotebookThatFailsAsItIs()
    {
        var (bad, good) = (work.Notebook("a.ipynb", "throw new Exception(\"no\");"), work.Notebook("b.ipynb", "1"));
        var before = File.ReadAllText(bad);
        var run = await Program.RunAsync("notebooks", "refresh", bad, good);
        Assert.Equal(ExitCode.PartFailed, run.ExitCode);
        Assert.Equal(before, File.ReadAllText(bad));
        Assert.IsType<RichOutput>(LastOutput(good));
        Assert.Contains("Pictures: 0 drawn, 0 kept", run.Output);
    }

    [Theory]
    [InlineData("-p", "articles", "a.txt", "a.txt")]
    [InlineData("-p", "articles=a.txt", "a.txt")]
    [InlineData("--parameter", "articles", "x=y", "x=y")]
    [InlineData("-p", "articles", "a.txt", "-p", "articles", "[b.txt, \"c d\"]", "b.txt+c d")]
    [InlineData("--parameters", "YAML", "d.txt+007")]
    [InlineData("--parameters", "JSON", "e.txt")]
    [InlineData("--parameters", "YAML", "-p", "articles", "f", "f")]
    public async Task ParametersTakeThePlaceOfWhatTheNotebookDeclares(params string[] line)
    {
        var path = work.Notebook("in/a.ipynb", "string.Join(\"+\", articles)");
        File.WriteAllText(work.At("p.yaml"), "# Which ones.\narticles:\n  - d.txt\n  - '007'\n");
        File.WriteAllText(work.At("p.json"), """{"articles": "e.txt"}""");
        var options = line[..^1].Select(word => word switch { "YAML" => work.At("p.yaml"), "JSON" => work.At("p.json"), _ => word });
        var run = await Program.RunAsync(["notebooks", "run", path, "--out", work.At("out"), .. options]);
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        var executed = Notebook.Load(work.At("out", "a.ipynb"));
        Assert.Equal(line[^1], Assert.IsType<RichOutput>(Assert.Single(executed.Cells[^1].Outputs)).Data.Text(MimeBundle.PlainText));
        Assert.Equal("injected-parameters", Assert.Single(executed.Cells[^2].Tags));
        Assert.True(executed.Metadata.GetProperty("papermill").GetProperty("parameters").TryGetProperty("articles", out _));
    }

    [Theory]
    [InlineData(ExitCode.Usage, "Did you mean 'articles'?", "-p", "article", "a")]
    [InlineData(ExitCode.Usage, "Write -p NAME VALUE", "-p", "articles")]
    [InlineData(ExitCode.NothingRead, "--parameters", "--parameters", "nowhere.yaml")]
    [InlineData(ExitCode.NothingRead, "names no parameters", "--parameters", "LIST")]
    [InlineData(ExitCode.NothingRead, "wrong.yaml, line ", "--parameters", "WRONG")]
    [InlineData(ExitCode.Usage, "'articles' is of type string[]", "-p", "articles", "{a: 1}")]
    public async Task ParametersThatCannotBeSetAreToldBeforeAnythingRuns(int code, string expected, params string[] line)
    {
        var path = work.Notebook("in/a.ipynb", "1");
        File.WriteAllText(work.At("list.yaml"), "- a\n");
        File.WriteAllText(work.At("wrong.yaml"), "{a: [\n");
        var options = line.Select(word => word switch { "LIST" => work.At("list.yaml"), "WRONG" => work.At("wrong.yaml"), _ => word });
        var run = await Program.RunAsync(["notebooks", "run", path, "--out", work.At("out"), .. options]);
        Assert.Equal(code, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(work.At("out")));
    }

    [Fact]
    public async Task ANotebookWithoutATaggedCellTakesNoParameters()
    {
        var path = work.Notebook("a.ipynb", "1");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"parameters\"", "\"others\"", StringComparison.Ordinal));
        var run = await Program.RunAsync("notebooks", "run", path, "-p", "articles", "a");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("takes no parameters", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsNoNotebookIsToldByName()
    {
        var run = await Program.RunAsync("notebooks", "run", work.Article("a.ipynb", "no JSON"));
        Assert.Equal(ExitCode.NothingRead, run.ExitCode);
        Assert.Contains("a.ipynb", run.Error);
        Assert.Equal(ExitCode.NothingRead, (await Program.RunAsync("notebooks", "run", work.At("nowhere"))).ExitCode);
    }

    public void Dispose() => work.Dispose();

    private static CellOutput LastOutput(string path) => Assert.Single(Notebook.Load(path).Cells[^1].Outputs);
}
