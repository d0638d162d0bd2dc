using System.Text.Json;
using System.Xml.Linq;

namespace Attribution.Cli.Tests;

public sealed class ExtractTests : IDisposable
{
    private static readonly string[] Frames = ["actors", "claims", "documents", "figures", "mentions", "quotes", "sources"];

    private readonly Workplace work = new();

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    public async Task EveryFrameBecomesAFile(string format)
    {
        var run = await Program.RunAsync("extract", work.Article("a.txt"), "--out", work.At("out"), "--format", format);
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal(Frames.Select(name => $"{name}.{format}"), Files("out"));
        Assert.EndsWith($"in {work.At("out")}", run.Output.TrimEnd());
    }

    [Fact]
    public async Task TheTimesOfAnArticleBecomeTimeMl()
    {
        var article = work.Article("a.txt", "Mayor Ann Lind said on Monday that \u0001 40 flats < 50 are sold every week.\n");
        var run = await Program.RunAsync("extract", article, "--date", "2024-06-12", "--out", work.At("out"), "--format", "timex3");
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal(["a.tml"], Files("out"));
        var times = XDocument.Parse(work.Read("out", "a.tml")).Descendants("TIMEX3").ToList();
        Assert.Equal(["2024-06-12", "2024-06-10", "P1W"], times.Select(time => (string?)time.Attribute("value")));
        Assert.Equal(["2024-06-12", "Monday", "every week"], times.Select(time => time.Value));
    }

    [Fact]
    public async Task TheFilesHoldWhatTheArticleSays()
    {
        await Program.RunAsync("extract", work.Article("a.txt"), "--out", work.At("out"), "--format", "jsonl");
        using var quote = JsonDocument.Parse(work.Read("out", "quotes.jsonl").Split('\n')[0]);
        Assert.Equal("said", quote.RootElement.GetProperty("cue").GetString()?.Split(' ')[0]);
        Assert.Equal("reuters", quote.RootElement.GetProperty("relay").GetString());
    }

    [Fact]
    public async Task WordsOfOnesOwnAreKnown()
    {
        var article = work.Article("a.txt", "Mayor Ann Lind said on Monday that 40 of 1,500 flats were sold, TP News reported.\n");
        work.Article("words/outlets.tsv", "tarn-packet\tThe Tarn Packet\tTP News\n");

        var run = await Program.RunAsync("extract", article, "--lexicon", work.At("words"), "--out", work.At("out"));

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Contains("tarn-packet", work.Read("out", "quotes.csv"));
        Assert.Contains("tarn-packet,TP News,outlet", work.Read("out", "actors.csv"));
    }

    [Fact]
    public async Task AMistakeInWordsOfOnesOwnIsToldWithItsLine()
    {
        work.Article("words/outlets.tsv", "# mine\nTarn Packet\n");

        var run = await Program.RunAsync("extract", work.Article("a.txt"), "--lexicon", work.At("words"), "--out", work.At("out"));

        Assert.Equal(ExitCode.NothingRead, run.ExitCode);
        Assert.Equal($"error: {work.At("words", "outlets.tsv")}, line 2: an outlet needs a key and a name, with a tab between.", run.Error.TrimEnd());
        Assert.False(Directory.Exists(work.At("out")));
    }

    [Fact]
    public async Task ASecondRunGivesTheSameBytes()
    {
        for (var i = 0; i < 5; i++) work.Article($"in/{i}.txt");
        await Program.RunAsync("extract", work.At("in"), "--out", work.At("one"));
        await Program.RunAsync("extract", work.At("in"), "--out", work.At("two"));
        Assert.All(Frames, name => Assert.Equal(work.Read("one", name + ".csv"), work.Read("two", name + ".csv")));
    }

    [Fact]
    public async Task AFileThatCannotBeReadIsToldAndTheOthersAreWritten()
    {
        var run = await Program.RunAsync("extract", work.Article("a.txt"), work.Article("empty.txt", ""), work.At("missing.txt"), "--out", work.At("out"));
        Assert.Equal(ExitCode.PartFailed, run.ExitCode);
        Assert.Contains($"error: {work.At("empty.txt")}: ", run.Error);
        Assert.Contains($"error: {work.At("missing.txt")}: ", run.Error);
        Assert.Equal(2, work.Read("out", "documents.csv").TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task WhereNothingCanBeReadNothingIsWritten()
    {
        var run = await Program.RunAsync("extract", work.At("missing.txt"), "--out", work.At("out"));
        Assert.Equal(ExitCode.NothingRead, run.ExitCode);
        Assert.False(Directory.Exists(work.At("out")));
    }

    [Fact]
    public async Task AFolderThatCannotBeWrittenIsToldWithARemedy()
    {
        var run = await Program.RunAsync("extract", work.Article("a.txt"), "--out", work.At("a.txt"));
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains($"--out: {work.At("a.txt")} is a file, not a folder.", run.Error);
    }

    [Fact]
    public async Task AnInterruptedRunLeavesWhatWasThere()
    {
        await Program.RunAsync("extract", work.Article("a.txt"), "--out", work.At("out"));
        var before = work.Read("out", "quotes.csv");
        var run = await Program.RunAsync(new CancellationToken(true), "extract", work.Article("b.txt", "The ferry sank, the harbour board said.\n"), "--out",
            work.At("out"));
        Assert.Equal(ExitCode.Interrupted, run.ExitCode);
        Assert.Equal(before, work.Read("out", "quotes.csv"));
    }

    [Fact]
    public async Task DateAndOutletDescribeOneFile()
    {
        await Program.RunAsync("extract", work.Article("a.txt"), "--out", work.At("out"), "--date", "2024-05-06", "--outlet", "The Harbour Post");
        Assert.Contains(",2024-05-06,The Harbour Post,", work.Read("out", "documents.csv"));
    }

    [Fact]
    public async Task AFolderThatHoldsOnlyFoldersSaysHowTheyAreRead()
    {
        work.Article("in/may/a.txt");
        var run = await Program.RunAsync("extract", work.At("in"), "--out", work.At("out"));
        Assert.Contains($"error: {work.At("in")}: the folder itself holds no article, but 1 subfolder. Add --recursive to have subfolders read", run.Error);
    }

    public void Dispose() => work.Dispose();

    private IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(work.At(folder)).Select(path => Path.GetFileName(path)).Where(name => name != ".attribution.json").Order(StringComparer.Ordinal);
}
