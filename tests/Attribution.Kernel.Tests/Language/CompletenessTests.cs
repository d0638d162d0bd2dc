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
    public void Code_is_complete_or_goes_on_or_is_wrong(string code, string status, string? indent)
    {
        var reply = Completeness.Reply(code);
        Assert.Equal((status, indent), ((string?)reply["status"], (string?)reply["indent"]));
    }
}
