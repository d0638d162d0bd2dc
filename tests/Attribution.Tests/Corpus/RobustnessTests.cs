using Attribution.Claims;
using Attribution.Documents;

namespace Attribution.Tests.Corpus;

/// <summary>
/// Very long and deeply nested texts are read, and give spans that lie in them. What that costs is tested in Growth/; odd texts of every
/// kind are the fuzzer's.
/// </summary>
public sealed class RobustnessTests
{
    private const int Marked = 4_000;

    [Theory]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("\"")]
    [InlineData("‘")]
    [InlineData("'")]
    [InlineData("«")]
    [InlineData("„")]
    [InlineData("“‘")]
    [InlineData("“he said ")]
    public void ThousandsOfNestedMarksAreRead(string piece)
    {
        var text = Repeat(piece, Marked * piece.Length);
        AssertValid(Parse(text));
        AssertValid(Parse(text + Repeat("”", Marked)));
    }

    [Theory]
    [InlineData("the mayor of Tarn opened a bridge and ", 300_000)]
    [InlineData("a", 5_000_000)]
    [InlineData("0123456789", 5_000_000)]
    [InlineData("said ", 200_000)]
    [InlineData("“", 200_000)]
    public void AVeryLongLineIsRead(string piece, int length) => AssertValid(Parse(Repeat(piece, length)));

    [Fact]
    public void TensOfThousandsOfParagraphsAreRead()
    {
        var article = Parse(Repeat("He said so.\n\n", 13 * 20_000));
        Assert.Equal(20_000, article.Document.Paragraphs.Length);
        AssertValid(article);
    }

    private static Article Parse(string text) => News.Parse(text, new DateOnly(2024, 5, 6)).Articles[0];

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static void AssertValid(Article article)
    {
        var length = article.Text.Length;
        foreach (var mention in article.Mentions) AssertInside(mention.Span);
        foreach (var claim in article.Claims) AssertInside(claim.Span);
        foreach (var figure in article.Figures.Select(figure => figure.Figure))
        {
            AssertInside(figure.Span);
            AssertInside(figure.Number);
        }
        foreach (var quote in article.Quotes.Select(quote => quote.Quote))
        {
            AssertInside(quote.Span);
            foreach (var piece in quote.Content) AssertInside(piece);
            foreach (var part in new[] { quote.Source, quote.Cue, quote.Relay })
            {
                if (part is { } some) AssertInside(some);
            }
        }

        void AssertInside(TextSpan span)
        {
            if (span.Start < 0 || span.IsEmpty || span.End > length) Assert.Fail($"{span} is no range of a text of {length} characters");
        }
    }
}
