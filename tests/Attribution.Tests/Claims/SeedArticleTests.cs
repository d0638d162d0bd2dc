using Attribution.Corpus;
using Attribution.Tests.House;

namespace Attribution.Tests.Claims;

/// <summary>What the frames tell of the article in <c>seeds/</c>: who carried whose claims, who denies whom, and what has no source.</summary>
public sealed class SeedArticleTests
{
    private const string Zelenskyy = "person-volodymyr-zelenskyy", LinJian = "person-lin-jian", Bruce = "person-tammy-bruce";

    private static readonly NewsCorpus Seed = NewsAnalyzer.Default.Read([Path.Combine(Repository.Root, "seeds", "000_1f446cfa05ec9ddb.txt")]);
    private static readonly FrameRow[] Claims = FrameRow.All(Seed, "claims"), Quotes = FrameRow.All(Seed, "quotes");

    [Theory]
    [InlineData("reuters", Zelenskyy, "captured two Chinese men")]
    [InlineData("new-york-times", Zelenskyy, "were sent by Beijing’s military")]
    [InlineData("new-york-times", LinJian, "verifying the relevant situation")]
    [InlineData("associated-press", LinJian, "always asks Chinese citizens")]
    [InlineData("associated-press", null, "totally unfounded")]
    [InlineData("associated-press", Bruce, "a major enabler of Russia")]
    public void AnOutletCarriesTheClaimOfItsSource(string outlet, string? actor, string words)
    {
        var claim = Body(words);

        Assert.Equal((outlet, actor, true), (claim["relay"], claim["actor"], claim.Whole("depth") >= 2));
    }

    [Theory]
    [InlineData("china-government", "claims made by Ukrainian President")]
    [InlineData(LinJian, "many more Chinese citizens")]
    [InlineData(null, "totally unfounded")]
    public void TheDenialsAnswerTheClaimsOfOneSpeaker(string? actor, string words)
    {
        var denial = Body(words);
        Assert.Equal((actor, "denies", Zelenskyy), (denial["actor"], denial["stance"], Answered(denial)["actor"]));
    }

    [Fact]
    public void TheDenialOfTheGovernmentAnswersTheClaimThatItNames() =>
        Assert.Contains("significant number", Answered(Body("claims made by Ukrainian President"))["content"]);

    [Fact]
    public void SomeStatementsHaveNoSource()
    {
        var texts = Claims.Where(claim => claim["source_kind"] == "none").Select(claim => claim["text"]!).ToList();

        Assert.Contains(texts, text => text.StartsWith("Russia and Ukraine both allow foreign soldiers", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.StartsWith("The U.S. has been working with Ukraine and Russia", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.StartsWith("The reports about Chinese fighters", StringComparison.Ordinal));
        Assert.All(Claims.Where(claim => claim["source_kind"] == "none"), claim => Assert.Equal((0, "author"), (claim.Whole("depth"), claim["voice"])));
    }

    [Fact]
    public void TheEightyPercentAreClaimedByOnePerson()
    {
        var figure = FrameRow.All(Seed, "figures").Single(figure => figure["kind"] == "percent" && figure["value"] == "80");
        var claim = Claims.Single(claim => claim["quote"] is { } quote && quote == figure["quote"]);

        Assert.Equal((Bruce, Bruce, "named person"), (figure["actor"], claim["actor"], claim["source_kind"]));
    }

    [Fact]
    public void KeyPointsAndBodyAreOneClaim() =>
        Assert.Equal(Claims.First(claim => claim["text"]!.Contains("captured two Chinese men", StringComparison.Ordinal))["claim"],
            Body("captured two Chinese men")["repeats"]);

    /// <summary>The claim that a denial answers, or the quote inside a denial.</summary>
    private static FrameRow Answered(FrameRow denial) =>
        Claims.SingleOrDefault(claim => claim["claim"] == denial["disputes"]) ?? Quotes.Single(quote => quote["quote"] == denial["disputes"]);

    private static FrameRow Body(string words) =>
        Claims.Single(claim => claim["section"] == "body" && claim["text"]!.Contains(words, StringComparison.Ordinal));
}
