using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Tests.House;

namespace Attribution.Tests.Claims;

/// <summary>Runs grounds.spec.md: its prose is the rule, its tables are what must be found.</summary>
public sealed class GroundsSpecTests
{
    public static TheoryData<string, string> Cases =>
        Specification.Cases("grounds.spec.md", row => (row.Text, string.Join(" | ", row.Row)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheGroundsAreThoseOfTheSpecification(string article, string expected)
    {
        var found = Analyzer.Analyze(DocumentReader.Parse(article, "some"));

        var quote = Assert.Single(found.Quotes, quote => quote.Parent is null);
        Assert.Equal(expected, string.Join(
            " | ",
            EnumWords.Of(quote.SourceKind),
            EnumWords.Of(quote.Anonymity),
            Texts(quote.AnonymityReason),
            Texts(quote.Justification)));

        string Texts(IEnumerable<TextSpan> spans) => string.Join(" / ", spans.Select(span => span.Of(found.Text)));
    }

    [Fact]
    public void TheSpecificationIsRead() => Assert.True(Cases.Count >= 35);
}
