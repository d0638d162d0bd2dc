using System.Text.Json.Nodes;
using Attribution.Documents;
using Attribution.Evaluation;

namespace Attribution.Tests.Evaluation;

/// <summary>Another annotation of the same articles is scored like what a program found.</summary>
public sealed class SecondAnnotationTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("second-").FullName;

    public SecondAnnotationTests() => EvaluationFixture.Copy("gold", folder);

    [Fact]
    public void AnAnnotationAgreesWithItself()
    {
        var result = Against(folder);
        Assert.Equal(3, result.Articles);
        Assert.Empty(result.Differences);
        Assert.All(result.Scores.Where(score => score.Gold > 0), score => Assert.Equal((1, score.Gold), (score.F1, score.Found)));
        Assert.All(result.Shares.Where(share => share.Compared > 0), share => Assert.Equal(1, share.Right));
    }

    [Fact]
    public void WhereTwoAnnotatorsDifferIsListed()
    {
        Change("ferry", annotation =>
        {
            var quote = Quotes(annotation)[0]!;
            quote["kind"] = quote["kind"]!.GetValue<string>() == "direct" ? "mixed" : "direct";
            Quotes(annotation).RemoveAt(Quotes(annotation).Count - 1);
        });
        var result = Against(folder);
        Assert.Equal(["wrong kind", "missed"], result.Differences.Where(difference => difference.Part == "quotes").Select(difference => difference.What));
    }

    [Fact]
    public void ArticlesThatOnlyOneHasAreLeftOut()
    {
        File.Delete(Path.Combine(folder, "storm.json"));
        Assert.Equal((2, 0), (Against(folder).Articles, Against(folder).Problems.Length));
        foreach (var file in Directory.GetFiles(folder, "*.json"))
            Change(Path.GetFileNameWithoutExtension(file), annotation => annotation["document"] = "other");
        Assert.Contains("no article", Assert.Throws<DocumentException>(() => Against(folder)).Message);
    }

    [Fact]
    public void TypesAndNegationsAreComparedWhereBothHaveThem()
    {
        Assert.DoesNotContain(Against(folder).Shares, share => share.Name == "quotes type");
        foreach (var (types, right) in new[] { (("belief", "belief"), 1.0), (("belief", "fact"), 0.0) })
        {
            Change("ferry", annotation => (Quotes(annotation)[0]!["type"], Quotes(annotation)[0]!["negated"]) = (types.Item1, true));
            var first = EvaluationFixture.Copy("gold", Path.Combine(folder, types.Item2));
            File.Copy(Path.Combine(folder, "ferry.json"), Path.Combine(first, "ferry.json"), overwrite: true);
            Change("ferry", annotation => Quotes(annotation)[0]!["type"] = types.Item2);
            var result = Evaluator.OnGold([first], new EvaluationOptions { Annotation = folder });
            Assert.Equal((right, 1), (result.Shares.Single(share => share.Name == "quotes type").Right, result.Scores.Single(Negated).Gold));
            Assert.Equal(1, result.Scores.Single(Negated).F1);
        }

        static bool Negated(Score score) => score.Name == "negated";
    }

    [Fact]
    public void ATurnCountsForNoKind()
    {
        var before = Kinds(Against(folder));
        var kind = "";
        Change("ferry", annotation => (kind, Quotes(annotation)[0]!["turn"]) = (Quotes(annotation)[0]!["kind"]!.GetValue<string>(), true));
        var first = EvaluationFixture.Copy("gold", Path.Combine(folder, "first"));
        File.Copy(Path.Combine(folder, "ferry.json"), Path.Combine(first, "ferry.json"), overwrite: true);
        Change("ferry", annotation => Quotes(annotation)[0]!["kind"] = kind == "direct" ? "indirect" : "direct");
        var result = Evaluator.OnGold([first], new EvaluationOptions { Annotation = folder });
        Assert.Empty(result.Differences);
        Assert.Equal((1, 1), (result.Shares.Single(share => share.Name == "turns found").Compared, result.Scores[0].F1));
        Assert.Equal(before.Select(row => row.Name == "quotes " + kind ? row with { Gold = row.Gold - 1, Found = row.Found - 1 } : row), Kinds(result));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static GoldEvaluation Against(string folder) =>
        Evaluator.OnGold([EvaluationFixture.At("gold")], new EvaluationOptions { Annotation = folder });

    private static IEnumerable<(string Name, int Gold, int Found)> Kinds(GoldEvaluation evaluation) =>
        evaluation.Scores.Where(score => score.Name is "quotes direct" or "quotes mixed" or "quotes indirect")
            .Select(score => (score.Name, score.Gold, score.Found));

    private static JsonArray Quotes(JsonNode annotation) => annotation["quotes"]!.AsArray();

    private void Change(string name, Action<JsonNode> change)
    {
        var path = Path.Combine(folder, name + ".json");
        var annotation = JsonNode.Parse(File.ReadAllText(path))!;
        change(annotation);
        File.WriteAllText(path, annotation.ToJsonString());
    }
}
