using Attribution.Views;

namespace Attribution.Tests.Views;

public sealed class ToTableTests
{
    [Fact]
    public void EachPropertyIsAColumnNamedInWords()
    {
        var table = SampleCorpus.Corpus.Quotes.Take(2).Select(quote => new { quote.Source, InWhoseWords = quote.Kind, quote.Date }).ToTable("Two quotes");
        Assert.Equal(["source", "in whose words", "date"], table.Columns.AsEnumerable());
        Assert.Equal(["harbour board", "indirect", "2024-04-09"], table.Rows.Single(row => row[0] == "harbour board").AsEnumerable());
        Assert.Equal("Two quotes", table.Caption);
    }

    [Fact]
    public void PairsTuplesAndValuesHaveColumnsToo()
    {
        Assert.Equal(["source", "quotes"],
            SampleCorpus.Corpus.Quotes.CountBy(quote => quote.Source).ToTable("Who speaks", "source", "quotes").Columns.AsEnumerable());
        Assert.Equal(["a", "1"], Assert.Single(new[] { (Name: "a", Count: 1) }.ToTable("A tuple").Rows).AsEnumerable());
        Assert.Equal(["value"], new[] { 1, 2 }.ToTable("Numbers").Columns.AsEnumerable());
        Assert.Equal("a, b", new[] { new { Names = new[] { "a", "b" } } }.ToTable("Several in a cell").Rows[0][0]);
    }

    [Fact]
    public void ARowOfTheCorpusShowsAllThatIsKnown()
    {
        var table = SampleCorpus.Corpus.Quotes.ToTable("All quotes");
        Assert.Equal(SampleCorpus.Corpus.Quotes.Length, table.Rows.Length);
        Assert.Contains("cue lemma", table.Columns);
        Assert.DoesNotContain(table.Rows.SelectMany(row => row), cell => cell.StartsWith("System.", StringComparison.Ordinal));
    }

    [Fact]
    public void NamesThatDoNotFitAreTold()
    {
        var error = Assert.Throws<ArgumentException>(() => new[] { new { A = 1, B = 2 } }.ToTable("x", "a"));
        Assert.StartsWith("1 names were given for 2 columns: a, b.", error.Message, StringComparison.Ordinal);
    }
}
