using Attribution.Claims;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes;
using Attribution.Tests.House;

namespace Attribution.Tests.Quotes;

/// <summary>Runs types.spec.md: its prose is the rule, its tables are what must be found.</summary>
public sealed class QuoteTypeSpecTests
{
    public static TheoryData<string, string, string> Cases =>
        Specification.Cases("types.spec.md", row => (row.Text, row.Row[0], row.Row[1]));

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheTypesAreThoseOfTheSpecification(string sentence, string cue, string type)
    {
        var document = Annotator.Annotate(DocumentReader.Parse(sentence, "some"));
        var found = QuoteFinder.Find(document).Quotes.Where(quote => quote.Cue?.Of(document.Text) == cue).Select(quote => EnumWords.Of(quote.Type));

        Assert.Equal(type, string.Join(' ', found));
    }

    [Fact]
    public void TheSpecificationIsRead() => Assert.True(Cases.Count >= 20);
}
