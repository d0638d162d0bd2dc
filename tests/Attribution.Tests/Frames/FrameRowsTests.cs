using Attribution.Documents;
using Attribution.Frames;

namespace Attribution.Tests.Frames;

public class FrameRowsTests
{
    [Fact]
    public void WhatWasWrittenIsReadBackCellByCell()
    {
        var corpus = News.Parse("date 2024-02-06 The \"Otter\", a dredger, sank, the harbour master said.\n\n=12 crates; \"lost\",\nDivers told Reuters.");
        var folder = Directory.CreateTempSubdirectory("attribution-");
        try
        {
            FrameFiles.Write(corpus, folder.FullName);
            foreach (var schema in FrameSchemas.All)
            {
                var written = schema.Rows(corpus)
                    .Select(cells => schema.Columns.Select((column, at) => $"{column.Name}={(cells[at] is { } cell ? Cell.Text(cell, column.Type) : "")}")
                    .Order(StringComparer.Ordinal));
                var read = FrameRows.Read(Path.Combine(folder.FullName, schema.Name + ".csv"))
                    .Select(row => row.Select(cell => $"{cell.Key}={cell.Value}").Order(StringComparer.Ordinal));
                Assert.Equal(written, read);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void AFileThatIsMissingIsNamed() =>
        Assert.Contains("nowhere.csv", Assert.Throws<DocumentException>(() => FrameRows.Read("nowhere.csv")).Message);
}
