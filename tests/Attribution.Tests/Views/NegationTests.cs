using AngleSharp.Html.Parser;
using Attribution.Corpus.Rows;
using Attribution.Passages;
using Attribution.Views.Report;

namespace Attribution.Tests.Views;

/// <summary>No page of a report shows words without the negation under which they stand.</summary>
public sealed class NegationTests
{
    private static readonly (string Text, string Bare, string Turned)[] Said =
    [
        ("The country is not believed to have given weapons to the rebels.", "have given weapons", "not believed"),
        ("Ada Fenn denied that the mill was sold.", "the mill was sold", "den"),
        ("Bo Lark did not say that the river would rise.", "the river would rise", "not "),
    ];

    [Theory]
    [InlineData("The board denies the two fires are related.")]
    [InlineData("The court rejected the appeal.")]
    [InlineData("The mayor refuted the story about the mill.")]
    [InlineData("The union disputes the number of jobs.")]
    [InlineData("Ada Fenn asked whether Bo Lark denies the theft.")]
    public void WhatStandsUnderAVerbOfDenyingIsShownWithIt(string text)
    {
        var quotes = Passage.Quotes.Of(News.Parse(text)).Where(quote => quote.Framing == Framing.Denying).ToList();
        Assert.All(quotes, quote => Assert.Matches(@"^Denied: |\[\w+\]", Words.Said(quote)));
        Assert.All(Passage.Claims.Of(News.Parse(text)).Where(claim => claim.AsQuote?.Framing == Framing.Denying),
            claim => Assert.Matches(@"^Denied: |\[\w+\]", Words.Said(claim)));
    }

    [Theory]
    [InlineData("The ministry confirmed the deal.", true)]
    [InlineData("Ada Fenn said that the river would rise.", false)]
    public void AWordOrTwoStandInListsWithTheirSentence(string text, bool isShort)
    {
        var quote = Assert.Single(Passage.Quotes.Of(News.Parse(text)));
        Assert.Equal(isShort ? $"{quote.Content} — in: {text}" : Words.Said(quote), Words.InContext(quote));
    }

    [Fact]
    public void NoPageLosesANegation()
    {
        var folder = Directory.CreateTempSubdirectory("attribution-").FullName;
        try
        {
            ReportWriter.Write(Samples.Report(News.Parse(string.Join(' ', Said.Select(one => one.Text)))), folder);
            var found = 0;
            foreach (var page in Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories))
            {
                var document = new HtmlParser().ParseDocument(File.ReadAllText(page));
                foreach (var place in document.QuerySelectorAll("main li, main td, main p, main blockquote"))
                {
                    var text = place.TextContent;
                    foreach (var (_, _, turned) in Said.Where(one => text.Contains(one.Bare, StringComparison.Ordinal)))
                    {
                        found++;
                        Assert.True(text.Contains(turned, StringComparison.OrdinalIgnoreCase), $"{Path.GetFileName(page)} says: {text}");
                    }
                }
            }
            Assert.True(found >= 4 * Said.Length, $"{found} places only show the words");
            foreach (var list in (string[])["quotes", "claims"])
            {
                var data = File.ReadAllText(Path.Combine(folder, "lists", $"{list}-1.js"));
                Assert.Contains("not believed", data, StringComparison.Ordinal);
                Assert.Contains("Denied: that the mill was sold", data, StringComparison.Ordinal);
                Assert.Contains("Not said: that the river would rise", data, StringComparison.Ordinal);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
