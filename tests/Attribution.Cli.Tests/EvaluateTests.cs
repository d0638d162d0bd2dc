using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Attribution.Cli.Tests;

public sealed class EvaluateTests : IDisposable
{
    private const string Text = "Mayor Ann Lind said that 40 flats were sold.\n";

    private const string Annotation = """
        {
          "document": "flats", "unattributed": [],
          "actors": [{ "id": "ann-lind", "name": "Ann Lind", "kind": "person", "role": "mayor", "aliases": [] }],
          "quotes": [{ "id": "q1", "kind": "indirect", "content": [[20, 43]], "speaker": [0, 14], "cue": [15, 19],
                       "actor": "ann-lind", "stance": "asserts", "source_kind": "named person" }],
          "figures": [{ "id": "f1", "span": [25, 33], "kind": "count", "value": 41, "of": "flats", "quote": "q1" }]
        }
        """;

    private readonly Workplace work = new();

    public EvaluateTests()
    {
        work.Article("gold/flats.txt", Text);
        work.Article("gold/flats.json", Annotation);
    }

    [Fact]
    public async Task TheScoresArePrintedAndProgressGoesToTheErrorOutput()
    {
        var run = await Program.RunAsync("evaluate", "--gold", work.At("gold"));
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"1 article of {work.At("gold")}, read by the fast model in the balanced setting", run.Output);
        Assert.Contains("quotes             P 1.000  R 1.000  F1 1.000   (gold 1, found 1)", run.Output);
        Assert.Contains("figures value          0.000", run.Output);
        Assert.Contains("disputes           P 0.000  R 0.000  F1 0.000   (gold 0, found 0)", run.Output);
        Assert.Contains("figures unit           -", run.Output);
        Assert.Contains("Analysing articles: 1 of 1", run.Error);
    }

    [Fact]
    public async Task TheModelThatReadIsNamed()
    {
        string[] command = ["evaluate", "--gold", work.At("gold"), "--model", "accurate"];
        Assert.StartsWith($"1 article of {work.At("gold")}, read by the accurate model in the balanced setting", (await Program.RunAsync(command)).Output);
        using var scores = JsonDocument.Parse((await Program.RunAsync([.. command, "--format", "json"])).Output);
        Assert.Equal("accurate", scores.RootElement.GetProperty("model").GetString());
    }

    [Fact]
    public async Task TheArticlesAreReadWithTheWordsOfOnesOwn()
    {
        work.Article("gold/flats.txt", "Mayor Ann Lind blah that 40 flats were sold.\n");
        work.Article("words/cues.tsv", "blah\tverb\tdeny\n");
        var (without, with) = (await Program.RunAsync("evaluate", "--gold", work.At("gold")),
            await Program.RunAsync("evaluate", "--gold", work.At("gold"), "--lexicon", work.At("words")));
        Assert.Equal((0, 0), (without.ExitCode, with.ExitCode));
        Assert.NotEqual(without.Output, with.Output);
    }

    [Fact]
    public async Task AMistakeInThemIsToldWithItsLine()
    {
        work.Article("words/cues.tsv", "# mine\nblah\n");
        var run = await Program.RunAsync("evaluate", "--gold", work.At("gold"), "--lexicon", work.At("words"));
        Assert.Equal(ExitCode.NothingRead, run.ExitCode);
        Assert.Contains($"{work.At("words", "cues.tsv")}, line 2: ", run.Error);
    }

    [Fact]
    public async Task WhatIsWrongIsShownOnRequest()
    {
        var run = await Program.RunAsync("evaluate", "--gold", work.At("gold"), "--show", "figures");
        Assert.Contains("flats | wrong value | “40 flats” (count 41 of flats) -> “40 flats” (count 40 of flats)", run.Output);
        Assert.DoesNotContain("wrong", (await Program.RunAsync("evaluate", "--gold", work.At("gold"), "--show", "quotes")).Output);
    }

    [Fact]
    public async Task AnotherAnnotationIsScoredInPlaceOfWhatIsFound()
    {
        work.Article("second/flats.json", Annotation.Replace("\"value\": 41", "\"value\": 40", StringComparison.Ordinal));
        var run = await Program.RunAsync("evaluate", "--gold", work.At("gold"), "--annotation", work.At("second"), "--show", "figures");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("(count 41 of flats) -> “40 flats” (count 40 of flats)", run.Output);
        Assert.Contains("quotes             P 1.000  R 1.000", run.Output);
        var empty = await Program.RunAsync("evaluate", "--gold", work.At("gold"), "--annotation", work.At("nowhere"));
        Assert.Equal(ExitCode.NothingRead, empty.ExitCode);
    }

    [Fact]
    public async Task TextsArePutBesideTheirAnnotation()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
        var source = $$"""{ "source": { "url": "https://example.org", "file": "page.txt", "bytes": 1, "sha256": "{{hash}}" },""";
        work.Article("news/part/flats.json", source + Annotation.TrimStart()[1..]);
        string[] arguments = ["gold", "texts", work.At("news"), "--from", work.At("saved")];
        work.Article("saved/page.txt", "Something else.\n");
        var without = await Program.RunAsync(arguments);
        Assert.Equal((ExitCode.NothingRead, false), (without.ExitCode, File.Exists(work.At("news", "part", "flats.txt"))));
        Assert.Contains("https://example.org", without.Error);
        work.Article("saved/deep/flats.txt", Text);
        var with = await Program.RunAsync(arguments);
        Assert.Equal((0, ""), (with.ExitCode, with.Error));
        Assert.StartsWith("Texts put beside their annotation: 1; there already: 0", with.Output);
        Assert.Equal(Text, File.ReadAllText(work.At("news", "part", "flats.txt")));
        Assert.Contains("there already: 1; not found: 0", (await Program.RunAsync(arguments)).Output);
    }

    [Fact]
    public async Task JsonHasEveryScore()
    {
        var run = await Program.RunAsync("evaluate", "--gold", work.At("gold"), "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        var quotes = json.RootElement.GetProperty("gold").GetProperty("scores")[0];
        Assert.Equal(("quotes", 1), (quotes.GetProperty("name").GetString(), quotes.GetProperty("f1").GetDouble()));
    }

    [Fact]
    public async Task FiguresAreScoredOnSpecifications()
    {
        work.Article("specs/Number/English/NumberModel.json",
            """[{"Input": "She owns two boats.", "Results": [{"Text": "two", "TypeName": "number", "Start": 9, "End": 11, "Resolution": {"value": "3"}}]}]""");
        var run = await Program.RunAsync("evaluate", "--gold", work.At("gold"), "--recognizers", work.At("specs"), "--show", "recognizers");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("NumberModel    all                        0.000   (0 of 1)", run.Output);
        Assert.Contains("She owns two boats.", run.Output);
    }

    [Fact]
    public async Task FramesFromElsewhereAreScored()
    {
        await Program.RunAsync("extract", work.At("gold", "flats.txt"), "--out", work.At("frames"));
        File.WriteAllText(work.At("frames", "figures.csv"), work.Read("frames", "figures.csv").Replace(",40,", ",41,"));
        var run = await Program.RunAsync("evaluate", "--gold", work.At("gold"), "--frames", work.At("frames"));
        Assert.Contains("figures value          1.000", run.Output);
    }

    [Fact]
    public async Task AnAnnotationThatCannotBeReadIsToldAndTheOthersAreScored()
    {
        var bad = work.Article("gold/worse.json", "{");
        var run = await Program.RunAsync("evaluate", "--gold", work.At("gold"));
        Assert.Equal(ExitCode.PartFailed, run.ExitCode);
        Assert.Contains($"error: {bad}, line 1: ", run.Error);
        Assert.StartsWith("1 article of", run.Output);
    }

    [Fact]
    public async Task SpeakersAndWeekdaysOfPolnearAreScoredWhereTheirTablesAreNamed()
    {
        work.Article("polnear/text/flats.txt", "Mayor Ann Lind said on Monday that 40 flats were sold.\n");
        work.Article("polnear/attributions/flats_a1b2.ann",
            "T1\tSource 0 14\tx\nT2\tCue 15 19\tx\nT3\tContent 30 53\tx\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n");
        work.Article("polnear/metadata.tsv", "filename\tpublication_date\nflats\t2024-05-31\n");
        using (var tokens = new GZipStream(File.Create(work.At("polnear", "corenlp.tsv.gz")), CompressionLevel.Fastest)) tokens.Write("\n"u8);
        var speakers = work.Article("speakers.tsv",
            "document\tcue_start\tcontent_start\tcontent_end\tform\tactor\taccepted\nflats\t15\t30\t53\tname\tAnn Lund\t\n");
        var weekdays = work.Article("weekdays.tsv", "document\tstart\tend\tresolved\nflats\t23\t29\t2024-05-27\n");

        var persons = work.Article("persons.tsv", "person\tforms\tdocuments\taccepted\nAnn Lind\tAnn Lind;Lind\tflats\t\nBo Lind\tBo Lind\tflats;a;b\t\n");

        string[] scored = ["evaluate", "--gold", work.At("gold"), "--polnear", work.At("polnear")];
        var run = await Program.RunAsync([.. scored, "--speakers", speakers, "--weekdays", weekdays, "--persons", persons, "--show", "speakers", "persons"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("flats | wrong name at 0 | Ann Lund (“Mayor Ann Lind”) -> Ann Lind (“Mayor Ann Lind”)", run.Output);
        Assert.Contains("name         0.000       0      1", run.Output);
        Assert.Contains("weekdays     1.000       1", run.Output);
        Assert.Contains("persons across articles  B3 P 0.000  R 0.000  F1 0.000   (1 persons, 3 places)", run.Output);
        Assert.Contains("flats | missed | Bo Lind", run.Output);
        Assert.Equal(ExitCode.NothingRead, (await Program.RunAsync([.. scored, "--speakers", work.At("nowhere.tsv")])).ExitCode);
    }

    [Theory]
    [InlineData("--gold", "nowhere")]
    [InlineData("--polnear", "gold")]
    [InlineData("--frames", "gold")]
    public async Task WhereNothingCanBeScoredTheReasonIsTold(string option, string folder)
    {
        var run = await Program.RunAsync("evaluate", "--gold", work.At("gold"), option, work.At(folder));
        Assert.Equal(option == "--gold" ? ExitCode.PartFailed : ExitCode.NothingRead, run.ExitCode);
        Assert.Contains($"error: {work.At(folder)}", run.Error);
    }

    public void Dispose() => work.Dispose();
}
