using System.Text.Json;

namespace Attribution.Notebooks.Tests.Execution;

/// <summary>Values from outside, as Papermill gives them.</summary>
public class ParameterTests
{
    [Theory]
    [InlineData("it's \"quoted\" \\ ü", "it's \"quoted\" \\ ü")]
    [InlineData("2024", "2024")]
    [InlineData(new[] { "a", "b\n" }, null)]
    public async Task A_parameter_replaces_what_the_tagged_cell_declares(object value, string? expected)
    {
        NotebookRun run = await RunAsync(value is string ? "var x = \"default\";" : "var x = new[] { \"default\" };", value, "x");
        Assert.Null(run.Failure);
        Assert.Equal(["c0", "c1", "injected-parameters", "c2"], run.Notebook.Cells.Select(cell => cell.Id));
        Assert.StartsWith("// Parameters\n", run.Notebook.Cells[2].Source, StringComparison.Ordinal);
        Assert.Equal(expected ?? "[a, b\n]", Cells.Text(Assert.Single(run.Notebook.Cells[^1].Outputs)));
    }

    public static TheoryData<string, object?, string, string> Typed => new()
    {
        { "var x = 0.5;", 2, "x / 4", "0.5" },
        { "var x = 0.5;", "2", "x / 4", "0.5" },
        { "double x;", 1e-300, "x", "1E-300" },
        { "decimal x = 1m;", 0.1, "x.GetType().Name + x", "Decimal0.1" },
        { "int x = 1;", "-7", "x", "-7" },
        { "long x = 1;", 5_000_000_000, "x", "5000000000" },
        { "byte? x = null;", 200, "x", "200" },
        { "int? x = 5;", null, "x is null", "True" },
        { "string? x = \"a\";", null, "x is null", "True" },
        { "string x = \"a\";", 5, "x + x", "55" },
        { "var x = false;", true, "!x", "False" },
        { "var x = false;", "true", "!x", "False" },
        { "var x = 'a';", "b", "x", "b" },
        { "var x = new DateOnly(2024, 1, 1);", "2024-05-31", "x", "2024-05-31" },
        { "DateTime x = default;", "2024-05-31", "x.Day", "31" },
        { "var x = DayOfWeek.Monday;", "Friday", "x", "Friday" },
        { "var x = new[] { \"a\" };", "alone", "x", "[alone]" },
        { "double[] x = [];", new object[] { 1, 2.5 }, "x.Sum()", "3.5" },
        { "IReadOnlyList<string> x = [];", new object[] { "a", 1 }, "x", "[a, 1]" },
        { "List<int> x = [];", new object[] { 1 }, "x", "[1]" },
        { "var x = new Dictionary<string, double>();", new Dictionary<string, object?> { ["a"] = 1 }, "x[\"a\"] / 2", "0.5" },
        { "object x = 1;", "any", "x", "any" },
        { "// nothing", 2.0, "x.GetType().Name", "Double" },
        { "// nothing", new object[] { 1, "a" }, "x", "[1, a]" },
        { "// nothing", null, "x is null", "True" },
    };

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task A_value_takes_the_type_that_the_notebook_declares(string declared, object? value, string code, string expected)
    {
        NotebookRun run = await RunAsync(declared, value, code);
        Assert.Null(run.Failure);
        Assert.Equal(expected, Cells.Text(Assert.Single(run.Notebook.Cells[^1].Outputs)));
    }

    [Theory]
    [InlineData("int x = 1;", "many", "'x' is of type int, and \"many\" cannot be one")]
    [InlineData("int x = 1;", 1.5, "'x' is of type int, and 1.5 cannot be one")]
    [InlineData("byte x = 1;", 256, "whole number in its range")]
    [InlineData("int x = 1;", null, "and null cannot be one")]
    [InlineData("var x = false;", "yes", "Give true or false")]
    [InlineData("var x = DayOfWeek.Monday;", "Funday", "Give one of Sunday, Monday")]
    [InlineData("var x = new System.Text.StringBuilder();", "a", "StringBuilder")]
    [InlineData("DateOnly x;", "soon", "Give a date such as 2024-05-31")]
    public async Task A_value_that_does_not_fit_is_refused_with_what_would(string declared, object? value, string expected) =>
        Assert.Contains(expected, (await Assert.ThrowsAsync<ArgumentException>(() => RunAsync(declared, value, "x"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_value_that_is_no_literal_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => RunAsync("// nothing", new Uri("https://example.org"), "x"));

    [Fact]
    public async Task What_papermill_left_of_a_failed_run_is_replaced_in_its_place()
    {
        // As Papermill writes: a marker on top, times in the metadata of all, and the values of its own run.
        Notebook notebook = Notebook.Parse(
            """
            {"nbformat": 4, "nbformat_minor": 5,
             "metadata": {"kernelspec": {"name": ".net-csharp", "language": "C#"},
              "papermill": {"default_parameters": {}, "duration": 1.5, "exception": true, "parameters": {"x": 1, "gone": 2}, "version": "2.6.0"}},
             "cells": [
              {"cell_type": "markdown", "id": "m", "metadata": {"tags": ["papermill-error-cell-tag"]}, "source": "An Exception was encountered at 'In [3]'."},
              {"cell_type": "code", "id": "p", "metadata": {"papermill": {"status": "completed"}, "tags": ["parameters"]},
               "outputs": [], "execution_count": 1, "source": "var x = 0.0;\nvar y = 3;"},
              {"cell_type": "markdown", "id": "t", "metadata": {}, "source": "Between"},
              {"cell_type": "code", "id": "i", "metadata": {"papermill": {"status": "completed"}, "tags": ["injected-parameters"]},
               "outputs": [], "execution_count": 2, "source": "// Parameters\nvar x = 1;\nvar gone = 2;"},
              {"cell_type": "markdown", "id": "n", "metadata": {"tags": ["papermill-error-cell-tag"]},
               "source": "Execution using papermill encountered an exception here."},
              {"cell_type": "code", "id": "c", "metadata": {"papermill": {"status": "failed"}}, "outputs": [], "execution_count": 3, "source": "x / 2 + y"}]}
            """);
        NotebookRun run = await NotebookRunner.RunAsync(notebook, Options(5));
        Assert.Null(run.Failure);
        Assert.Equal(["p", "t", "i", "c"], run.Notebook.Cells.Select(cell => cell.Id));
        Assert.Equal("// Parameters\ndouble x = 5;", run.Notebook.Cells[2].Source);
        Assert.Equal("5.5", Cells.Text(Assert.Single(run.Notebook.Cells[3].Outputs)));
        Assert.Equal("""{"parameters":{"x":5}}""", JsonSerializer.Serialize(run.Notebook.Metadata.GetProperty("papermill")));
        NotebookRun again = await NotebookRunner.RunAsync(Notebook.Parse(run.Notebook.ToJson()), Options(5));
        Assert.Equal(run.Notebook.ToJson(), again.Notebook.ToJson());
    }

    [Fact]
    public void A_notebook_tells_its_parameters()
    {
        Notebook notebook = Tagged("// one\nvar a = 0.5; string? b = null;\nint c = 1 + 2, d;\nvar e = new Unheard();\nvar f = new[] { 1 };", "1");
        Assert.Equal(
            [
                new("a", "double", "0.5"), new("b", "string?", "null"), new("c", "int", "1 + 2"), new("d", "int", null), new("e", null, "new Unheard()"),
                new("f", "int[]", "new[] { 1 }"),
            ],
            NotebookParameters.Of(notebook));
        Assert.Empty(NotebookParameters.Of(Cells.Notebook("var a = 1;")));
    }

    private static Task<NotebookRun> RunAsync(string declared, object? value, string code) => NotebookRunner.RunAsync(Tagged(declared, code), Options(value));

    private static Notebook Tagged(string declared, string code)
    {
        Notebook notebook = Cells.Notebook("1", declared, code);
        NotebookCell tagged = notebook.Cells[1] with { Metadata = JsonDocument.Parse("""{"tags": ["parameters"]}""").RootElement };
        return notebook with { Cells = [notebook.Cells[0], tagged, notebook.Cells[2]] };
    }

    private static NotebookRunOptions Options(object? value) => new() { Parameters = new Dictionary<string, object?> { ["x"] = value } };
}
