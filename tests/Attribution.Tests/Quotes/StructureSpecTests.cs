using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Tests.Quotes;

/// <summary>Runs structure.spec.md: its prose is the rule, its tables are what must be found.</summary>
public sealed class StructureSpecTests
{
    public static TheoryData<string, string, string> Cases
    {
        get
        {
            using var stream = typeof(StructureSpecTests).Assembly.GetManifestResourceStream("structure.spec.md")!;
            using var reader = new StreamReader(stream);
            var cases = new TheoryData<string, string, string>();
            foreach (var section in reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n### ").Skip(1))
            {
                var title = section[..section.IndexOf('\n')];
                var rows = section.Split('\n').Where(line => line.StartsWith('|')).Skip(2)
                    .Select(row => row[1..row.LastIndexOf('|')].Split(" | ").Select(cell => cell.Trim()).ToArray()).ToList();
                for (var i = 0; i < rows.Count;)
                {
                    var quotes = rows.Skip(i + 1).TakeWhile(row => row[0].Length == 0).Prepend(rows[i]).Where(row => row[1].Length > 0).ToList();
                    cases.Add(title, rows[i][0], string.Join('\n', quotes.Select(row => string.Join(" | ", row[1..]).TrimEnd(' ', '|'))));
                    i += Math.Max(1, quotes.Count);
                }
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheQuotesAreThoseOfTheSpecification(string rule, string text, string expected)
    {
        var article = text.Replace(" ¶ ", "\n\n", StringComparison.Ordinal).Replace('¦', '|');
        var found = Analyzer.Analyze(DocumentReader.Parse(article, "some", format: rule.EndsWith("Markdown", StringComparison.Ordinal) ? "markdown" : "text"));
        var rows = Rows(found);

        Assert.True(expected == rows, $"{rule}\nexpected\n{expected}\nfound\n{rows}");
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
