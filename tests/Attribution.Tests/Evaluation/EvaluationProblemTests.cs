using Attribution.Documents;
using Attribution.Evaluation;

namespace Attribution.Tests.Evaluation;

/// <summary>One article that cannot be scored is told with its file and a remedy; the others are scored.</summary>
public sealed class EvaluationProblemTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("evaluation-").FullName;

    [Theory]
    [InlineData("{ \"document\": \"storm\", ", "storm.json, line 1")]
    [InlineData("[]", "storm.json")]
    [InlineData("{ \"document\": \"storm\" }", "actors")]
    [InlineData("{ \"document\": \"storm\", \"actors\": [], \"quotes\": [], \"figures\": [{ \"id\": \"f1\", \"kind\": \"count\", \"span\": [1] }], "
        + "\"unattributed\": [] }", "$.figures[0].span")]
    [InlineData("{ \"document\": \"storm\", \"actors\": [], \"quotes\": [], \"figures\": [{ \"id\": \"f1\", \"kind\": \"count\", \"span\": [7, 9000] "
        + "}], \"unattributed\": [] }", "figure f1 has the span 7-9000")]
    [InlineData("{ \"document\": \"storm\", \"actors\": [], \"quotes\": [], \"figures\": [{ \"id\": \"f1\", \"kind\": \"count\", \"span\": [7, 9], "
        + "\"quote\": \"q8\" }], \"unattributed\": [] }", "refers to 'q8'")]
    [InlineData("{ \"document\": \"ferry\", \"actors\": [], \"quotes\": [], \"figures\": [], \"unattributed\": [] }", "'ferry' is annotated in")]
    public void ABadAnnotationIsToldAndTheOthersAreScored(string json, string says)
    {
        EvaluationFixture.Copy("gold", folder);
        File.WriteAllText(At("storm.json"), json);
        var result = Evaluator.OnGold([folder]);
        var problem = Assert.Single(result.Problems);
        Assert.StartsWith(At("storm.json"), problem.Message);
        Assert.Contains(says, problem.Message);
        Assert.Equal(2, result.Articles);
    }

    [Fact]
    public void AnAnnotationWithoutItsTextIsTold()
    {
        EvaluationFixture.Copy("gold", folder);
        File.Delete(At("storm.txt"));
        var result = Evaluator.OnGold([folder, At("nowhere")]);
        Assert.Equal([At("nowhere"), At("storm.json")], result.Problems.Select(problem => problem.Path));
        Assert.Contains("storm.txt", result.Problems[1].Message);
        Assert.Equal(2, result.Articles);
    }

    [Fact]
    public void OnlyTheNamedDocumentsAreScored()
    {
        var result = Evaluator.OnGold([EvaluationFixture.At("gold")], new EvaluationOptions { Only = ["storm", "strom"] });
        Assert.Equal((1, 7), (result.Articles, result.Scores[0].Gold + result.Scores.Single(score => score.Name == "nested").Gold));
        Assert.Contains("strom", Assert.Single(result.Problems).Message);
    }

    [Fact]
    public void AnArticleOfPolnearWithoutAnnotationIsTold()
    {
        EvaluationFixture.Copy("polnear", folder);
        File.Delete(At("attributions", "storm_c3d4.ann"));
        var lines = File.ReadLines(At("attributions", "school_a1b2.ann")).Count();
        File.AppendAllText(At("attributions", "school_a1b2.ann"), "T99\tCue 7 9000\twide\n");
        var result = Evaluator.OnPolnear(folder);
        Assert.Equal([At("attributions", "school_a1b2.ann"), At("text", "storm.txt")], result.Problems.Select(problem => problem.Path));
        Assert.Contains($"line {lines + 1}:", result.Problems[0].Message);
        Assert.Contains("storm_XXXX.ann", result.Problems[1].Message);
        Assert.Equal(1, result.Articles);
    }

    [Fact]
    public void AFolderThatIsNoCompartmentIsRefused()
    {
        var error = Assert.Throws<DocumentException>(() => Evaluator.OnPolnear(EvaluationFixture.At("gold")));
        Assert.Contains("corenlp.tsv.gz", error.Message);
    }

    [Theory]
    [InlineData("quotes.csv", "document,quote\n", "the column kind,")]
    [InlineData("quotes.csv", null, "quotes.csv: the file is missing")]
    public void FramesThatLackSomethingAreRefused(string file, string? content, string says)
    {
        EvaluationFixture.Copy("frames", folder);
        if (content is null) File.Delete(At(file));
        else File.WriteAllText(At(file), content);
        var error = Assert.Throws<DocumentException>(() => Evaluator.OnGold([EvaluationFixture.At("gold")], new EvaluationOptions { Frames = folder }));
        Assert.Contains(says, error.Message);
    }

    [Fact]
    public void ACellThatIsNoNumberCostsOneArticle()
    {
        EvaluationFixture.Copy("frames", folder);
        var figures = File.ReadAllText(At("figures.csv"));
        File.WriteAllText(At("figures.csv"), figures.Replace(",141,", ",many,"));
        var result = Evaluator.OnGold([EvaluationFixture.At("gold")], new EvaluationOptions { Frames = folder });
        Assert.Equal(2, result.Articles);
        Assert.Contains("'many' in the column value", Assert.Single(result.Problems).Message);
    }

    [Fact]
    public void FramesOfOtherDocumentsAreRefused()
    {
        EvaluationFixture.Copy("gold", folder);
        File.Delete(At("ferry.json"));
        File.Delete(At("school.json"));
        File.WriteAllText(At("storm.json"), File.ReadAllText(At("storm.json")).Replace("\"storm\"", "\"gale\""));
        var error = Assert.Throws<DocumentException>(() => Evaluator.OnGold([folder], new EvaluationOptions { Frames = EvaluationFixture.At("frames") }));
        Assert.Contains("'gale'", error.Message);
    }

    [Fact]
    public void DifferencesNameTheirDocumentAndPart()
    {
        var result = Evaluator.OnGold([EvaluationFixture.At("gold")], new EvaluationOptions { Frames = EvaluationFixture.At("frames") });
        Assert.Contains(result.Differences,
            difference => difference is { Document: "storm", Part: "quotes", What: "missed" } && difference.Gold.Contains("how long the storm would last"));
        Assert.Contains(result.Differences, difference => difference is { Document: "ferry", Part: "figures", What: "wrong value" });
        Assert.Equal(["actors", "claims", "disputes", "figures", "quotes"], result.Differences.Select(difference => difference.Part).Distinct().Order());
    }

    [Fact]
    public void ACancelledEvaluationEnds() =>
        Assert.ThrowsAny<OperationCanceledException>(() => Evaluator.OnGold([EvaluationFixture.At("gold")], cancellation: new CancellationToken(true)));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string At(params string[] parts) => Path.Combine([folder, .. parts]);
}
