using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Tests.House;

namespace Attribution.Tests.Claims;

/// <summary>Runs claims.spec.md: its prose is the rule, its tables are what must be found.</summary>
public sealed class ClaimSpecTests
{
    public static TheoryData<string, string, string> Cases => Specification.Cases("claims.spec.md", text =>
        (text.Section, text.Text, string.Join('\n', text.Rows.Select(row => string.Join(" | ", row)))));

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheClaimsAreThoseOfTheSpecification(string rule, string article, string expected)
    {
        var found = Analyzer.Analyze(DocumentReader.Parse(article, "some"));

        Assert.True(expected == Rows(found), $"{rule}\nexpected\n{expected}\nfound\n{Rows(found)}");
    }

    [Fact]
    public void TheSpecificationIsRead() => Assert.True(Cases.Count >= 80);

    private static string Rows(Article article) => string.Join('\n', article.Claims.Select(claim => string.Join(
        " | ",
        claim.Span.Of(article.Text),
        EnumWords.Of(claim.Voice),
        claim.Actor,
        EnumWords.Of(claim.SourceKind),
        claim.Relay,
        claim.Depth,
        EnumWords.Of(claim.Stance),
        claim.Negated ? "true" : "",
        article.Quotes.FirstOrDefault(quote => quote.Id == claim.Quote)?.Quote.Hedge,
        claim.Disputes)));
}
