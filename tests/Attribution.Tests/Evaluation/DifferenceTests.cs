using Attribution.Evaluation;
using Attribution.Tests.House;

namespace Attribution.Tests.Evaluation;

/// <summary>What is not listed as a mistake is none: the list and the scores say the same.</summary>
public class DifferenceTests
{
    private static readonly GoldEvaluation Evaluation = Evaluator.OnGold([Path.Combine(Repository.Root, "seeds", "gold"),
        Path.Combine(Repository.Root, "seeds", "practice")]);

    [Theory]
    [InlineData("quotes", "quotes", "nested")]
    [InlineData("figures", "figures")]
    [InlineData("actors", "actors")]
    [InlineData("claims", "author claims")]
    [InlineData("disputes", "disputes")]
    public void EveryLostPointIsListed(string part, params string[] rows)
    {
        var scores = Evaluation.Scores.Where(score => rows.Contains(score.Name)).ToList();
        var wrong = Count(part, "wrong claim");
        Assert.Equal(scores.Sum(score => score.Gold - score.RightOfGold), Count(part, "missed") + wrong);
        Assert.Equal(scores.Sum(score => score.Found - score.RightOfFound), Count(part, "extra") + wrong);
    }

    [Theory]
    [InlineData("quotes", "quote")]
    [InlineData("nested", "quote inside another")]
    public void QuotesInsideOthersAreMistakesOfTheirOwn(string row, string thing)
    {
        var score = Evaluation.Scores.Single(score => score.Name == row);
        Assert.Equal(score.Gold - score.RightOfGold, Evaluation.Differences.Count(difference => ScoreWords.Kind(difference) == $"{thing} missed"));
        Assert.Equal(score.Found - score.RightOfFound, Evaluation.Differences.Count(difference => ScoreWords.Kind(difference) == $"{thing} found in vain"));
    }

    [Fact]
    public void EveryDifferenceButThoseOfActorsHasAPlaceInItsArticle()
    {
        var texts = Evaluation.Documents.ToDictionary(document => document.Id, document => document.Text);
        Assert.Equal(Evaluation.Articles, texts.Count);
        Assert.NotEmpty(Evaluation.Differences);
        Assert.All(Evaluation.Differences.Where(difference => difference.Part != "actors"), difference =>
        {
            Assert.InRange(difference.Span!.Value.Start, 0, difference.Span.Value.End - 1);
            Assert.InRange(difference.Span.Value.End, 1, texts[difference.Document].Length);
        });
    }

    [Fact]
    public void AWrongPropertyIsGivenAsBothSidesHaveIt() =>
        Assert.All(Evaluation.Differences.Where(difference => difference.What.StartsWith("wrong", StringComparison.Ordinal)), difference =>
        {
            Assert.NotEmpty(difference.Properties);
            Assert.All(difference.Properties, property => Assert.NotEqual(property.Gold, property.Found));
        });

    private static int Count(string part, string what) => Evaluation.Differences.Count(difference => difference.Part == part && difference.What == what);
}
