namespace Attribution.Training.Tests;

public sealed class CommandTests
{
    [Theory]
    [InlineData()]
    [InlineData("tagger")]
    [InlineData("tagger", "--corpora")]
    [InlineData("unknown", "--corpora", "somewhere")]
    [InlineData("encoder", "--corpora", "somewhere")]
    [InlineData("types", "--corpora", "somewhere")]
    [InlineData("figures", "--corpora", "somewhere")]
    public void AWrongCommandLineGivesTheUsageAndExitCodeTwo(params string[] args)
    {
        var (code, output, errors) = Run(args);
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains("--corpora DIR", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tagger")]
    [InlineData("score")]
    public void AMissingCorpusIsNamedWithTheRemedy(string command)
    {
        var (code, _, errors) = Run(command, "--corpora", "no-such-folder");
        Assert.Equal(1, code);
        Assert.Contains("The corpus 'ud-english-ewt' is not there", errors, StringComparison.Ordinal);
        Assert.Contains("Unpack it into 'no-such-folder'", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void HelpGoesToTheOutput()
    {
        var (code, output, errors) = Run("--help");
        Assert.Equal(0, code);
        Assert.Contains("Exit codes", output, StringComparison.Ordinal);
        Assert.Empty(errors);
    }

    private static (int Code, string Output, string Errors) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        return (Commands.Run(args, output, errors), output.ToString(), errors.ToString());
    }
}
