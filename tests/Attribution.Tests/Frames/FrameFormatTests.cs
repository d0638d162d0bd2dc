using System.Text;
using System.Text.Json;
using Attribution.Frames;
using Sylvan.Data.Csv;

namespace Attribution.Tests.Frames;

public class FrameFormatTests
{
    public static TheoryData<string> Names { get; } = [.. FrameSchemas.All.Select(schema => schema.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void ACsvFileReadByAnotherReaderGivesTheSameCells(string frame)
    {
        var schema = Schema(frame);
        using var reader = CsvDataReader.Create(new StringReader(Encoding.UTF8.GetString(Bytes(schema, FrameFormat.Csv))));
        Assert.Equal(schema.Columns.Select(column => column.Name), Enumerable.Range(0, reader.FieldCount).Select(reader.GetName));
        foreach (var row in schema.Rows(SampleCorpus.Corpus))
        {
            Assert.True(reader.Read());
            Assert.Equal(Texts(schema, row), Enumerable.Range(0, reader.FieldCount).Select(reader.GetString));
        }
        Assert.False(reader.Read());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AJsonLinesFileGivesTheSameValues(string frame)
    {
        var schema = Schema(frame);
        var lines = Encoding.UTF8.GetString(Bytes(schema, FrameFormat.Jsonl)).Split('\n');
        Assert.Equal("", lines[^1]);
        var rows = schema.Rows(SampleCorpus.Corpus).ToArray();
        Assert.Equal(rows.Length, lines.Length - 1);
        for (var row = 0; row < rows.Length; row++)
        {
            using var json = JsonDocument.Parse(lines[row]);
            Assert.Equal(schema.Columns.Select(column => column.Name), json.RootElement.EnumerateObject().Select(p => p.Name));
            Assert.Equal(rows[row], json.RootElement.EnumerateObject().Select((p, i) => Value(p.Value, schema.Columns[i].Type)));
        }
    }

    [Fact]
    public void CsvQuotesWhatWouldBreakALine()
    {
        var line = Encoding.UTF8.GetString(Bytes(Schema("documents"), FrameFormat.Csv)).Split("\r\n")[1];
        Assert.StartsWith("folder/one; two,in/one.txt,text,\"A, \"\"B\"\"\",2024-02-29,,Ann Writer,,", line);
    }

    [Fact]
    public void CsvLeavesTextThatASpreadsheetWouldTakeForAFormulaAsItIs() =>
        Assert.Contains(",\"=SUM(A1) is a heading, \"\"quoted\"\"\",", Encoding.UTF8.GetString(Bytes(Schema("claims"), FrameFormat.Csv)));

    [Theory]
    [InlineData(FrameFormat.Csv)]
    [InlineData(FrameFormat.Jsonl)]
    public void FilesStartWithoutAByteOrderMark(FrameFormat format) =>
        Assert.NotEqual(0xEF, Bytes(Schema("documents"), format)[0]);

    private static byte[] Bytes(FrameSchema schema, FrameFormat format)
    {
        using var stream = new MemoryStream();
        FrameFiles.Write(schema, SampleCorpus.Corpus, stream, format);
        return stream.ToArray();
    }

    private static IEnumerable<string> Texts(FrameSchema schema, object?[] row) =>
        row.Select((value, column) => value is null ? "" : Cell.Text(value, schema.Columns[column].Type));

    private static object? Value(JsonElement json, ColumnType type) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.Number when type is ColumnType.Whole => json.GetInt32(),
        JsonValueKind.Number => json.GetDouble(),
        _ => type is ColumnType.Date ? DateOnly.Parse(json.GetString()!) : json.GetString(),
    };

    private static FrameSchema Schema(string name) => FrameSchemas.All.Single(schema => schema.Name == name);
}
