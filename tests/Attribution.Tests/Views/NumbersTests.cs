using System.Globalization;
using AngleSharp.Html.Parser;
using Attribution.Corpus;
using Attribution.Passages;
using Attribution.Views.Answers;
using Attribution.Views.Lists;
using Attribution.Views.Overview;

namespace Attribution.Tests.Views;

/// <summary>Every number on a page is the number of the passages to which it leads.</summary>
public sealed class NumbersTests
{
    public static TheoryData<string?> Documents => [null, "harbour", "ferry"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void EveryNumberIsThatOfThePassagesToWhichItLeads(string? document)
    {
        var corpus = SampleCorpus.Corpus;
        var shown = document is null ? corpus : corpus with { Articles = [.. corpus.Articles.Where(article => article.Document.Id == document)] };
        var html = new HtmlParser().ParseDocument(FourQuestions.Of(new Scope(shown, new(corpus), "", document)));
        var numbers = html.QuerySelectorAll("a")
            .Where(link => int.TryParse(link.TextContent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _)).ToList();
        Assert.True(numbers.Count > 15, $"{numbers.Count} numbers");
        Assert.All(numbers,
            link => Assert.Equal($"{link.TextContent}|{link.GetAttribute("href")}",
            $"{Count(corpus, link.GetAttribute("href")!)}|{link.GetAttribute("href")}"));
    }

    [Fact]
    public void TheFirstPageCountsWhatWasSaidAndTellsApartWhatWasNot()
    {
        var corpus = SampleCorpus.Corpus;
        var html = new HtmlParser().ParseDocument(IndexPage.Of(new("Report", corpus, []), new(corpus), ReportLists.Of(corpus, new(corpus)).Articles));
        var links = html.QuerySelectorAll(".counts a").Where(link => link.GetAttribute("href")!.Contains("said", StringComparison.Ordinal)).ToList();
        Assert.Contains(links, link => link.TextContent == "1 not said");
        Assert.All(links, link => Assert.Equal(link.TextContent.Split(' ')[0], $"{Count(corpus, link.GetAttribute("href")!)}"));
    }

    [Fact]
    public void ADenialStandsBesideTheClaimThatItDenies()
    {
        var article = SampleCorpus.Corpus.Articles[0];
        var claims = article.Claims;
        var denial = claims.First(claim => claim.Stance == Attribution.Claims.Stance.Denies);
        var corpus = SampleCorpus.Of(article with { Claims = claims.Replace(denial, denial with { Disputes = "c2" }) });
        var html = new HtmlParser().ParseDocument(Disputed.Of(new Scope(corpus, new(corpus), "", null)));
        var dispute = Assert.Single(html.QuerySelectorAll(".dispute"));
        Assert.Contains(claims[1].Span.Of(article.Text), dispute.QuerySelector(".claimed")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(denial.Span.Of(article.Text), dispute.QuerySelector(".denied")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"articles/{article.Document.Id}.html#{denial.Id}", dispute.QuerySelector(".denied a")!.GetAttribute("href"));
    }

    [Fact]
    public void WhatHasNoSourceStandsInItsWholeSentence()
    {
        var corpus = News.Parse("Last week, the council proposed a new bridge that the miller accepted, but it was rejected by the town.");
        var author = Assert.Single(corpus.Articles[0].Claims, claim => claim.Quote is null);
        var item = Assert.Single(new HtmlParser().ParseDocument(Unsourced.Of(new Scope(corpus, new(corpus), "", null))).QuerySelectorAll(".passages li"),
            item => item.QuerySelector("a")!.GetAttribute("href")!.EndsWith($"#{author.Id}", StringComparison.Ordinal));
        Assert.Equal(corpus.Articles[0].Text, item.TextContent);
        Assert.Equal(author.Span.Of(corpus.Articles[0].Text), item.QuerySelector("a")!.TextContent);
    }

    [Fact]
    public void ADenialThatSharesNoWordsWithWhatItDeniesIsCalledAGuess()
    {
        var corpus = News.Parse("Ann Example said that the river is high. The market was full. It rained all day. Ben Sample denied wrongdoing.");
        var text = new HtmlParser().ParseDocument(Disputed.Of(new Scope(corpus, new(corpus), "", null))).Body!.TextContent;
        Assert.Contains("1 of 4 claims deny something.", text, StringComparison.Ordinal);
        Assert.Contains("1 guess: a denial of which the program is not sure what it answers", text, StringComparison.Ordinal);
        Assert.Contains("wrongdoing a guess", text, StringComparison.Ordinal);
    }

    private static int Count(NewsCorpus corpus, string address)
    {
        var parts = address.Split('#');
        var where = parts.Length == 1 ? []
            : parts[1].Split('&').Select(pair => pair.Split('='))
                .Select(pair => KeyValuePair.Create(Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1])));
        var query = new PassageQuery(parts[0].Replace(".html", "", StringComparison.Ordinal), [.. where]);
        return query.List switch
        {
            "claims" => Passage.Claims.Of(corpus).Count(row => Passage.Claims.Matches(query, row)),
            "quotes" => Passage.Quotes.Of(corpus).Count(row => Passage.Quotes.Matches(query, row)),
            _ => Passage.Figures.Of(corpus).Count(row => Passage.Figures.Matches(query, row)),
        };
    }
}
