using Attribution.Training.Corpora;
using Attribution.Training.Scoring;

namespace Attribution.Training.Tests.Scoring;

public sealed class GoldenRuleScoreTests
{
    [Fact]
    public void ABrokenRuleIsNamedWithTheSentencesFound()
    {
        using var output = new StringWriter { NewLine = "\n" };
        GoldenRuleScore.Of(
        [
            new("Two sentences #1", "The ferry sailed. It was full.", ["The ferry sailed.", "It was full."]),
            new("A wrapped line #2", "There was ice \nin the river.", ["There was ice in the river."]),
            new("Never so #3", "The ferry sailed. It was full.", ["The ferry", "sailed. It was full."]),
        ]).Write(output);
        Assert.Equal("Golden rules: 2 of 3\n  Never so #3: The ferry sailed. | It was full.\n", output.ToString());
    }

    [Fact]
    public void AFileThatHoldsNoRulesIsNamed()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "{ \"name\": 1 }");
        Assert.Contains(path, Assert.Throws<InvalidDataException>(() => GoldenRule.Read(path)).Message, StringComparison.Ordinal);
        File.Delete(path);
    }

    [CorporaFact]
    public void AtLeastFiftyOfTheFiftyTwoGoldenRulesAreObeyed()
    {
        using var failed = new StringWriter();
        var score = GoldenRuleScore.Of(new CorpusFolder(CorporaFactAttribute.Folder!).GoldenRules());
        score.Write(failed);
        Assert.Equal(52, score.Rules);
        Assert.True(score.Failed.Count <= 2, failed.ToString());
    }
}

/// <summary>A test on the unpacked corpora, where <c>ATTRIBUTION_CORPORA</c> names the folder that holds them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorporaFactAttribute : FactAttribute
{
    public CorporaFactAttribute()
    {
        if (Folder is null)
            Skip = "Set ATTRIBUTION_CORPORA to the folder with the unpacked corpora to run this test (see src/Attribution/Language/Data/2026-11-24/README.md).";
    }

    public static string? Folder => Environment.GetEnvironmentVariable("ATTRIBUTION_CORPORA") is { Length: > 0 } folder ? folder : null;
}
