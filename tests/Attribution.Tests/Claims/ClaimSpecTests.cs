using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Tests.House;

namespace Attribution.Tests.Claims;

/// <summary>Runs claims.spec.md and denials.spec.md: their prose is the rule, their tables are what must be found.</summary>
public sealed class ClaimSpecTests
{
    public static TheoryData<string, string, string> Cases => Of("claims.spec.md");

    public static TheoryData<string, string, string> Denials => Of("denials.spec.md");

    [Theory]
    [MemberData(nameof(Cases))]
    [MemberData(nameof(Denials))]
    public void TheClaimsAreThoseOfTheSpecification(string rule, string article, string expected)
    {
        var found = Analyzer.Analyze(DocumentReader.Parse(article, "some"));

        Assert.True(expected == Rows(found), $"{rule}\nexpected\n{expected}\nfound\n{Rows(found)}");
    }

    [Fact]
    public void TheSpecificationsAreRead() => Assert.True(Cases.Count >= 80 && Denials.Count >= 30);

    private static TheoryData<string, string, string> Of(string file) => Specification.Cases(file, text =>
        (text.Section, text.Text, string.Join('\n', text.Rows.Select(row => string.Join(" | ", row)))));

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
