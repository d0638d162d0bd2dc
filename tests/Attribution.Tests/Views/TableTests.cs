using AngleSharp.Html.Parser;
using Attribution.Views;

namespace Attribution.Tests.Views;

public sealed class TableTests
{
    public static TheoryData<string> All => [.. Samples.Tables.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void TableIsTheReviewedOne(string name) => Snapshot.Matches($"{name}.txt", Samples.Tables[name](SampleCorpus.Corpus) + "\n");

    [Fact]
    public void HtmlHasACaptionHeadingsAndOneCellPerValue()
    {
        var table = Table.Of(new[] { (Name: "a<b", Size: 1.5), (Name: "c", Size: double.NaN) }, "Sizes & names", ("name", row => row.Name), ("size", row => double.IsNaN(row.Size) ? null : row.Size));
        var document = new HtmlParser().ParseDocument(table.ToHtml());
        Assert.Equal("Sizes & names", document.QuerySelector("table > caption")!.TextContent);
        Assert.Equal(["name", "size"], document.QuerySelectorAll("th[scope=col]").Select(cell => cell.TextContent));
        Assert.Equal(["a<b", "1.5", "c", ""], document.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Equal("Sizes & names", document.QuerySelector("[role=region][tabindex='0']")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void RowsBeyondTheLimitAreCountedInANote()
    {
        var table = Table.Of(Enumerable.Range(0, 1200), "Numbers", ("n", n => n)).First(2);
        Assert.Equal("Numbers\nn\n0\n1\n1,198 more of 1,200 rows are not shown.", table.ToString());
        Assert.Equal(2, new HtmlParser().ParseDocument(table.ToHtml()).QuerySelectorAll("td").Length);
        Assert.Equal(1200, table.Rows.Length);
    }

    [Fact]
    public void CellsLookAsInTheFiles()
    {
        var table = Table.Of([0], "Cells", ("day", _ => new DateOnly(2024, 4, 9)), ("flag", _ => true), ("other", _ => false), ("number", _ => 0.1), ("none", _ => null));
        Assert.Equal("Cells\nday | flag | other | number | none\n2024-04-09 | true |  | 0.1 | ", table.ToString());
    }

    [Fact]
    public void AFrameShowsTheColumnsThatAreNamed()
    {
        var quotes = SampleCorpus.Corpus.Frames().Quotes;
        var table = Table.Of(quotes, "Quotes", "quote", "kind", "negated").First(5);
        Assert.Equal("Quotes\nquote | kind | negated\nq1 | indirect | \nq2 | mixed | \nq3 | direct | \nq4 | indirect | \nq5 | indirect | true\n8 more of 13 rows are not shown.", table.ToString());
        Assert.Equal(quotes.ColumnCount, Table.Of(quotes, "Quotes").Columns.Length);
    }

    [Fact]
    public void AnUnknownColumnIsNamedWithThoseThatThereAre()
    {
        var error = Assert.Throws<ArgumentException>(() => Table.Of(SampleCorpus.Corpus.Frames().Documents, "Documents", "colour"));
        Assert.StartsWith("The frame has no column 'colour'. It has document, path, format", error.Message, StringComparison.Ordinal);
    }
}
