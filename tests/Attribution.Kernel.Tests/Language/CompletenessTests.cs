using Attribution.Kernel.Language;

namespace Attribution.Kernel.Tests.Language;

public class CompletenessTests
{
    [Theory]
    [InlineData("1 + 1", "complete", null)]
    [InlineData("var x = 1;", "complete", null)]
    [InlineData("if (true) {", "incomplete", "    ")]
    [InlineData("foreach (var a in b)\n  {", "incomplete", "      ")]
    [InlineData("int F(\n  int a,", "incomplete", "  ")]
    [InlineData("/* not ended", "incomplete", "")]
    [InlineData("var = ;", "invalid", null)]
    [InlineData("}", "invalid", null)]
    public async Task Code_is_complete_or_goes_on_or_is_wrong(string code, string status, string? indent)
    {
        var reply = await Completeness.ReplyAsync(code);
        Assert.Equal((status, indent), ((string?)reply["status"], (string?)reply["indent"]));
    }

    [Theory]
    [InlineData("(", 20_000)]
    [InlineData("1+", 100_000)]
    [InlineData("{", 20_000)]
    [InlineData("List<", 20_000)]
    [InlineData("$\"{(", 5_000)]
    public async Task Code_that_is_nested_too_deep_is_wrong_and_the_process_lives(string part, int times) =>
        Assert.Equal("invalid", (string?)(await Completeness.ReplyAsync(string.Concat(Enumerable.Repeat(part, times))))["status"]);
}
