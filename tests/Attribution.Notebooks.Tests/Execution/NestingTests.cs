namespace Attribution.Notebooks.Tests.Execution;

/// <summary>Sources that would fill the compiler's stack are refused, and what is nested as deep as is allowed compiles.</summary>
public class NestingTests
{
    public static TheoryData<string, string, string, string> Nested => new()
    {
        { "", "(", "1", ")" },
        { "", "", "1", "+1" },
        { "var q = 1;\n", "q+", "q", "" },
        { "", "{", "", "}" },
        { "List<int> v = null; ", "List<", "int", ">" },
        { "Func<int, int> f = x => ", "(", "x", ")" },
        { "", "if (true) ", ";", "" },
        { "", "if (DateTime.Now.Year == 1) ; else ", ";", "" },
        { "var a = ", "new object[] {", "", "}" },
        { "int F(int x) => 1; ", "F(", "1", ")" },
        { "", "~", "1", "" },
        { "", "class A {", "", "}" },
        { "object o = 1; ", "(o is not ", "null", ")" },
        { "var s = \"a\"", "", "", " + \"b\"" },
        { "\"a\"", "", "", ".Trim()" },
        { "", "await ", "Task.CompletedTask", "" },
        { "", "unchecked {", "", "}" },
        { "", "[", "1", "]" },
    };

    [Theory]
    [MemberData(nameof(Nested))]
    public async Task What_is_nested_too_deep_is_an_error_of_the_cell(string before, string open, string middle, string close)
    {
        // Parsing some of these takes far longer than in proportion to their depth: this one is enough to be refused.
        NotebookRun run = await Cells.RunAsync(Source(before, open, middle, close, 1100));
        Assert.StartsWith("CS", run.Failure!.Error.Name, StringComparison.Ordinal);
        Assert.Equal("2", await Cells.TextAsync("1 + 1"));
    }

    [Theory]
    [MemberData(nameof(Nested))]
    public async Task What_is_nested_deep_is_compiled_or_refused_and_the_process_lives(string before, string open, string middle, string close)
    {
        NotebookRun run = await Cells.RunAsync(Source(before, open, middle, close, 60));
        Assert.True(run.Failure is null || run.Failure.Error.Name.Length > 0);
        Assert.Equal("2", await Cells.TextAsync("1 + 1"));
    }

    [Theory]
    [InlineData("(", 100_000)]
    [InlineData("1+", 100_000)]
    [InlineData("List<", 100_000)]
    [InlineData("$\"{", 30_000)]
    [InlineData("$\"{(", 30_000)]
    public async Task However_deep_it_is(string part, int times)
    {
        NotebookRun run = await Cells.RunAsync(string.Concat(Enumerable.Repeat(part, times)) + "1");
        Assert.Equal("CS8078", run.Failure!.Error.Name);
        Assert.Contains("levels deep", run.Failure.Error.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_sources_that_are_flat_run()
    {
        Assert.Equal("1000000", await Cells.TextAsync($"\"{new string('x', 1_000_000)}\".Length"));
        Assert.Equal("20001", await Cells.TextAsync($"new[] {{ {string.Concat(Enumerable.Repeat("1,", 20_000))}1 }}.Length"));
        Assert.Equal("1000", await Cells.TextAsync($"var s = \"{string.Concat(Enumerable.Repeat("(", 1000))}\"; s.Length"));
    }

    private static string Source(string before, string open, string middle, string close, int times) =>
        before + string.Concat(Enumerable.Repeat(open, times)) + middle + string.Concat(Enumerable.Repeat(close, times));
}
