using Attribution.Documents;
using Attribution.Evaluation;
using Attribution.Views;
using NewsCharts = Attribution.Charts.Charts;

namespace Attribution.Tests.Views;

public class EvaluationViewTests
{
    private const string Text = "The dredger <Otter> sank. \"Nobody was aboard,\" the harbour master said.\n\nTwelve crates are lost. Divers look for them.";

    private static readonly Document Article = News.Parse(Text).Articles[0].Document;

    private static readonly GoldEvaluation Evaluation = new(
        1,
        [new("quotes", 0.5, 1, 2 / 3.0, 1, 2), new("nested", 0, 0, 0, 0, 0)],
        [new("quotes cue", 0.75, 4), new("quotes stance", null, 0), new("quotes relay", 0, 0)],
        [
            Missed("figures", "Twelve crates", "count 12 of crates"),
            Wrong("Nobody was aboard", new DifferentProperty("cue", "said", "")),
            Extra("quotes", "look for them", "indirect quote, Divers: “look”"),
            Extra("quotes", "The dredger <Otter> sank", "indirect quote, nobody: no cue"),
            new(Article.Id, "actors", "missed", "Otter (otter, organization)", ""),
        ],
        [])
    {
        Documents = [Article],
    };

    private static Difference Missed(string part, string at, string brief) => new(Article.Id, part, "missed", at, "") { Span = Place(at), Brief = brief };

    private static Difference Extra(string part, string at, string brief) => new(Article.Id, part, "extra", "", at) { Span = Place(at), Brief = brief };

    private static Difference Wrong(string at, params DifferentProperty[] properties) =>
        new(Article.Id, "quotes", "wrong cue", "annotated", "found") { Span = Place(at), Properties = [.. properties] };

    private static TextSpan Place(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }

    [Fact]
    public void ScoresStandBesideTheirCounts() =>
        Assert.Equal("quotes 1 1 2 1 0.500 1.000 0.667", string.Join(' ', Tables.Scores(Evaluation).Rows[0]));

    [Fact]
    public void PropertiesSayHowManyWereComparedAndThoseNeverComparedAreLeftOut() =>
        Assert.Equal("quotes: the cue 4 3 0.750 0.30–0.95", string.Join(' ', Assert.Single(Tables.Properties(Evaluation).Rows)));

    [Fact]
    public void MistakesAreCountedByKindTheMostFrequentFirst() => Assert.Equal(
        ["quote found in vain 2", "actor missed 1", "figure missed 1", "quote: wrong cue 1"],
        Tables.ErrorCounts(Evaluation).Rows.Select(row => $"{row[0]} {row[1]}"));

    [Fact]
    public void EachMistakeStandsInItsSentence() => Assert.Equal(
        [
            "quote found in vain | nothing | indirect quote, Divers: “look” | Divers [look for them].",
            "quote found in vain | nothing | indirect quote, nobody: no cue | [The dredger <Otter> sank].",
            "actor missed | Otter (otter, organization) | nothing | ",
            "figure missed | count 12 of crates | nothing | [Twelve crates] are lost.",
            "quote: wrong cue | said | none | \"[Nobody was aboard],\" the harbour master said.",
        ],
        Tables.Errors(Evaluation).Rows.Select(row => string.Join(" | ", row.Take(4))));

    [Fact]
    public void ReadingsGiveTheCountsOfTheTables()
    {
        Assert.Equal("1 article annotated by hand is scored. The only article that you read is among them.",
            Readings.WhatIsScored(Evaluation, News.Parse(Text)).ToString());
        Assert.Equal(
            "1 article annotated by hand is scored. None of 2 articles that you read is among them. In the others nobody has noted what should be "
                + "found: the scores are not theirs.", Readings.WhatIsScored(Evaluation, SampleCorpus.Corpus).ToString());
        Assert.Equal(
            "Of 1 annotated quote the program finds 1 and misses 0; of the 2 that it finds, 1 are right and 1 are found in vain. The lowest F1, "
                + "0.667, is that of quotes, with 1 example.", Readings.Scores(Evaluation).ToString());
        Assert.Equal("1 score rests on fewer than 30 examples: quotes (1). Read it as a hint.", Readings.ScoresOfFewExamples(Evaluation).ToString());
        Assert.Equal("1 of 1 property is not always right: quotes: the cue (3 of 4 right).", Readings.Properties(Evaluation).ToString());
        Assert.Equal($"5 mistakes: 2 missed, 2 found in vain, 1 found with something wrong. By article: 5 in {Article.Id}.",
            Readings.Mistakes(Evaluation).ToString());
    }

    [Fact]
    public void WhatIsWeakInAnArticleIsCounted()
    {
        var corpus = News.Parse(
            "“We sail,” said Ada Quist. She said that the harbour master had promised that the pilots would come. Ada Quist did not say who pays.",
            new DateOnly(2024, 1, 9));
        Assert.Equal(["full name 1 33", "pronoun (“she”) 1 33", "nobody with a name 1 33"],
            Tables.SpeakersDecidedBy(corpus).Rows.Select(row => string.Join(' ', row)));
        Assert.Equal("The speaker of 1 of 3 quotes (33%) was decided by a role or a pronoun, the two weak forms: check it first.",
            Readings.WeakSpeakers(corpus).ToString());
        Assert.DoesNotContain(Tables.QuotesToCheck(corpus).Rows, row => row.Contains("did not say"));
        Assert.Single(Tables.QuotesToCheck(corpus, 1).Rows);
        Assert.Empty(Tables.QuotesToCheck(corpus, 0).Rows);
        Assert.StartsWith(
            "In your articles there is 1 quote inside another and 0 denials of a claim: read those that you use in the text. Of 2 claims in all, one "
                + "mistake moves a share by 50 points.", Readings.RareFinds(corpus).ToString());
    }

    [Fact]
    public void TheTextIsMarkedAndEachMarkExplained()
    {
        var view = ErrorView.Of(Evaluation);
        var html = view.ToHtml();
        Assert.Contains("<mark class=\"extra\">The dredger &lt;Otter&gt; sank</mark><sup>1</sup>", html);
        Assert.Contains("<mark class=\"wrong\">Nobody was aboard</mark><sup>2</sup>", html);
        Assert.Contains("<mark class=\"missed\">Twelve crates</mark><sup>3</sup> are lost. Divers <mark class=\"extra\">look for them</mark><sup>4</sup>.",
            html);
        Assert.Contains("<ol start=\"3\">", html);
        Assert.Equal(4, view.ToString().Split('\n').Count(line => char.IsDigit(line[0])));
    }

    [Fact]
    public void AnArticleThatWasNotScoredIsRefusedWithThoseThatWere() =>
        Assert.Contains(Article.Id, Assert.Throws<ArgumentException>(() => ErrorView.Of(Evaluation, "elsewhere")).Message);

    [Fact]
    public void WithoutArticlesThereIsNothingToShow()
    {
        var none = new GoldEvaluation(0, [], [], [], []);
        Assert.Contains("No mistake", ErrorView.Of(none).ToHtml());
        Assert.Empty(Tables.Errors(none).Rows);
        Assert.Equal("There is no mistake to show.", Readings.Mistakes(none).ToString());
        Assert.Equal("Nothing is annotated, so there is nothing to score.", Readings.Scores(none).ToString());
        Assert.Contains("Nothing is annotated", NewsCharts.Scores(none).AltText);
    }

    [Fact]
    public void TheChartLeavesOutWhatNobodyAnnotated()
    {
        var chart = NewsCharts.Scores(Evaluation);
        Assert.Contains("quotes 0.667 (n = 1)", chart.AltText);
        Assert.DoesNotContain("inside", chart.AltText);
        Assert.Contains("rests on fewer than 30 examples", chart.Title);
    }
}
