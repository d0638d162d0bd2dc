using Attribution.Documents;
using Attribution.Documents.Files;
using CsCheck;

namespace Attribution.Tests.Documents;

public sealed class MetadataTableTests : IDisposable
{
    private static readonly string[] Pieces = [",", "\"", "\n", "\r\n", "\r", "date", "title", "mill", "2024-05-31", "0001-01-01", "9999-12-31", " ", "\t",
        ";", "\0", "“"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void EachRowDescribesOneDocument()
    {
        var table = Read(
            "document,date,outlet,title,author,url,note\nmill,2024-05-31,The Tarn Courier,\"Mill, again\",,,translated\nferry.txt,\"May 2, "
                + "2024\",,,Ann Example,https://example.org\n");

        Assert.Equal(new DocumentMetadata(new(2024, 5, 31), "Mill, again", "The Tarn Courier", Note: "translated"), Of(table, "news/mill.txt"));
        Assert.Equal(new DocumentMetadata(new(2024, 5, 2), Author: "Ann Example", Url: "https://example.org"), Of(table, "news/ferry.txt"));
        Assert.Equal(DocumentMetadata.None, Of(table, "news/bridge.txt"));
    }

    [Fact]
    public void ColumnsMayStandInAnyOrderAndBeLeftOut()
    {
        var table = Read("Outlet,Notes,Document\nThe Tarn Courier,seen,mill\n");

        Assert.Equal(new DocumentMetadata(Outlet: "The Tarn Courier"), Of(table, "mill.txt"));
    }

    [Fact]
    public void AFolderWithoutTheFileHasAnEmptyTable() =>
        Assert.Equal(DocumentMetadata.None, Of(MetadataTable.InFolder(folder.Path), "mill.txt"));

    [Fact]
    public void ARowIsForTheIdThenForTheFileNameThenForTheNameWithoutExtension()
    {
        var table = Read("document,title\nc.txt,Text\nc,Any\nx/d,First\nd,Others\n");
        ArticleFile[] files = [new("c.md", "c.md"), new("c.txt", "c.txt"), new("c.txt.md", "c.txt.md"), new("x/d.txt", "x/d"), new("y/d.txt", "y/d")];

        var titles = table.Of(files, out var unused).ToDictionary(row => row.Key, row => row.Value.Title);

        Assert.Equal(new() { ["c.md"] = "Any", ["c.txt"] = "Text", ["x/d.txt"] = "First", ["y/d.txt"] = "Others" }, titles);
        Assert.Equal(0, unused);
    }

    [Fact]
    public void RowsWithoutAnArticleAreCounted()
    {
        Read("document,title\nmill,Mill\nferry,Ferry\nbridge.pdf,Bridge\n").Of([new("mill.txt", "mill")], out var unused);

        Assert.Equal(2, unused);
    }

    [Theory]
    [InlineData("document,date,Date\nmill,2024-05-31,2024-06-01\n",
        ", line 1: there is more than one column 'date'. Keep one of them, or give the others different names.")]
    [InlineData("document,seen,Document\nmill,,mill\n",
        ", line 1: there is more than one column 'document'. Keep one of them, or give the others different names.")]
    [InlineData("name,date\nmill,2024-05-31\n",
        ", line 1: there is no column 'document'. The first line must name the columns: document,date,outlet,title,author,url,note.")]
    [InlineData("document,title,date\na,\"two\nlines\",2024-05-31\nmill,,31.5.\n",
        ", line 4: '31.5.' is not a date that can be read. Write it as YYYY-MM-DD, such as 2024-05-31.")]
    [InlineData("document,date\nmill,May 31, 2024\n",
        ", line 2: the row has 3 values, but the first line names 2 columns. Put values that hold commas in quotation marks.")]
    [InlineData("document,date\nmill,2024-05-31\nmill,2024-06-01\n", ", line 3: there is more than one row for the document 'mill'. Keep one of them.")]
    [InlineData("", ", line 1: there is no column 'document'. The first line must name the columns: document,date,outlet,title,author,url,note.")]
    public void WhatIsWrongNamesFileAndLine(string csv, string message)
    {
        var error = Assert.Throws<DocumentException>(() => Read(csv));

        Assert.Equal(Path.Combine(folder.Path, "documents.csv") + message, error.Message);
    }

    [Theory]
    [InlineData("document,title\nmill,\"Mill\" again\n", 2)]
    [InlineData("document,title\nferry,Ferry\nmill,\"Mill\n", 3)]
    public void ARowThatIsNotCsvNamesFileAndLine(string csv, int line)
    {
        var error = Assert.Throws<DocumentException>(() => Read(csv));

        Assert.StartsWith($"{Path.Combine(folder.Path, "documents.csv")}, line {line}: the row is not valid CSV (", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnyTableIsReadOrRefusedWithAMessage() =>
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 30].Select(string.Concat).Holds(
            csv =>
            {
                try
                {
                    Read("document" + csv);
                }
                catch (DocumentException error)
                {
                    Assert.StartsWith(Path.Combine(folder.Path, "documents.csv"), error.Message, StringComparison.Ordinal);
                }
            },
            count: 2_000);

    private static DocumentMetadata Of(MetadataTable table, string path) =>
        table.Of([new(path, DocumentIds.Of(path))], out _).GetValueOrDefault(path, DocumentMetadata.None);

    private MetadataTable Read(string csv)
    {
        folder.Write("documents.csv", csv);
        return MetadataTable.InFolder(folder.Path);
    }
}
