using Attribution.Claims;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Tests.Quotes;

/// <summary>Runs types.spec.md: its prose is the rule, its tables are what must be found.</summary>
public sealed class QuoteTypeSpecTests
{
    public static TheoryData<string, string, string> Cases
    {
        get
        {
            using var stream = typeof(QuoteTypeSpecTests).Assembly.GetManifestResourceStream("types.spec.md")!;
            using var reader = new StreamReader(stream);
            var cases = new TheoryData<string, string, string>();
            foreach (var section in reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n### ").Skip(1))
            {
                foreach (var row in section.Split('\n').Where(line => line.StartsWith('|')).Skip(2))
                {
                    var cells = row[1..row.LastIndexOf('|')].Split('|').Select(cell => cell.Trim()).ToArray();
                    cases.Add(cells[0], cells[1], cells[2]);
                }
            }
            return cases;
        }
    }

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
