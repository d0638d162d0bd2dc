namespace Attribution.Tests.Quotes;

/// <summary>Runs parts.spec.md: its prose is the rule, its tables are the quotes that must be found.</summary>
public sealed class QuotePartSpecTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            using var stream = typeof(QuotePartSpecTests).Assembly.GetManifestResourceStream("parts.spec.md")!;
            using var reader = new StreamReader(stream);
            var cases = new TheoryData<string, string>();
            foreach (var section in reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n### ").Skip(1))
            {
                var (text, quotes) = ("", new List<string>());
                foreach (var row in section.Split('\n').Where(line => line.StartsWith('|')).Skip(2))
                {
                    var cells = row[1..row.LastIndexOf('|')].Split('|').Select(cell => cell.Trim()).ToArray();
                    if (cells[0].Length > 0 && text.Length > 0) Add();
                    if (cells[0].Length > 0) text = cells[0].Replace("¶", "\n\n", StringComparison.Ordinal);
                    if (cells[3].Length > 0) quotes.Add($"{cells[1]} | {cells[2]} | {cells[3]}");
                }
                Add();

                void Add()
                {
                    cases.Add(text, string.Join('\n', quotes));
                    quotes.Clear();
                }
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheQuotesAreThoseOfTheSpecification(string text, string expected) =>
        Assert.Equal(expected, string.Join('\n', QuoteText.Lines(text)), ignoreLineEndingDifferences: true);

    [Fact]
    public void TheSpecificationIsRead() => Assert.True(Cases.Count >= 60);
}
