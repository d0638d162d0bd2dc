using Attribution.Claims;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Tests.Claims;

public sealed class CoverageTests
{
    private static readonly AnnotatedDocument Document = Annotator.Annotate(DocumentReader.Parse("Hale said the mayor opened the old bridge.", "text"));

    [Fact]
    public void ASourceCanBeTheSubjectOfAClauseBehindIt() =>
        Assert.Equal(2, new Coverage(Document, [Quote(source: "the mayor", content: "Hale")]).SourceEndingAt(3));

    [Fact]
    public void ASourceInsideWhatAnotherSaysIsNone() =>
        Assert.Equal(-1,
            new Coverage(Document, [Quote(source: "the mayor", content: "Hale"), Quote(source: "Hale", content: "said the mayor")]).SourceEndingAt(3));

    [Theory]
    [InlineData("according to El Nacional\n\nsaid word[^1]")]
    [InlineData("(b)according to “no.”wothe council voted rd &a Agencia Brasil")]
    [InlineData("according to Beijing \nspokesperson John per )said- per -\u00A0KEY POINTS\ndozens ")]
    public void AClauseOfTheWritersStaysInItsSentence(string text)
    {
        var article = News.Parse(text).Articles[0];
        Assert.All(article.Claims.Where(claim => claim.Voice == Voice.Author),
            claim => Assert.True(article.Annotated.Sentences[claim.Sentence].Span.Contains(claim.Span)));
    }

    private static Quote Quote(string source, string content) =>
        new() { Kind = QuoteKind.Indirect, Source = Span(source), Content = [Span(content)], Sentence = 0, Confidence = 1 };

    private static TextSpan Span(string words)
    {
        var start = Document.Text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }
}
