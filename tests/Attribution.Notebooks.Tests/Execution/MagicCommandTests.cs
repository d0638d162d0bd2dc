namespace Attribution.Notebooks.Tests.Execution;

/// <summary>Commands of other kernels are told from C#, with what to write in their place.</summary>
public class MagicCommandTests
{
    [Theory]
    [InlineData(1, "Stopwatch", "#!time\n1")]
    [InlineData(1, "Stopwatch", "%%time\n1")]
    [InlineData(2, "Stopwatch", "var a = 1;\n%timeit a + 1")]
    [InlineData(1, "chart.Display()", "%matplotlib inline")]
    [InlineData(2, "Markdown cell", "1\n#!markdown\n# Title")]
    [InlineData(1, "Only C# can be run", "#!fsharp\nlet x = 1")]
    [InlineData(1, "share their variables", "#!share --from fsharp x")]
    [InlineData(1, "HTML(", "#!html\n<b>x</b>")]
    [InlineData(1, "#load", "%run other.ipynb")]
    [InlineData(1, "NuGet.config", "#i \"nuget:https://example.org/index.json\"")]
    [InlineData(1, "Remove the line", "#!unheardof")]
    [InlineData(1, "GetFileSystemEntries", "!ls -la")]
    [InlineData(1, "GetFileSystemEntries", "!ls")]
    [InlineData(1, "#r \"nuget: Name, Version\"", "!pip install numpy")]
    [InlineData(1, "ProcessStartInfo(\"git\", \"log -p \\\"a b\\\"\")", "!git log -p \"a b\"")]
    [InlineData(1, "Shift+Tab", "?Console")]
    [InlineData(1, "Shift+Tab", "Console?")]
    public async Task Its_line_is_named_with_what_to_write(int line, string instead, string source)
    {
        NotebookFailure failure = (await Cells.RunAsync(source)).Failure!;
        Assert.Equal(("MagicCommand", line), (failure.Error.Name, failure.Line));
        Assert.Contains(instead, failure.Error.Value, StringComparison.Ordinal);
        Assert.StartsWith($"cell 1, line {line}: '", failure.Error.Traceback[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5", "#!csharp\nvar a = 5;\na")]
    [InlineData("5", "#!C#\n5")]
    [InlineData("5", "var a = 5;\n#!csharp\na")]
    [InlineData("5", "#!/usr/bin/env dotnet-script\n5")]
    [InlineData("3", "var a = 7\n  % 4;\na")]
    [InlineData("False", "var flag = true;\n!flag")]
    [InlineData("#!time\n%%time\n!ls -la", "\"\"\"\n#!time\n%%time\n!ls -la\n\"\"\"")]
    [InlineData("1", "/*\n#!time\n*/ 1")]
    public async Task What_is_C_sharp_runs(string expected, string source) => Assert.Equal(expected, await Cells.TextAsync(source));

    [Fact]
    public async Task A_misspelt_variable_is_the_compilers_matter() =>
        Assert.Equal("CS0103", (await Cells.RunAsync("var flag = true;\n!flagg")).Failure!.Error.Name);
}
