using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Evaluation.Denials;

namespace Attribution.Tests.Claims;

/// <summary>Scores what denials answer in invented articles of different desks, noted before any answer was seen.</summary>
public sealed class DesksTests
{
    [Theory]
    [InlineData("desks", 15, 0.75, 0.4)]
    [InlineData("desks-learn", 12, 0.75, 0.22)]
    [InlineData("desks-measure", 12, 0.75, 0.25)]
    public void MostOfWhatIsShownOfDenialsIsRight(string name, int articles, double leastPrecision, double leastF1)
    {
        using var stream = typeof(DesksTests).Assembly.GetManifestResourceStream($"{name}.spec.md")!;
        using var reader = new StreamReader(stream);
        DenialSheet[] sheets = [.. DenialSheet.Read(reader.ReadToEnd())];
        Assert.Equal(articles, sheets.Length);

        var tally = new DenialSheetTally();
        foreach (var sheet in sheets) _ = tally.Add(sheet, Analyzer.Analyze(DocumentReader.Parse(sheet.Text, sheet.Name)));

        Assert.True(tally.Precision >= leastPrecision && tally.F1 >= leastF1, tally.ToString());
    }
}
