using Attribution.Actors;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Views;

namespace Attribution.Tests.Views;

public sealed class ReadingsTests
{
    private static readonly NewsCorpus Corpus = SampleCorpus.Corpus;

    private static readonly NewsCorpus Nothing = new([], [], []);

    public static TheoryData<string> All => [.. Of.Keys];

    private static Dictionary<string, Func<NewsCorpus, Reading>> Of { get; } = new(StringComparer.Ordinal)
    {
        ["what was read"] = Readings.WhatWasRead,
        ["in short"] = Readings.InShort,
        ["who speaks"] = Readings.WhoSpeaks,
        ["quoted words"] = Readings.QuotedWords,
        ["first to speak"] = Readings.FirstToSpeak,
        ["named but not quoted"] = Readings.NamedButNotQuoted,
        ["own voice"] = Readings.OwnVoice,
        ["hands"] = Readings.Hands,
        ["denials"] = Readings.Denials,
        ["support"] = Readings.Support,
        ["one unnamed source"] = Readings.OneUnnamedSource,
    };

    [Fact]
    public void WhoGaveAPictureIsNoOutlet()
    {
        var article = SampleCorpus.Corpus.Articles[0];
        var caption = article.Claims.First(claim => claim.Quote is null);
        var given = article with { Claims = article.Claims.Replace(caption, caption with { SourceKind = SourceKind.Institution }) };
        Assert.EndsWith("1 of them names who gave its picture; for the other, nobody is named.", Readings.OwnVoice(SampleCorpus.Of(given)).ToString(),
            StringComparison.Ordinal);
        Assert.EndsWith("For none of them is anybody named.", Readings.OwnVoice(SampleCorpus.Of(article)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheSentencesAreTheReviewedOnes() => Snapshot.Matches("readings.txt",
        string.Concat(new[] { Corpus, OneArticle(0), OneArticle(1), Nothing }.Select(corpus =>
            string.Concat(Of.Select(reading => $"{reading.Key}: {reading.Value(corpus)}\n")) + "\n")));

    [Theory]
    [MemberData(nameof(All))]
    public void ASentenceIsWholeForAnyArticles(string name)
    {
        foreach (var text in new[] { "", "Rain.", "Rain fell.", "He said so.", "The mayor did not say why.", "“Yes,” said Ada Quist. “No,” said Tom Reyl.",
            "Two ships sank, per Reuters." })
        {
            var said = Of[name](News.Parse(text, new DateOnly(2024, 1, 1))).ToString();
            Assert.DoesNotContain("  ", said, StringComparison.Ordinal);
            Assert.True(said.Length == 0 || (char.IsUpper(said[0]) || char.IsDigit(said[0])) && said[^1] == '.', said);
        }
    }

    [Fact]
    public void ManyArticlesAreToldByNumberOutletsAndDates()
    {
        var articles = Enumerable.Range(0, 7)
            .Select(day => With(Corpus.Articles[0],
                new DocumentMetadata(day == 0 ? null : new DateOnly(2024, 1, day), Outlet: $"Paper {day % 2}", Note: day < 2 ? "invented" : null)));
        var corpus = new NewsCorpus([.. articles], [], [new ReadProblem("a.txt", "no text")]);
        Assert.Equal(
            "This is about 7 articles of 2 outlets, from 1 January 2024 to 6 January 2024. 1 article has no date, so that words like “Tuesday” mean "
                + "no day there. 2 articles are marked as “invented”. 1 file could not be read.",
            Readings.WhatWasRead(corpus).ToString());
    }

    [Fact]
    public void ThoseWhoAreQuotedEquallyOftenAreNamedTogether()
    {
        var text = Readings.InShort(News.Parse("“Yes,” said Ada Quist. “No,” said Tom Reyl.", new DateOnly(2024, 1, 1))).ToString();
        Assert.Contains("quoted most: Ada Quist and Tom Reyl (1 of 2 quotes each).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void HandsAreThoseOfOutletsAndThoseOfOtherSources()
    {
        var article = Corpus.Articles[0];
        var deeper = article.Claims.Select(claim => claim.Relay is null && claim.Voice == Voice.Direct ? claim with { Depth = 3 } : claim);
        var corpus = Corpus with { Articles = [article with { Claims = [.. deeper] }] };
        var many = corpus.Articles[0].Claims.Where(claim => claim is { Negated: false, Depth: >= 2 }).ToList();
        Assert.Contains(
            $"an outlet relayed {many.Count(claim => claim.Relay is not null)}, and in {many.Count(claim => claim.Relay is null)} one source "
                + $"passes on another's words.",
            Readings.Hands(corpus).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void WordsInMarksCountOnceWhoeverTellsThem()
    {
        var corpus = News.Parse("“As Ada Fenn has said, the roof leaks,” Bo Lark said. The council rejected claims that a “significant” part had burned.");
        Assert.Equal(
            "In quotation marks: all 8 quoted words, 3 of them in those of another speaker, who tells them. The words of what somebody denies, in 1 quote, "
                + "are not their own and are left out. Heard in the writer's words alone: 1 of 3 sources (33%), namely council. Heard only "
                + "as another speaker tells it: Ada Fenn.",
            Readings.QuotedWords(corpus).ToString());
        Assert.Equal("100% of the quoted words stand in quotation marks", Attribution.Charts.Charts.VerbatimShares(corpus).Title);
    }

    [Fact]
    public void TheWritersClaimsNameOutletsOrWhoGaveAPicture()
    {
        var corpus = News.Parse("In this photo provided by the Velmora fire service, the mill burns on Monday.\n\nThe port is known to have 40 boats, but has "
            + "claimed poverty, per the AP. Three boats are at sea.");
        Assert.Contains("1 of them names an outlet; 1 names who gave its picture; for the other, nobody is named", Readings.OwnVoice(corpus).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void WhoSpeaksFirstAndWhereIsToldByEveryPlace()
    {
        var corpus = News.Parse("KEY POINTS\n\nAda Fenn said the roof leaks.\n\nThe mill stands by the river.\n\nBo Lark said the river will rise. "
            + "Rain fell all day, and the market was closed.\n\nAda Fenn said the roof leaks, per Reuters. Few came to see it, and the square was empty.");
        Assert.Equal("First to speak: Ada Fenn.", Readings.FirstToSpeak(corpus).ToString());
        var chart = Attribution.Charts.Charts.WhereActorsSpeak(corpus);
        Assert.Equal("2 of 3 quotes, repeats too, stand in the first half; Ada Fenn speaks first", chart.Title);
    }

    [Fact]
    public void ADenialThatIsMadeAgainStandsOnceAmongDenials()
    {
        var corpus = News.Parse("The council has dismissed claims made by Mayor Ada Fenn that the mill burned down.\n\nThe square was full.\n\nThe council has "
            + "dismissed claims made by Mayor Ada Fenn that the mill burned down.");
        Assert.Equal(2, corpus.Claims.Count(claim => claim.Stance is Stance.Denies));
        var table = Tables.Disputes(corpus);
        Assert.Equal(["the denial, which quotes the claim"], table.Rows.Select(row => row[table.Columns.IndexOf("paired by")]));
        Assert.Single(corpus.Claims.Where(claim => claim.DisputeEvidence is not null).Select(claim => claim.DisputeEvidence).Distinct());
    }

    private static NewsCorpus OneArticle(int index) => Corpus with { Articles = [Corpus.Articles[index]] };

    private static Article With(Article article, DocumentMetadata metadata) =>
        article with { Annotated = article.Annotated with { Document = article.Document with { Metadata = metadata } } };
}
