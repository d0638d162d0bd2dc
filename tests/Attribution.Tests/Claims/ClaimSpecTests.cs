using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Frames;

namespace Attribution.Tests.Claims;

/// <summary>Runs claims.spec.md: its prose is the rule, its tables are what must be found.</summary>
public sealed class ClaimSpecTests
{
    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            foreach (var section in Specification().Split("\n### ").Skip(1))
            {
                var title = section[..section.IndexOf('\n')];
                var article = section.Split("```")[1].Trim('\n');
                var rows = section.Split('\n').Where(line => line.StartsWith('|')).Skip(2);
                cases.Add(title, article, string.Join('\n', rows.Select(row => string.Join(" | ", row[1..row.LastIndexOf('|')].Split('|').Select(cell => cell.Trim())))));
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheClaimsAreThoseOfTheSpecification(string rule, string article, string expected)
    {
        var found = Analyzer.Analyze(DocumentReader.Parse(article, "some"));

        Assert.True(expected == Rows(found), $"{rule}\nexpected\n{expected}\nfound\n{Rows(found)}");
    }

    [Fact]
    public void TheSpecificationIsRead() => Assert.True(Cases.Count > 15);

    private static string Rows(Article article) => string.Join('\n', article.Claims.Select(claim => string.Join(
        " | ",
        claim.Span.Of(article.Text),
        EnumWords.Of(claim.Voice),
        claim.Actor,
        EnumWords.Of(claim.SourceKind),
        claim.Relay,
        claim.Depth,
        EnumWords.Of(claim.Stance),
        claim.Disputes)));

    private static string Specification()
    {
        using var stream = typeof(ClaimSpecTests).Assembly.GetManifestResourceStream("claims.spec.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
