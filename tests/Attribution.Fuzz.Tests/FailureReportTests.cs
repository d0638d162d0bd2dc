using Attribution.Documents;
using Attribution.Fuzz.Inputs;
using Attribution.Fuzz.Invariants;
using Attribution.Fuzz.Runs;

namespace Attribution.Fuzz.Tests;

public sealed class FailureReportTests
{
    [Theory]
    [InlineData("“so”", "\"“so”\"")]
    [InlineData("a\"b\\", "\"a\\\"b\\\\\"")]
    [InlineData("\n\r\t\0", "\"\\n\\r\\t\\u0000\"")]
    [InlineData("\uFEFF\u00A0e\u0301", "\"\\uFEFF\\u00A0e\\u0301\"")]
    [InlineData("\uD83D\uDE00", "\"\\uD83D\\uDE00\"")]
    public void ATextStandsAsALiteral(string text, string literal) => Assert.Equal(literal, FailureReport.Literal(text));

    [Fact]
    public void AFailureCanBeMadeAgain()
    {
        var failures = new Failures(mostShown: 1);
        failures.Add([Breach(12, "He said.\n"), Breach(13, "She said.")]);
        failures.Add([Breach(12, "He said.\n") with { Invariant = "another" }]);

        var report = FailureReport.Of(failures);

        Assert.Equal(2, failures.Inputs);
        Assert.Contains("## words: 2\n\nWords are words.\n\n- `--seed 7 --only 12` (marks): none\n  - \"He said.\\n\"", report, StringComparison.Ordinal);
        Assert.Contains("## another: 1\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain("She said", report, StringComparison.Ordinal);
    }

    private static Breach Breach(int index, string text) =>
        new("words", "Words are words.", "none", new FuzzInput(7, index, "marks", [new("text", text, DocumentMetadata.None)]));
}
