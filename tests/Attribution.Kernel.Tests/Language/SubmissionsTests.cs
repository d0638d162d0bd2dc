using Attribution.Kernel.Language;
using Attribution.Notebooks.Execution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.QuickInfo;

namespace Attribution.Kernel.Tests.Language;

public class SubmissionsTests
{
    private readonly Submissions submissions = new();

    public SubmissionsTests()
    {
        submissions.Add("using System.Text.Json;\nvar items = new List<string>();", () => HostAssemblies.Framework);
        submissions.Add("/// <summary>Turns it around.</summary>\nstring Reverse(string text) => new(text.Reverse().ToArray());",
            () => HostAssemblies.Framework);
    }

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
        submissions.Add($"var sum = 1{string.Concat(Enumerable.Repeat("+1", 900))};", () => HostAssemblies.Framework);
        Document document = (await submissions.OpenAsync("items.Ad"))!;
        CompletionList list = await CompletionService.GetService(document)!.GetCompletionsAsync(document, 8);
        Assert.Contains(list.ItemsList, item => item.DisplayText == "Add");
    }
}
