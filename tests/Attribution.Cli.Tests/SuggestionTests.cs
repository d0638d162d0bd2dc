namespace Attribution.Cli.Tests;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("extrct", "extract")]
    [InlineData("Extract", "extract")]
    [InlineData("etxract", "extract")]
    [InlineData("reprot", "report")]
    [InlineData("eval", "evaluate")]
    [InlineData("note", "notebooks")]
    [InlineData("publish", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void TheNearestWordIsMeantIfItIsNear(string given, string? meant) =>
        Assert.Equal(meant, Suggestion.Nearest(given, ["report", "extract", "audit", "evaluate", "notebooks", "kernel"]));

    [Fact]
    public void AWordOfAnyLengthCostsNothing() => Assert.Null(Suggestion.Nearest(new string('x', 10_000_000), ["report"]));

    [Theory]
    [InlineData("extrct a.txt --out x", "There is no command 'extrct'. Did you mean 'extract'? The commands are report,")]
    [InlineData("publish", "There is no command 'publish'. The commands are report,")]
    [InlineData("notebooks rnu", "There is no command 'rnu'. Did you mean 'run'? The commands are run, refresh, compare and copy.")]
    [InlineData("kernel instal", "There is no command 'instal'. Did you mean 'install'?")]
    [InlineData("kernel list all", "'kernel list' does not take 'all'.")]
    [InlineData("audit a.txt --setting precis", "--setting does not take 'precis'. Did you mean 'precise'? It takes precise, balanced or recall.")]
    [InlineData("audit a.txt --model acurate", "--model does not take 'acurate'. Did you mean 'accurate'? It takes fast or accurate.")]
    [InlineData("--hepl", "There is no option --hepl. Did you mean '--help'?")]
    [InlineData("extract a.txt --out x --fromat csv", "There is no option --fromat. Did you mean '--format'?")]
    [InlineData("extract a.txt --out x --fromat=csv", "There is no option --fromat. Did you mean '--format'?")]
    [InlineData("evaluate --gold x --shwo quotes", "There is no option --shwo. Did you mean '--show'?")]
    [InlineData("evaluate --gold x --only a --frmat json", "There is no option --frmat. Did you mean '--format'?")]
    [InlineData("evaluate --gold x --show quotes --frmat json", "There is no option --frmat. Did you mean '--format'?")]
    [InlineData("extract a.txt --out --forse", "There is no option --forse. Did you mean '--force'?")]
    [InlineData("kernel install --prefx x", "There is no option --prefx. Did you mean '--prefix'?")]
    [InlineData("extract a.txt --out x --format jsnl", "--format does not take 'jsnl'. Did you mean 'jsonl'? It takes csv, jsonl, parquet, duckdb, "
        + "timex3, xlsx, webannotation, brat, xmi, gexf or dna.")]
    [InlineData("extract a.txt --out x --format xls", "--format does not take 'xls'. Did you mean 'xlsx'? It takes csv, jsonl, parquet, duckdb, timex3, xlsx, "
        + "webannotation, brat, xmi, gexf or dna.")]
    [InlineData("audit a.txt --by articles", "--by does not take 'articles'. Did you mean 'article'? It takes corpus, outlet, article, month, "
        + "author, section or speaker.")]
    [InlineData("evaluate --gold x --show quote figure", "--show does not take 'quote'. Did you mean 'quotes'?")]
    public async Task AWrongWordIsToldOnceWithWhatMayHaveBeenMeant(string arguments, string says)
    {
        var run = await Program.RunAsync(arguments.Split(' '));
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"error: {says}", run.Error);
        Assert.Single(run.Error.Split('\n'), line => line.Contains(says, StringComparison.Ordinal));
    }
}
