using Attribution.Audit;
using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Tests.Corpus.Corroboration;

public sealed class NearDuplicateTests
{
    private const string Copy =
        "VELMORA (Reuters) - The night ferry Calluna ran onto a sandbank outside the harbour of Velmora early on Friday. Eleven passengers were taken "
            + "off the ferry "
            + "by lifeboats, and nobody was hurt. Mayor Ines Okafor said that the captain had ignored two warnings from the harbour office.";

    private const string Other =
        "The council of Tarn voted on Monday to keep the old mill by the river, after a debate that lasted until midnight. Clerk Bo Hale said that "
            + "the money had been "
            + "meant for the school, and that he would ask a court to stop the plan before the end of the year.";

    private static NewsCorpus Of(params (string Id, string Day, string Text)[] articles) => NewsCorpus.Build(articles.Select(article =>
        NewsAnalyzer.Default.Analyze(DocumentReader.Parse(article.Text, article.Id,
            new(DateOnly.Parse(article.Day, System.Globalization.CultureInfo.InvariantCulture))))));

    [Fact]
    public void AnArticleThatCopiesAnotherNamesTheEarliest()
    {
        var corpus = Of(("a", "2024-05-05", $"{Copy} A spokesman added that it will be towed."), ("b", "2024-05-04", Copy), ("c", "2024-05-03", Other),
            ("d", "2024-05-06", Copy));

        Assert.Equal(["b", "", "", "b"], corpus.Documents.Select(document => document.DuplicateOf));
    }

    [Fact]
    public void ThoseThatShareSomeSentencesAreNoCopies() =>
        Assert.All(Of(("a", "2024-05-03", $"{Copy} {Other}"),
            ("b", "2024-05-04", $"{Other} {Other.Replace("Tarn", "Harrow", StringComparison.Ordinal)}")).Documents,
            document => Assert.Equal("", document.DuplicateOf));

    [Fact]
    public void WhatIsCopiedCountsOnceInAnAuditUntilItIsAskedFor()
    {
        var corpus = Of(("a", "2024-05-03", Copy), ("b", "2024-05-04", Copy));

        Assert.Equal((1, 1), (SourceAudit.Of(corpus).Articles, SourceAudit.Of(corpus).Copies));
        Assert.StartsWith("Source audit of 1 article, without 1 copy of another: ", SourceAudit.Of(corpus).ToString(), StringComparison.Ordinal);
        var all = SourceAudit.Of(corpus, AuditTypes.SaidOrKnown, copies: true);
        Assert.Equal((2, 0), (all.Articles, all.Copies));
    }

    [Fact]
    public void WhatACopySaysInOtherWordsHasTheSourceOfTheArticleThatItCopies()
    {
        var corpus = NewsCorpus.Build([Told("a", "The Packet", Other), Told("b", "Harbour Post", Other.Replace("a debate", "a stormy debate",
            StringComparison.Ordinal))]);

        Assert.Equal("a", corpus.Documents[1].DuplicateOf);
        var group = corpus.Claims.Where(claim => claim.Text.Contains("old mill", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, group.Count);
        Assert.All(group, claim => Assert.Equal(1, claim.IndependentSources));

        static Attribution.Claims.Article Told(string id, string outlet, string text) =>
            NewsAnalyzer.Default.Analyze(DocumentReader.Parse(text, id, new(new DateOnly(2024, 5, 3), Outlet: outlet)));
    }

    [Fact]
    public void ACopyThatIsReadAloneIsNone() =>
        Assert.Null(NewsCorpus.Build([Of(("a", "2024-05-03", Copy), ("b", "2024-05-04", Copy)).Articles[1]]).Articles[0].DuplicateOf);
}
