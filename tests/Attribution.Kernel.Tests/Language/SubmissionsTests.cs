using Attribution.Kernel.Language;
using Attribution.Notebooks;
using Attribution.Notebooks.Execution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.QuickInfo;

namespace Attribution.Kernel.Tests.Language;

public sealed class SubmissionsTests : IDisposable
{
    private readonly Submissions submissions = new();

    public SubmissionsTests()
    {
        submissions.Add(["using System.Text.Json;\nvar items = new List<string>();"], () => HostAssemblies.Framework);
        submissions.Add(["/// <summary>Turns it around.</summary>\nstring Reverse(string text) => new(text.Reverse().ToArray());"],
            () => HostAssemblies.Framework);
    }

    public void Dispose() => submissions.Dispose();

    [Theory]
    [InlineData("items.Ad", "Add")]
    [InlineData("items.Where(i => i.Len", "Length")]
    [InlineData("Rev", "Reverse")]
    [InlineData("JsonSeri", "JsonSerializer")]
    [InlineData("\"x\".Disp", "Display")]
    [InlineData("fore", "foreach")]
    public async Task Completion_knows_variables_functions_and_usings_of_earlier_cells(string code, string expected)
    {
        Document document = (await submissions.OpenAsync(code))!;
        CompletionList list = await CompletionService.GetService(document)!.GetCompletionsAsync(document, code.Length);
        Assert.Contains(list.ItemsList, item => item.DisplayText == expected);
    }

    [Fact]
    public async Task A_function_of_an_earlier_cell_tells_what_is_written_about_it()
    {
        Document document = (await submissions.OpenAsync("Reverse(\"a\")"))!;
        QuickInfoItem item = (await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, 3))!;
        Assert.Contains(item.Sections, section => section.Text == "Turns it around.");
    }

    [Fact]
    public async Task Members_of_a_library_tell_what_its_documentation_says()
    {
        // The engine's own documentation lies beside it, as that of any library does after a build.
        Document document = (await submissions.OpenAsync("1.Display()"))!;
        QuickInfoItem item = (await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, 4))!;
        Assert.Contains(item.Sections, section => section.Text.Contains("Shows a value among the cell's outputs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("(", 20_000)]
    [InlineData("1+", 100_000)]
    [InlineData("items.Where(i => ", 100)]
    public async Task There_is_no_help_with_code_that_is_nested_too_deep(string part, int times) =>
        Assert.Null(await submissions.OpenAsync(string.Concat(Enumerable.Repeat(part, times))));

    [Fact]
    public async Task A_cell_that_is_nested_too_deep_does_not_keep_help_from_the_next()
    {
        submissions.Add([$"var sum = 1{string.Concat(Enumerable.Repeat("+1", 900))};"], () => HostAssemblies.Framework);
        Document document = (await submissions.OpenAsync("items.Ad"))!;
        CompletionList list = await CompletionService.GetService(document)!.GetCompletionsAsync(document, 8);
        Assert.Contains(list.ItemsList, item => item.DisplayText == "Add");
    }

    [Fact]
    public async Task Two_hundred_cells_are_one_script_that_is_worked_out_once()
    {
        for (int i = 0; i < 200; i++)
            submissions.Add([$"var v{i} = {i}; foreach (var again in items) Console.Write(again);\nv{i}"], () => HostAssemblies.Framework);
        Document one = (await submissions.OpenAsync("v7.CompareT"))!;
        Document other = (await submissions.OpenAsync("v199.CompareT"))!;
        Assert.Equal(2, one.Project.Solution.ProjectIds.Count);
        Assert.Same(await BeforeAsync(one), await BeforeAsync(other));
        Assert.Contains("CompareTo", await OfferedAsync("v199.CompareT"));
    }

    [Theory]
    [InlineData("var items = 5;", "items.CompareT", "CompareTo")]
    [InlineData("var (a, items) = (1, \"text\");", "items.Subs", "Substring")]
    [InlineData("int.TryParse(\"1\", out var items);", "items.CompareT", "CompareTo")]
    [InlineData("enum items { First }", "items.Fir", "First")]
    [InlineData("using items = System.Text.StringBuilder;", "new items().Appe", "Append")]
    [InlineData("class Reverse { public static int Two => 2; }", "Reverse.Tw", "Two")]
    public async Task A_name_means_what_it_was_declared_last(string cell, string code, string expected)
    {
        submissions.Add([cell], () => HostAssemblies.Framework);
        Assert.Contains(expected, await OfferedAsync(code));
    }

    [Fact]
    public async Task A_cell_that_runs_again_takes_its_own_place()
    {
        for (int i = 0; i < 50; i++)
            submissions.Add([$"var again = new {{ Number{i} = 1 }};"], () => HostAssemblies.Framework);
        Assert.Contains("Number49", await OfferedAsync("again.Numb"));
        Assert.InRange((await submissions.OpenAsync("1"))!.Project.Solution.ProjectIds.Count, 2, 3);
    }

    [Fact]
    public async Task Files_that_a_cell_loads_are_known()
    {
        submissions.Add(["int Twice(int n) => 2 * n;", "#load \"twice.csx\"\n#region first\nTwice(1)\n#endregion"], () => HostAssemblies.Framework);
        Assert.Contains("Twice", await OfferedAsync("Twi"));
    }

    [Fact]
    public async Task What_a_library_needs_is_known_to_help_as_to_the_compiler()
    {
        // The library's own types are in an assembly that no cell names.
        var session = new NotebookSession("help", AppContext.BaseDirectory, NotebookRunOptions.Default);
        string[] cells = ["#r \"Attribution.Kernel\"", "#r \"Microsoft.CodeAnalysis.CSharp.Features\"", "1"];
        foreach (var (i, cell) in cells.Index())
        {
            Assert.Null((await session.RunAsync(i + 1, cell, CancellationToken.None)).Failure);
            submissions.Add([cell], session.References());
        }

        Assert.Contains("CompletionService", await OfferedAsync("Microsoft.CodeAnalysis.Completion.CompletionServ"));
    }

    private static async Task<Compilation?> BeforeAsync(Document document) =>
        (await document.Project.GetCompilationAsync())!.ScriptCompilationInfo!.PreviousScriptCompilation;

    private async Task<IEnumerable<string>> OfferedAsync(string code)
    {
        Document document = (await submissions.OpenAsync(code))!;
        CompletionList list = await CompletionService.GetService(document)!.GetCompletionsAsync(document, code.Length);
        return list.ItemsList.Select(item => item.DisplayText);
    }
}
