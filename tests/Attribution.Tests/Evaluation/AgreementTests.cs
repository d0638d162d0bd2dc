using System.Diagnostics;
using Attribution.Corpus;
using Attribution.Evaluation;
using Attribution.Frames;
using Attribution.Tests.House;

namespace Attribution.Tests.Evaluation;

/// <summary>Every printed figure is the one that the reference scorers print.</summary>
public sealed class AgreementTests : IDisposable
{
    private static readonly EvaluationOptions Spoilt = new() { Frames = EvaluationFixture.At("frames") };

    private readonly string folder = Directory.CreateTempSubdirectory("evaluation-").FullName;

    [Fact]
    public void TheScoresAgainstGoldAreThoseOfTheReference() =>
        AssertSameLines(Expected("score_gold.txt"), Evaluator.OnGold([EvaluationFixture.At("gold")], Spoilt).ToString());

    [Fact]
    public void TheScoresOnPolnearAreThoseOfTheReference() =>
        AssertSameLines(Expected("score_polnear.txt"), Evaluator.OnPolnear(EvaluationFixture.At("polnear"), Spoilt).ToString());

    [Fact]
    public void NoExpectedFigureIsTrivial()
    {
        var gold = Evaluator.OnGold([EvaluationFixture.At("gold")], Spoilt);
        var polnear = Evaluator.OnPolnear(EvaluationFixture.At("polnear"), Spoilt);
        Assert.All(gold.Scores.Where(score => score.Name != "denials").Select(score => score.F1), IsBetween);
        Assert.All(gold.Shares.Select(share => share.Right!.Value), IsBetween);
        Assert.All(polnear.Spans.SelectMany(score => new[] { score.F1, score.Precision, score.Recall, score.BeginF1, score.Jaccard }), IsBetween);
        Assert.All(polnear.Attributions.SelectMany(score => new[] { score.F1, score.SpeakerF1 }), IsBetween);

        static void IsBetween(double share) => Assert.InRange(share, 0.01, 0.99);
    }

    [Fact]
    public void WhatIsScoredInMemoryIsWhatTheFilesHold()
    {
        var gold = new[] { EvaluationFixture.At("gold"), Path.Combine(Repository.Root, "seeds", "practice") };
        var texts = gold.SelectMany(path => Directory.GetFiles(path, "*.txt"));
        FrameFiles.Write(NewsAnalyzer.Default.Read(texts), folder);
        var written = new EvaluationOptions { Frames = folder };
        Assert.Equal(Evaluator.OnGold(gold).ToString(), Evaluator.OnGold(gold, written).ToString());
        var balanced = EvaluationOptions.Default with { Setting = QuoteSetting.Balanced };
        Assert.Equal(Evaluator.OnPolnear(EvaluationFixture.At("polnear"), balanced).ToString(),
            Evaluator.OnPolnear(EvaluationFixture.At("polnear"), written).ToString());
    }

    [Fact]
    public void PolnearIsScoredInTheSettingThatFindsMost() => Assert.Equal(
        Evaluator.OnPolnear(EvaluationFixture.At("polnear"), new() { Setting = QuoteSetting.Recall }).ToString(),
        Evaluator.OnPolnear(EvaluationFixture.At("polnear")).ToString());

    [ScorersFact]
    public void TheReferencePrintsWhatIsExpected()
    {
        AssertSameLines(Expected("score_gold.txt"), Run("score_gold.py", EvaluationFixture.At("gold"), EvaluationFixture.At("frames")));
        AssertSameLines(Expected("score_polnear.txt"), Run("score_polnear.py", EvaluationFixture.At("polnear"), EvaluationFixture.At("frames", "quotes.csv")));
    }

    [ScorersFact]
    public void TheReferenceScoresWhatTheLibraryFindsAlike()
    {
        var polnear = EvaluationFixture.At("polnear");
        foreach (var (gold, texts) in new[] { ("seeds/gold", "seeds"), ("seeds/practice", "seeds/practice") }.Select(pair => (At(pair.Item1), At(pair.Item2))))
        {
            FrameFiles.Write(NewsAnalyzer.Default.Read([texts]), folder);
            AssertSameLines(Run("score_gold.py", gold, folder), Evaluator.OnGold([gold]).ToString());
        }
        FrameFiles.Write(NewsAnalyzer.Default.Read([Path.Combine(polnear, "text")]), folder);
        AssertSameLines(Run("score_polnear.py", polnear, Path.Combine(folder, "quotes.csv")),
            Evaluator.OnPolnear(polnear, EvaluationOptions.Default with { Setting = QuoteSetting.Balanced }).ToString());

        static string At(string path) => Path.Combine(Repository.Root, path);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Expected(string name) => File.ReadAllText(EvaluationFixture.At("expected", name));

    // What the reference does not count, such as denials, stands between its lines.
    private static void AssertSameLines(string expected, string actual)
    {
        var labels = Lines(expected).Select(Label).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(Lines(expected), Lines(actual).Where(line => labels.Contains(Label(line))));

        static string[] Lines(string text) => text.TrimEnd().ReplaceLineEndings("\n").Split('\n');

        static string Label(string line) => line.Split("  ")[0];
    }

    private static string Run(string scorer, params string[] arguments)
    {
        var start = new ProcessStartInfo("python3", [Path.Combine(ScorersFactAttribute.Folder!, scorer), .. arguments]) { RedirectStandardOutput = true };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}

/// <summary>A test that runs the reference scorers, where <c>ATTRIBUTION_SCORERS</c> names the folder that holds them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ScorersFactAttribute : FactAttribute
{
    public ScorersFactAttribute()
    {
        if (Folder is null) Skip = "Set ATTRIBUTION_SCORERS to the folder with score_gold.py and score_polnear.py to run this test; it needs python3.";
    }

    public static string? Folder => Environment.GetEnvironmentVariable("ATTRIBUTION_SCORERS") is { Length: > 0 } folder ? folder : null;
}
