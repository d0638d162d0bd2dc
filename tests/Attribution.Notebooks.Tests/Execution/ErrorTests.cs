namespace Attribution.Notebooks.Tests.Execution;

public class ErrorTests
{
    [Theory]
    [InlineData(1, 1, "CS0103", "nowhere")]
    [InlineData(1, 2, "CS0103", "var x = 1;\nnowhere")]
    [InlineData(1, 3, "InvalidOperationException", "var x = 1;\n\nthrow new InvalidOperationException(\"bad\");")]
    [InlineData(2, 1, "DivideByZeroException", "int Divide(int a) => 1 / a;", "Divide(0)")]
    [InlineData(1, 2, "DivideByZeroException", "var zero = 0;\nvar x = await Task.FromResult(1 / zero);")]
    [InlineData(1, 2, "DivideByZeroException", "var zero = 0; await Task.Delay(1);\nvar x = 1 / zero;")]
    [InlineData(1, 2, "MagicCommand", "1\n#!html")]
    [InlineData(1, 1, "MissingReference", "#r \"nuget: No.Such.Package, 1.0.0\"")]
    public async Task An_error_names_cell_and_line(int cell, int line, string name, params string[] sources)
    {
        NotebookRun run = await Cells.RunAsync([.. sources, "\"not reached\""]);
        NotebookFailure failure = run.Failure!;
        Assert.Equal((cell, name), (failure.Cell, failure.Error.Name));
        if (cell == 1)
            Assert.Equal(line, failure.Line);
        Assert.Contains($"cell {cell}, line {line}", string.Join('\n', failure.Error.Traceback), StringComparison.Ordinal);
        Assert.Equal(failure.Error, run.Notebook.Cells[cell - 1].Outputs[^1]);
        Assert.Empty(run.Notebook.Cells[^1].Outputs);
    }

    [Fact]
    public async Task An_error_in_a_function_of_an_earlier_cell_shows_both_places()
    {
        NotebookRun run = await Cells.RunAsync("int Divide(int a) =>\n  1 / a;", "var x = 1;\nDivide(0)");
        string trace = string.Join('\n', run.Failure!.Error.Traceback);
        Assert.Contains("cell 1, line 2: 1 / a;", trace, StringComparison.Ordinal);
        Assert.Contains("cell 2, line 2: Divide(0)", trace, StringComparison.Ordinal);
        Assert.Equal(2, run.Failure.Line);
    }

    [Fact]
    public async Task What_was_shown_before_the_error_stays()
    {
        NotebookRun run = await Cells.RunAsync("Console.WriteLine(\"before\"); throw new Exception(\"bad\");");
        Assert.Equal("before\n", Cells.Text(run.Notebook.Cells[0].Outputs[0]));
        Assert.IsType<ErrorOutput>(run.Notebook.Cells[0].Outputs[1]);
    }

    [Fact]
    public async Task A_missing_build_is_named_with_its_remedy()
    {
        NotebookRun run = await Cells.RunAsync("#r \"../src/Nothing/bin/Release/net10.0/Nothing.dll\"");
        Assert.Contains("dotnet build ../src/Nothing -c Release", run.Failure!.Error.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Python", """{"kernelspec": {"name": "python3", "language": "Python"}}""")]
    [InlineData("F#", """{"language_info": {"name": "F#"}}""")]
    [InlineData("Python", """{"kernelspec": {"name": "python3", "display_name": "Python 3"}}""")]
    [InlineData("R", """{"kernelspec": {"name": "ir", "display_name": "R"}}""")]
    [InlineData("Julia", """{"kernelspec": {"name": "julia-1.9", "display_name": "Julia"}}""")]
    [InlineData("F#", """{"kernelspec": {"name": ".net-fsharp", "display_name": ".NET (F#)"}}""")]
    public async Task A_notebook_of_another_language_is_refused_by_its_name(string language, string metadata)
    {
        Notebook notebook = Notebook.Parse($$"""{"nbformat": 4, "nbformat_minor": 5, "metadata": {{metadata}}, "cells": []}""", "/x/other.ipynb");
        var refused = await Assert.ThrowsAsync<NotebookFormatException>(() => NotebookRunner.RunAsync(notebook));
        Assert.StartsWith($"/x/other.ipynb is written in {language}; only C#", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"kernelspec": {"name": "my-own", "display_name": "x"}}""")]
    [InlineData("""{"kernelspec": "odd", "language_info": []}""")]
    public async Task A_notebook_that_names_no_language_runs_and_its_errors_say_so(string metadata)
    {
        Notebook notebook = Notebook.Parse(
            $$"""{"nbformat": 4, "nbformat_minor": 5, "metadata": {{metadata}}, "cells": [{"cell_type": "code", "metadata": {}, "outputs": [], "source": "print(1)"}]}""", Path.GetFullPath("x.ipynb"));
        NotebookRun run = await NotebookRunner.RunAsync(notebook);
        Assert.Contains("names no language", run.Failure!.Error.Value, StringComparison.Ordinal);
        Assert.Equal(run.Failure.Error, Assert.Single(run.Notebook.Cells[0].Outputs));
    }

    [Theory]
    [InlineData("#r \"a\0b\"")]
    [InlineData("#r \"/dev/zero\"")]
    [InlineData("#load \"/dev/zero\"")]
    [InlineData("#load \"nowhere.csx\"")]
    public async Task References_that_lead_to_no_assembly_are_errors_of_the_cell(string source) => Assert.NotNull((await Cells.RunAsync(source)).Failure);
}
