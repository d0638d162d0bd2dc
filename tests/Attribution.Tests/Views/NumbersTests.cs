using System.Globalization;
using AngleSharp.Html.Parser;
using Attribution.Corpus;
using Attribution.Passages;
using Attribution.Views.Answers;

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
        var numbers = html.QuerySelectorAll("a").Where(link => int.TryParse(link.TextContent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _)).ToList();
        Assert.True(numbers.Count > 15, $"{numbers.Count} numbers");
        Assert.All(numbers, link => Assert.Equal($"{link.TextContent}|{link.GetAttribute("href")}", $"{Count(corpus, link.GetAttribute("href")!)}|{link.GetAttribute("href")}"));
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

    private static int Count(NewsCorpus corpus, string address)
    {
        var parts = address.Split('#');
        var where = parts.Length == 1 ? [] : parts[1].Split('&').Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1])));
        var query = new PassageQuery(parts[0].Replace(".html", "", StringComparison.Ordinal), [.. where]);
        return query.List switch
        {
            "claims" => ClaimPassage.List.Of(corpus).Count(row => ClaimPassage.List.Matches(query, row)),
            "quotes" => QuotePassage.List.Of(corpus).Count(row => QuotePassage.List.Matches(query, row)),
            _ => FigurePassage.List.Of(corpus).Count(row => FigurePassage.List.Matches(query, row)),
        };
    }
}
