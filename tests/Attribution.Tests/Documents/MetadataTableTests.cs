using Attribution.Documents;

namespace Attribution.Tests.Documents;

public sealed class MetadataTableTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void EachRowDescribesOneDocument()
    {
        var table = Read("document,date,outlet,title,author,url,note\nmill,2024-05-31,The Tarn Courier,\"Mill, again\",,,translated\nferry.txt,\"May 2, 2024\",,,Ann Example,https://example.org\n");

        Assert.Equal(new DocumentMetadata(new(2024, 5, 31), "Mill, again", "The Tarn Courier", Note: "translated"), table.Of("mill", "news/mill.txt"));
        Assert.Equal(new DocumentMetadata(new(2024, 5, 2), Author: "Ann Example", Url: "https://example.org"), table.Of("ferry", "news/ferry.txt"));
        Assert.Equal(DocumentMetadata.None, table.Of("bridge", "news/bridge.txt"));
    }

    [Fact]
    public void ColumnsMayStandInAnyOrderAndBeLeftOut()
    {
        var table = Read("Outlet,Notes,Document\nThe Tarn Courier,seen,mill\n");

        Assert.Equal(new DocumentMetadata(Outlet: "The Tarn Courier"), table.Of("mill", "mill.txt"));
    }

    [Fact]
    public void AFolderWithoutTheFileHasAnEmptyTable() =>
        Assert.Equal(DocumentMetadata.None, MetadataTable.InFolder(folder.Path).Of("mill", "mill.txt"));

    [Theory]
    [InlineData("name,date\nmill,2024-05-31\n", ", line 1: there is no column 'document'. The first line must name the columns: document,date,outlet,title,author,url,note.")]
    [InlineData("document,title,date\na,\"two\nlines\",2024-05-31\nmill,,31.5.\n", ", line 4: '31.5.' is not a date that can be read. Write it as YYYY-MM-DD, such as 2024-05-31.")]
    [InlineData("document,date\nmill,May 31, 2024\n", ", line 2: the row has 3 values, but the first line names 2 columns. Put values that hold commas in quotation marks.")]
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

    private MetadataTable Read(string csv)
    {
        folder.Write("documents.csv", csv);
        return MetadataTable.InFolder(folder.Path);
    }
}
