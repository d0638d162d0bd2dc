using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Attribution.Cli.Clusters;
using Attribution.Cli.Tests.Browser;
using Attribution.Corpus;
using Attribution.Corpus.Stored;
using Attribution.Documents;
using Attribution.Frames;

namespace Attribution.Cli.Tests;

public sealed class ShardTests : IDisposable
{
    private static readonly string[] Names = ["Ann Lind", "Reza Noor", "Ilse Brandt"];

    private readonly Workplace work = new();

    [Fact]
    public async Task SharesAreReadApartAndMergedToWhatOneRunMakes()
    {
        Articles();
        await Program.RunAsync("extract", work.At("in"), "--out", work.At("alone"));
        for (var shard = 3; shard >= 1; shard--)
        {
            var run = await Program.RunAsync("extract", work.At("in"), "--shard", $"{shard}/3", "--out", work.At("shards"));
            Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
            Assert.Contains($"shard {shard}/3: ", run.Output);
        }
        var merged = await Program.RunAsync("merge", work.At("shards"), "--out", work.At("merged"));
        Assert.Equal((ExitCode.Success, ""), (merged.ExitCode, merged.Error));
        AssertSameFrames("alone", "merged");

        var audit = await Program.RunAsync("audit", work.At("merged"), "--setting", "balanced");
        Assert.Equal((await Program.RunAsync("audit", work.At("in"), "--setting", "balanced")).Output, audit.Output);
    }

    [Fact]
    public async Task AFileOfManyArticlesIsSharedByItsRows()
    {
        work.Article("in/dump.jsonl", string.Concat(Enumerable.Range(0, 12).Select(i =>
            JsonSerializer.Serialize(new { text = $"The mayor, {Names[i % 3]}, said that {i + 10} boats were lost.", date = "2024-05-06" }) + "\n")));
        await Program.RunAsync("extract", work.At("in"), "--out", work.At("alone"));
        foreach (var shard in (string[])["1/2", "2/2"]) await Program.RunAsync("extract", work.At("in"), "--shard", shard, "--out", work.At("shards"));
        await Program.RunAsync("merge", work.At("shards"), "--out", work.At("merged"));
        AssertSameFrames("alone", "merged");
        Assert.Equal(13, work.Read("merged", "documents.csv").TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task AFileThatCannotBeReadIsToldByItsShareAndByTheMerge()
    {
        Articles();
        var empty = work.Article("in/empty.txt", "");
        List<int> codes = [];
        foreach (var shard in (string[])["1/2", "2/2"])
            codes.Add((await Program.RunAsync("extract", work.At("in"), "--shard", shard, "--out", work.At("shards"))).ExitCode);
        Assert.Equal([ExitCode.Success, ExitCode.PartFailed], codes.Order());
        var merged = await Program.RunAsync("merge", work.At("shards"), "--out", work.At("merged"));
        Assert.Equal(ExitCode.PartFailed, merged.ExitCode);
        Assert.Contains($"error: {empty}: ", merged.Error);
    }

    [Fact]
    public async Task AShareThatIsMissingOrBrokenIsNamedWithWhatToDo()
    {
        Articles();
        await Program.RunAsync("extract", work.At("in"), "--shard", "1/2", "--out", work.At("shards"));
        var part = Directory.GetFiles(work.At("shards"), "*.articles").Single();
        var half = await Program.RunAsync("merge", work.At("shards"), "--out", work.At("half"));
        Assert.Equal((ExitCode.Success, "note: of 2 shards 1 is not given: 2."), (half.ExitCode, half.Error.TrimEnd()));

        File.WriteAllBytes(part, File.ReadAllBytes(part)[..^9]);
        var broken = await Program.RunAsync("merge", work.At("shards"), "--out", work.At("merged"));
        Assert.Equal((ExitCode.NothingRead, $"error: {part} is broken: it was broken off. Run the command of shard 1/2 again: it reads what is missing."),
            (broken.ExitCode, broken.Error.TrimEnd()));
        Assert.False(Directory.Exists(work.At("merged")));

        var again = await Program.RunAsync("extract", work.At("in"), "--shard", "1/2", "--out", work.At("shards"));
        Assert.Equal(ExitCode.Success, again.ExitCode);
        Assert.Contains($"note: {part} is broken: ", again.Error);
        Assert.Equal(ExitCode.Success, (await Program.RunAsync("merge", work.At("shards"), "--out", work.At("merged"))).ExitCode);
        AssertSameFrames("half", "merged");
    }

    [Fact]
    public async Task ASecondRunOfAShareReadsNothing()
    {
        Articles();
        await Program.RunAsync("extract", work.At("in"), "--shard", "1/1", "--out", work.At("shards"));
        var bytes = Directory.GetFiles(work.At("shards"), "*.articles").ToDictionary(path => path, File.GetLastWriteTimeUtc);
        var again = await Program.RunAsync("extract", work.At("in"), "--shard", "1/1", "--out", work.At("shards"));
        Assert.Contains("24 articles in ", again.Output);
        Assert.Contains(", 24 of them read by earlier runs", again.Output);
        Assert.Equal(bytes, Directory.GetFiles(work.At("shards"), "*.articles").ToDictionary(path => path, File.GetLastWriteTimeUtc));
    }

    [Fact]
    public async Task ManyArticlesAreKeptBesideTheResultsUntilTheseAreWritten()
    {
        Articles();
        await Program.RunAsync("extract", work.At("in"), "--out", work.At("few"));
        var (analyzer, source) = (new NewsAnalyzer(), new ArticleSource([work.At("in")], new(DocumentMetadata.None)));
        var about = new PartIndex(Share.Whole, "fast balanced", "run", [], [], []);
        using (var broken = Found())
        {
            foreach (var article in source.Of(source.Files[3], _ => true)) broken.Add(article.Analyze(analyzer));
            Assert.False(broken.IsKept);
            foreach (var article in source.Of(source.Files[4], _ => true)) broken.Add(article.Analyze(analyzer));
            Assert.True(broken.IsKept);
            broken.Complete([]);
        }
        using var found = Found();
        Assert.Equal(2, found.Before);
        CorpusReader.Read(analyzer, source, found, null, CancellationToken.None);
        await new FramesOutput(work.At("many"), "csv", false).WriteAsync(CorpusBuilder.Of(found.Complete([]).Articles), TextChoice.None, [], null, default);
        found.Forget();
        AssertSameFrames("few", "many");
        Assert.False(Directory.Exists(work.At("many", Extraction.PartsFolder)));

        Extraction Found() => new(work.At("many"), about, analyzer.Lexicon, _ => { }, most: 200, keep: false);
    }

    [Fact]
    public async Task AShareThatAnotherRunIsReadingIsToldSo()
    {
        Articles();
        Directory.CreateDirectory(work.At("shards"));
        using var other = new FileStream(work.At("shards", ".shard-1-of-2.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        var run = await Program.RunAsync("extract", work.At("in"), "--shard", "1/2", "--out", work.At("shards"));

        Assert.Equal((ExitCode.NothingRead, $"error: Another run is just reading shard 1/2 into {work.At("shards")}. Wait until it ends, or end it, and run "
            + "the command again, which goes on from there; or choose another folder with --out."), (run.ExitCode, run.Error.TrimEnd()));
    }

    [Theory]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("3")]
    public async Task WhatIsNoShareIsTold(string share)
    {
        var run = await Program.RunAsync("extract", work.Article("a.txt"), "--shard", share, "--out", work.At("out"));
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains($"'{share}' is no share. Write --shard as 3/64", run.Error);
    }

    [Fact]
    public async Task ParquetHoldsTheCellsOfTheCsv()
    {
        Articles();
        await Program.RunAsync("extract", work.At("in"), "--out", work.At("csv"));
        var run = await Program.RunAsync("extract", work.At("in"), "--out", work.At("parquet"), "--format", "parquet");
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal(7, Directory.GetFiles(work.At("parquet"), "*.parquet").Length);
        // Read back as a table of articles, whose text is the content of each quote.
        var read = await Program.RunAsync("extract", work.At("parquet", "quotes.parquet"), "--columns", "text=content", "--out", work.At("again"), "--texts",
            "all");
        Assert.Equal(ExitCode.Success, read.ExitCode);
        Assert.Contains("10 boats were lost", File.ReadAllText(Directory.GetFiles(work.At("again", "texts", "quotes")).Order().First()));
    }

    [Fact]
    public async Task ThePipeAnswersEachLineInOrder()
    {
        var lines = Enumerable.Range(0, 40).Select(i => i % 10 == 7 ? "no json" : i % 10 == 8 ? "{\"words\": 3}"
            : JsonSerializer.Serialize(new { id = $"n{i}", text = $"The mayor, {Names[i % 3]}, said that {i + 10} boats were lost." }));
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        var run = await Program.RunAsync(new StandardInput(() => new MemoryStream(bytes), true), CancellationToken.None, "pipe");
        Assert.Equal((ExitCode.PartFailed, ""), (run.ExitCode, run.Error));
        var answers = run.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(40, answers.Count);
        for (var i = 0; i < answers.Count; i++)
        {
            if (i % 10 is 7 or 8)
            {
                Assert.Equal(i + 1, answers[i].GetProperty("line").GetInt32());
                Assert.StartsWith($"line {i + 1}", answers[i].GetProperty("error").GetString());
                continue;
            }
            Assert.Equal($"n{i}", answers[i].GetProperty("id").GetString());
            var quote = answers[i].GetProperty("quotes")[0];
            Assert.Equal(($"n{i}", Names[i % 3]), (quote.GetProperty("document").GetString(), quote.GetProperty("speaker_name").GetString()));
        }
    }

    [Fact]
    public async Task AnArticleWithoutAnIdIsCalledByItsBytes()
    {
        var bytes = Encoding.UTF8.GetBytes("{\"text\":\"Ann Lind said no.\"}\n{\"text\":\"Ann Lind said no.\"}\n{\"text\":\"Ann Lind said so.\"}\n");
        var run = await Program.RunAsync(new StandardInput(() => new MemoryStream(bytes), true), CancellationToken.None, "pipe");
        var ids = run.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()).ToList();
        Assert.Equal(ids[0], ids[1]);
        Assert.NotEqual(ids[0], ids[2]);
    }

    [Fact]
    public async Task TheScriptsForSlurmHoldWhatWasAskedFor()
    {
        var run = await Program.RunAsync("cluster", "slurm", work.At("my articles"), "--shards", "64", "--results", work.At("results"), "--out",
            work.At("scripts"), "--recursive", "--columns", "text=body", "--time", "02:00:00", "--cpus", "4", "--format", "parquet");
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        var read = work.Read("scripts", "read.sbatch");
        Assert.Contains("\n#SBATCH --array=1-64\n", read);
        Assert.Contains("\n#SBATCH --time=02:00:00\n", read);
        Assert.Contains($"\nattribution extract '{work.At("my articles")}' --recursive --columns text=body --model fast --setting balanced --shard", read);
        Assert.Contains($"merge {work.At("results")}/shards --out {work.At("results")}/frames --format parquet", work.Read("scripts", "merge.sbatch"));
        Assert.Contains("name=$(printf 'shard-%02d-of-64' \"$shard\")", work.Read("scripts", "submit.sh"));
    }

    [Fact]
    public async Task TheManifestsForKubernetesRunWhatThereIs()
    {
        Articles();
        await Program.RunAsync("extract", work.At("in"), "--out", work.At("alone"), "--format", "jsonl");
        var written = await Program.RunAsync("cluster", "kubernetes", work.At("in"), "--shards", "2", "--image", "tarn/attribution:1", "--claim", "news",
            "--results", work.At("results"), "--out", work.At("manifests"), "--format", "jsonl", "--recursive", "--columns", "text=body");
        Assert.Equal((ExitCode.Success, ""), (written.ExitCode, written.Error));
        for (var index = 0; index < 2; index++) await Pod("read.yaml", index);
        await Pod("merge.yaml", 0);
        foreach (var path in Directory.GetFiles(work.At("alone"), "*.jsonl"))
            Assert.Equal(File.ReadAllText(path), File.ReadAllText(work.At("results", "frames", Path.GetFileName(path))));

        // What the image takes is what the checkout's own script makes.
        var made = Regex.Match(File.ReadAllText(Path.Combine(ManyArticles.Root, ".ci", "publish")), @"folder=(\S+)/\$system\n").Groups[1].Value;
        Assert.NotEmpty(made);
        Assert.Equal([$"{made}/linux-x64/attribution /usr/local/bin/attribution"],
            work.Read("manifests", "Containerfile").Split('\n').Where(line => line.StartsWith("COPY ", StringComparison.Ordinal)).Select(line => line[5..]));

        // The command line of a pod, as its shell takes it apart.
        async Task Pod(string manifest, int index)
        {
            var line = JsonSerializer.Deserialize<string>(Regex.Match(work.Read("manifests", manifest), @"args:\s+- (.+)\n").Groups[1].Value)!;
            Assert.StartsWith("attribution ", line);
            Assert.EndsWith(" || [ $? -eq 1 ]", line);
            var command = line[12..line.IndexOf(" ||", StringComparison.Ordinal)].Replace("\"$((JOB_COMPLETION_INDEX + 1))/2\"", $"{index + 1}/2",
                StringComparison.Ordinal);
            var run = await Program.RunAsync(command.Split(' '));
            Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        }
    }

    [Theory]
    [InlineData("plain/path-1.txt", "plain/path-1.txt")]
    [InlineData("my articles", "'my articles'")]
    [InlineData("it's", "'it'\\''s'")]
    [InlineData("$(rm)", "'$(rm)'")]
    [InlineData("", "''")]
    public void WordsAreWhatAShellTakesThemFor(string word, string quoted) => Assert.Equal(quoted, ClusterOptions.Quoted(word));

    public void Dispose() => work.Dispose();

    private void Articles()
    {
        for (var i = 0; i < 24; i++)
            work.Article($"in/{i:00}.txt", $"The mayor, {Names[i % 3]}, said on Monday that {i + 10} boats were lost.\n\n"
                + $"{Names[(i + 1) % 3].Split(' ')[1]} denied that boats were lost in the harbour of Tarn, Reuters reported.\n");
    }

    private void AssertSameFrames(string one, string other)
    {
        foreach (var path in Directory.GetFiles(work.At(one), "*.csv"))
            Assert.Equal(File.ReadAllText(path), work.Read(other, Path.GetFileName(path)));
    }
}
