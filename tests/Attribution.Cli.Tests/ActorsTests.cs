namespace Attribution.Cli.Tests;

public sealed class ActorsTests : IDisposable
{
    private readonly Workplace work = new();

    public ActorsTests()
    {
        work.Article("in/a.txt", "Mayor Ines Okafor said the harbour was safe. Okafor said it again.\n");
        work.Article("in/b.txt", "Bram Okafor said the match was hard.\n");
        work.Article("in/c.txt", "Okafor said the pumps had failed.\n");
    }

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task ActorsAreListedMostQuotedFirst()
    {
        var run = await Program.RunAsync("actors", work.At("in"));

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(
            [
                "quotes  articles  kind    actor        role",
                "     2         1  person  Ines Okafor  mayor",
                "     1         1  person  Bram Okafor",
                "     1         1  person  Okafor",
            ],
            Lines(run.Output));
    }

    [Fact]
    public async Task AmbiguousNamesAreListedWithWhoMayBeMeantAndWhatToDo()
    {
        var run = await Program.RunAsync("actors", work.At("in"), "--ambiguous");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(
            [
                "quotes  articles  name    taken for                     may be",
                "     1         1  Okafor  someone else in each article  Ines Okafor, Bram Okafor",
                "",
                "Where that is wrong, put a line such as \"Okafor,Ines Okafor,person,\" into aliases.csv beside the articles, "
                    + "under the line name,actor,kind,role.",
            ],
            Lines(run.Output));
    }

    [Fact]
    public async Task TheLineThatIsOfferedDecides()
    {
        File.WriteAllText(work.At("in", "aliases.csv"), "name,actor,kind,role\nOkafor,Ines Okafor,person,\n");

        Assert.Equal(["No name is left open."], Lines((await Program.RunAsync("actors", work.At("in"), "--ambiguous")).Output));
        Assert.Contains("     3         2  person  Ines Okafor  mayor", Lines((await Program.RunAsync("actors", work.At("in"))).Output));
    }

    private static string[] Lines(string output) => output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
