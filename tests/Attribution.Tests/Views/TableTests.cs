using AngleSharp.Html.Parser;
using Attribution.Views;
using Attribution.Views.Lists;

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
        var table = Table.Of(new[] { (Name: "a<b", Size: 1.5), (Name: "c", Size: double.NaN) }, "Sizes & names", ("name", row => row.Name),
            ("size", row => double.IsNaN(row.Size) ? null : row.Size));
        var document = new HtmlParser().ParseDocument(table.ToHtml());
        Assert.Equal("Sizes & names", document.QuerySelector("table > caption")!.TextContent);
        Assert.Equal(["name", "size"], document.QuerySelectorAll("th[scope=col]").Select(cell => cell.TextContent));
        Assert.Equal(["a<b", "1.5", "c", ""], document.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Equal("Sizes & names", document.QuerySelector("[role=region][tabindex='0']")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void RowsBeyondTheLimitAreFoldedAndThoseBeyondAHundredMoreAreCountedInANote()
    {
        var table = Table.Of(Enumerable.Range(0, 1200), "Numbers", ("n", n => n)).First(2);
        Assert.Equal("Numbers\nn\n0\n1\n1,198 more of 1,200 rows are not shown.", table.ToString());
        var document = new HtmlParser().ParseDocument(table.ToHtml());
        Assert.Equal(["0", "1"], document.QuerySelectorAll("div > table td").Select(cell => cell.TextContent));
        Assert.Equal("100 more of 1,200 rows", document.QuerySelector("details > summary")!.TextContent);
        Assert.Equal("2", document.QuerySelector("details td")!.TextContent);
        Assert.Equal(100, document.QuerySelectorAll("details td").Length);
        Assert.Equal("1,098 more of 1,200 rows are not shown.", document.QuerySelector("div > p")!.TextContent);
        Assert.Equal(1200, table.Rows.Length);
    }

    [Fact]
    public void ATableThatIsShownInFullFoldsNothing()
    {
        var document = new HtmlParser().ParseDocument(Table.Of(Enumerable.Range(0, 2), "Numbers", ("n", n => n)).First(2).ToHtml());
        Assert.Empty(document.QuerySelectorAll("details, p"));
    }

    [Fact]
    public void ColumnsThatNoRowFillsAreLeftOut()
    {
        var table = Table.Of([1, 2], "Numbers", ("n", n => n), ("never", _ => null), ("twice", n => n == 2 ? 4 : null));
        Assert.Equal(["n", "twice"], table.WithoutEmptyColumns().Columns.ToArray());
        Assert.Equal("Numbers\nn | twice\n1 | \n2 | 4", table.WithoutEmptyColumns().ToString());
        Assert.Equal(["n"], Table.Of(Array.Empty<int>(), "Numbers", ("n", n => n)).WithoutEmptyColumns().Columns.ToArray());
    }

    [Fact]
    public void WhatWasNotSaidSaysSoInQuotesAndClaimsAndIsNotCounted()
    {
        const string Not = "Not said: who would pay the difference";
        Assert.Contains(Tables.Quotes(SampleCorpus.Corpus).Rows, row => row.Contains(Not));
        Assert.Contains(Tables.Claims(SampleCorpus.Corpus).Rows, row => row.Contains(Not));
        var actors = Tables.Actors(SampleCorpus.Corpus);
        var quotes = actors.Columns.IndexOf("quotes");
        var negated = SampleCorpus.Corpus.Articles.Sum(article => article.Quotes.Count(quote => quote.Quote.Negated));
        Assert.True(negated > 0);
        Assert.Equal(SampleCorpus.Corpus.Actor("person-ines-okafor")!.Quotes, int.Parse(actors.Rows.Single(row => row[0] == "Ines Okafor")[quotes]));
        var documents = Tables.Documents(SampleCorpus.Corpus);
        Assert.Equal(
            SampleCorpus.Corpus.Articles.Sum(article => article.Quotes.Length) - negated,
            documents.Rows.Sum(row => int.Parse(row[documents.Columns.IndexOf("quotes")])));
    }

    [Fact]
    public void NumbersAreThoseOfTheReportsLists()
    {
        var corpus = SampleCorpus.Corpus;
        var list = ActorList.Of(corpus, new(corpus));
        var table = Tables.Actors(corpus);
        foreach (var name in new[] { "quotes", "figures" })
        {
            var listed = ((NumberColumn)list.Columns.Single(column => column.Name == name)).Numbers.Select(value => value ?? 0).Order();
            Assert.Equal(listed, table.Rows.Select(row => int.Parse(row[table.Columns.IndexOf(name)])).Order());
        }
    }

    [Fact]
    public void CellsLookAsInTheFiles()
    {
        var table = Table.Of([0], "Cells", ("day", _ => new DateOnly(2024, 4, 9)), ("flag", _ => true), ("other", _ => false), ("number", _ => 0.1),
            ("none", _ => null));
        Assert.Equal("Cells\nday | flag | other | number | none\n2024-04-09 | true |  | 0.1 | ", table.ToString());
    }

    [Fact]
    public void AFrameShowsTheColumnsThatAreNamed()
    {
        var quotes = SampleCorpus.Corpus.Frames().Quotes;
        var table = Table.Of(quotes, "Quotes", "quote", "kind", "negated").First(5);
        Assert.Equal(
            "Quotes\nquote | kind | negated\nq1 | indirect | \nq2 | mixed | \nq3 | direct | \nq4 | indirect | \nq5 | indirect | true\n8 more of 13 "
                + "rows are not shown.", table.ToString());
        Assert.Equal(quotes.ColumnCount, Table.Of(quotes, "Quotes").Columns.Length);
    }

    [Fact]
    public void AnUnknownColumnIsNamedWithThoseThatThereAre()
    {
        var error = Assert.Throws<ArgumentException>(() => Table.Of(SampleCorpus.Corpus.Frames().Documents, "Documents", "colour"));
        Assert.StartsWith("The frame has no column 'colour'. It has document, path, format", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ATableWithoutRowsSaysSo()
    {
        var table = Table.Of(Array.Empty<int>(), "Ships", ("name", ship => "x"), ("tons", ship => ship));
        Assert.EndsWith("\nNone.", table.ToString());
        Assert.Contains("<td role=\"cell\" colspan=\"2\">None.</td>", table.ToHtml());
    }
}
