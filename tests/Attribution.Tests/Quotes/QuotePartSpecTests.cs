using Attribution.Tests.House;

namespace Attribution.Tests.Quotes;

/// <summary>Runs parts.spec.md: its prose is the rule, its tables are the quotes that must be found.</summary>
public sealed class QuotePartSpecTests
{
    public static TheoryData<string, string> Cases => Specification.Cases("parts.spec.md", text =>
        (text.Text, string.Join('\n', text.Rows.Where(row => row[2].Length > 0).Select(row => string.Join(" | ", row[..3])))));

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheQuotesAreThoseOfTheSpecification(string text, string expected) =>
        Assert.Equal(expected, string.Join('\n', QuoteText.Lines(text)), ignoreLineEndingDifferences: true);

    [Fact]
    public void TheSpecificationIsRead() => Assert.True(Cases.Count >= 60);
}
