using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Tests.Claims;

public sealed class RepeatTests
{
    [Fact]
    public void ARepeatNamesTheFirstOfItsKindAndNeverAnotherRepeat()
    {
        var claims = new Marked(
            "The town of Tarn has an old mill. The old mill in the town of Tarn is old. "
            + "[s1:The mayor] [c1:said] [q1:that the river is high]. In the town of Tarn is an old mill.").Article.Claims;

        Assert.Equal([null, "c1", null, "c1"], claims.Select(claim => claim.Repeats));
    }

    [Fact]
    public void TheSameActorWithTheSameContentRepeatsWithAnotherStanceDoesNot()
    {
        var claims = new Marked(
            "[s1:Ukraine] [c1:said] [q1:that its forces had captured two soldiers]. "
            + "[s2:Russia] [c2:said] [q2:that its forces had captured two soldiers]. "
            + "[s3:Ukraine] [c3:added] [q3:that its forces had captured the two soldiers on Monday]. "
            + "[s4:Ukraine] [c4:denied] [q4:that its forces had captured two soldiers].").Article.Claims;

        Assert.Equal([null, null, "c1", null], claims.Select(claim => claim.Repeats));
    }

    [Fact]
    public void WhatIsQuotedInsideItsDenialIsOneStatementWithTheClaim()
    {
        var quotes = Analyzer.Analyze(DocumentReader.Parse(
            "Mayor Ann Example said that the brewery poured dye into the river. The brewery dismissed claims made by Mayor Ann Example that the brewery "
            + "poured dye into the river.", "dye")).Quotes;

        var inner = Assert.Single(quotes, quote => quote.Parent is not null);
        Assert.Equal("q1", inner.Repeats);
        Assert.All(quotes.Remove(inner), quote => Assert.Null(quote.Repeats));
    }

    [Fact]
    public void WhatNobodyInParticularBelievesIsNoRepeat()
    {
        var quotes = Analyzer.Analyze(DocumentReader.Parse(
            "Two countries are believed to have provided military support to Norland. The islanders are not believed to have provided Norland with "
            + "military support.", "support")).Quotes;

        Assert.Equal(2, quotes.Length);
        Assert.All(quotes, quote => Assert.Null(quote.Repeats));
    }

    [Fact]
    public void ASourceWithoutANameRepeatsWhatItSaidInTheSameWordsAnotherDoesNot()
    {
        var claims = new Marked(
            "[s1:A senior official] [c1:said] [q1:that the bridge would close in March]. "
            + "[s2:A senior official] [c2:said] [q2:that the bridge would close in March]. "
            + "[s3:A neighbour] [c3:said] [q3:that the bridge would close in March].").Article.Claims;

        Assert.Equal([null, "c1", null], claims.Select(claim => claim.Repeats));
    }
}
