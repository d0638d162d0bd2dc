namespace Attribution.Cli.Tests;

public sealed class AuditTests : IDisposable
{
    private readonly Workplace work = new();

    [Fact]
    public async Task WithoutAFolderTheAuditIsPrinted()
    {
        var run = await Program.RunAsync("audit", work.Article("a.txt"));
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.StartsWith("Source audit of a: 1 source (1 person); 1 named, 0 unnamed.", run.Output);
    }

    [Theory]
    [InlineData("fast")]
    [InlineData("accurate")]
    public async Task TheAuditSaysWhichModelRead(string model)
    {
        var run = await Program.RunAsync("audit", work.Article("a.txt"), "--model", model);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.EndsWith($"The article was read by the {model} model in the precise setting.", run.Output.TrimEnd());
    }

    [Theory]
    [InlineData("corpus", "csv", 1)]
    [InlineData("article", "csv", 2)]
    [InlineData("outlet", "csv", 1)]
    [InlineData("article", "jsonl", 2)]
    [InlineData("month", "csv", 2)]
    [InlineData("author", "csv", 1)]
    [InlineData("speaker", "csv", 1)]
    public async Task EachAuditIsARowAndAPartOfThePage(string by, string format, int audits)
    {
        work.Article("in/a.txt");
        work.Article("in/b.txt");
        File.WriteAllText(work.At("in", "documents.csv"),
            "document,outlet,date,author\na,The Harbour Post,2024-03-01,Bo Tran\nb,The Harbour Post,2024-04-01,Bo Tran\n");
        var run = await Program.RunAsync("audit", work.At("in"), "--by", by, "--out", work.At("out"), "--format", format);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(audits, work.Read("out", $"audit.{format}").TrimEnd().Split('\n').Length - (format == "csv" ? 1 : 0));
        Assert.Equal(audits, work.Read("out", "audit.html").Split("<p>Source audit of").Length - 1);
        Assert.Contains("Ann Lind", work.Read("out", $"sources.{format}"));
        Assert.Equal(by is not ("corpus" or "article"), File.Exists(work.At("out", $"shares.{format}")));
    }

    [Fact]
    public async Task WithoutAKnownOutletTheRemedyIsTold()
    {
        var run = await Program.RunAsync("audit", work.Article("a.txt"), "--by", "outlet");
        Assert.Equal(ExitCode.NothingRead, run.ExitCode);
        Assert.Contains("documents.csv", run.Error);
    }

    [Fact]
    public async Task HowManyArticlesAreInNoAuditIsTold()
    {
        foreach (var name in new[] { "a", "b", "c" }) work.Article($"in/{name}.txt");
        File.WriteAllText(work.At("in", "documents.csv"), "document,outlet\na,The Harbour Post\n");
        var run = await Program.RunAsync("audit", work.At("in"), "--by", "outlet", "--out", work.At("out"));
        Assert.Contains("2 of 3 articles are in no audit: their outlet is not known. A documents.csv", run.Error);
        Assert.Contains("2 of 3 articles are in no audit: their outlet is not known.", work.Read("out", "audit.html"));
    }

    [Fact]
    public async Task CopiesCountInTheFilesAsOnThePage()
    {
        var text = string.Concat(Enumerable.Range(0, 12).Select(i =>
            $"Mayor Ann Lind said on Monday that flat number {i} of the old harbour was sold again. "));
        work.Article("in/a.txt", text);
        work.Article("in/b.txt", text + "The end.");
        await Program.RunAsync("audit", work.At("in"), "--out", work.At("once"));
        await Program.RunAsync("audit", work.At("in"), "--copies", "--out", work.At("twice"));
        Assert.NotEqual(work.Read("once", "audit.csv"), work.Read("twice", "audit.csv"));
    }

    public void Dispose() => work.Dispose();
}
