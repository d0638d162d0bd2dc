using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;

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
                var rows = section.Split('\n').Where(line => line.StartsWith('|')).Skip(2)
                    .Select(row => row[1..row.LastIndexOf('|')].Split('|').Select(cell => cell.Trim()).ToArray()).ToList();
                for (var i = 0; i < rows.Count;)
                {
                    var claims = rows.Skip(i + 1).TakeWhile(row => row[0].Length == 0).Prepend(rows[i]).ToList();
                    cases.Add(title, rows[i][0].Replace(" ¶ ", "\n\n", StringComparison.Ordinal),
                        string.Join('\n', claims.Select(row => string.Join(" | ", row[1..]))));
                    i += claims.Count;
                }
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

    private static string Specification()
    {
        using var stream = typeof(ClaimSpecTests).Assembly.GetManifestResourceStream("claims.spec.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
