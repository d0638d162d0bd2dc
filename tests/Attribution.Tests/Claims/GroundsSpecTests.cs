using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Tests.Claims;

/// <summary>Runs grounds.spec.md: its prose is the rule, its tables are what must be found.</summary>
public sealed class GroundsSpecTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var row in Specification().Split('\n').Where(line => line.StartsWith('|') && !line.StartsWith("| sentence") && !line.StartsWith("| ---")))
            {
                var cells = row[1..row.LastIndexOf('|')].Split('|').Select(cell => cell.Trim()).ToArray();
                cases.Add(cells[0], string.Join(" | ", cells[1..]));
            }
            return cases;
        }
    }

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

    private static string Specification()
    {
        using var stream = typeof(GroundsSpecTests).Assembly.GetManifestResourceStream("grounds.spec.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
