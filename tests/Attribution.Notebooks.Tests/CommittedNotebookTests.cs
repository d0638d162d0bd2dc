using Attribution.Notebooks.Tests.Format;
using Xunit.Sdk;

namespace Attribution.Notebooks.Tests;

/// <summary>Each notebook of the repository runs, and gives what is committed in it.</summary>
public class CommittedNotebookTests
{
    public static TheoryData<string> All => [.. NotebooksFolder.Names];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Running_a_notebook_gives_its_committed_outputs(string name)
    {
        Notebook committed = Notebook.Load(NotebooksFolder.PathOf(name));
        NotebookRun run = await NotebookRunner.RunAsync(committed);
        if (run.Failure is { } failure)
            throw new XunitException($"{failure}\n{string.Join('\n', failure.Error.Traceback)}");
        var differences = NotebookComparison.Compare(committed, run.Notebook);
        if (differences.Count > 0)
        {
            throw new XunitException($"{name} gives other outputs than those committed. If that is meant, run "
                + $"'dotnet run --project src/Attribution.Cli -c Release -- notebooks refresh' and review the change.\n{string.Join('\n', differences)}");
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_notebook_is_valid_and_written_as_the_engine_writes_it(string name)
    {
        string json = File.ReadAllText(NotebooksFolder.PathOf(name)).ReplaceLineEndings("\n");
        Assert.Empty(NotebookSchema.Problems(json));
        Assert.Equal(json, Notebook.Parse(json).ToJson());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_chart_has_a_picture_for_readers_without_scripts(string name)
    {
        Notebook notebook = Notebook.Load(NotebooksFolder.PathOf(name));
        var charts = notebook.Cells.SelectMany(cell => cell.Outputs).OfType<RichOutput>().Where(output => output.Data.Contains(MimeBundle.Plotly));
        Assert.All(charts, chart => Assert.True(chart.Data.Contains(MimeBundle.Png)));
    }

    [Fact]
    public void There_are_notebooks_to_test() => Assert.True(NotebooksFolder.Names.Count >= 3, "notebooks/ holds fewer than 3 notebooks.");
}
