using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Tests.House;

namespace Attribution.Tests.Quotes;

/// <summary>Runs structure.spec.md: its prose is the rule, its tables are what must be found.</summary>
public sealed class StructureSpecTests
{
    public static TheoryData<string, string, string> Cases => Specification.Cases("structure.spec.md", text =>
        (text.Section, text.Text, string.Join('\n', text.Rows.Where(row => row[0].Length > 0).Select(row => string.Join(" | ", row).TrimEnd(' ', '|')))));

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheQuotesAreThoseOfTheSpecification(string rule, string text, string expected)
    {
        var article = text.Replace('¦', '|');
        var found = Analyzer.Analyze(DocumentReader.Parse(article, "some", format: rule.EndsWith("Markdown", StringComparison.Ordinal) ? "markdown" : "text"));
        var rows = Rows(found);

        Assert.True(expected == rows, $"{rule}\nexpected\n{expected}\nfound\n{rows}");
    }

    [Fact]
    public void WhoIsAskedWhatHeThinksHasNotSaidIt()
    {
        var article = News.Parse("We met baker Amara Dunn.\n\n((HG)) You said the mill is old. Do you think that it will close?\n\n((Amara Dunn)) No.\n\n"
            + "((HG)) Do you believe the owners are rich?\n\n((Amara Dunn)) I think that they are poor.").Articles[0];
        Assert.Equal(["the mill is old", "that they are poor"], article.Quotes.Where(quote => quote is { Parent: not null, IsQuestion: false })
            .Select(quote => quote.Quote.Span.Of(article.Text)));
    }

    [Fact]
    public void TheSpecificationIsRead() => Assert.True(Cases.Count >= 55);

    private static string Rows(Article article) => string.Join('\n', article.Quotes.Where(quote => quote.Parent is null).Select(quote => string.Join(
        " | ",
        string.Join(" … ", quote.Quote.Content.Select(piece => piece.Of(article.Text))),
        Name(article, quote.Actor),
        EnumWords.Of(quote.Quote.Kind),
        quote.Stance == Stance.Asserts ? "" : EnumWords.Of(quote.Stance),
        Name(article, quote.Relay)).TrimEnd(' ', '|')));

    private static string Name(Article article, string? actor) => article.Actors.FirstOrDefault(known => known.Id == actor)?.Name ?? "";
}
