using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Attribution.Corpus;
using Attribution.Frames;
using Sylvan.Data.Csv;

namespace Attribution.Fuzz.Invariants;

/// <summary>The files hold the frames, and other programs can read them.</summary>
internal static class Files
{
    public static ImmutableArray<Invariant> All { get; } =
    [
        new("CSV reads back", "A CSV file holds the frame: a line of columns, then a row per row, each cell as it is and a missing one empty.", Csv),
        new("JSON Lines read back", "A JSON Lines file holds an object per row with every column in order, and the same cells as the CSV.", JsonLines),
    ];

    /// <summary>The bytes of all frames of <paramref name="corpus"/> in a format.</summary>
    public static byte[] Bytes(NewsCorpus corpus, FrameFormat format)
    {
        using var stream = new MemoryStream();
        foreach (var schema in FrameSchemas.All) FrameFiles.Write(schema, corpus, stream, format);
        return stream.ToArray();
    }

    private static string Text(FrameSchema schema, NewsCorpus corpus, FrameFormat format)
    {
        using var stream = new MemoryStream();
        FrameFiles.Write(schema, corpus, stream, format);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // Half a character cannot stand in a file; U+FFFD stands for it.
    private static string? InFile(string? cell) => cell is null ? null : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(cell));

    private static IEnumerable<string> Csv(Subject subject)
    {
        foreach (var table in subject.Tables)
        {
            using var reader = CsvDataReader.Create(new StringReader(Text(table.Schema, subject.Corpus, FrameFormat.Csv)),
                new CsvDataReaderOptions { MaxBufferSize = 1 << 26 });
            var rows = 0;
            while (reader.Read())
            {
                if (rows == table.Rows.Length || reader.RowFieldCount != table.Schema.Columns.Length)
                {
                    yield return $"{table.Schema.Name}: row {rows + 1} of {table.Rows.Length} has {reader.RowFieldCount} cells";
                    break;
                }
                foreach (var (index, column) in table.Schema.Columns.Index())
                {
                    var expected = InFile(table.Rows[rows][column.Name]) ?? "";
                    if (reader.GetString(index) != expected)
                        yield return $"{table.Schema.Name} {table.Rows[rows]}: {column.Name} reads '{reader.GetString(index)}', and is '{expected}'";
                }
                rows++;
            }
            if (rows != table.Rows.Length) yield return $"{table.Schema.Name}: {rows} rows of {table.Rows.Length}";
        }
    }

    private static IEnumerable<string> JsonLines(Subject subject)
    {
        foreach (var table in subject.Tables)
        {
            var lines = Text(table.Schema, subject.Corpus, FrameFormat.Jsonl).Split('\n');
            if (lines.Length != table.Rows.Length + 1 || lines[^1].Length > 0)
                yield return $"{table.Schema.Name}: {lines.Length - 1} lines for {table.Rows.Length} rows";
            foreach (var (line, row) in lines.Zip(table.Rows))
            {
                using var json = JsonDocument.Parse(line);
                var cells = json.RootElement.EnumerateObject().ToArray();
                if (!cells.Select(cell => cell.Name).SequenceEqual(table.Schema.Columns.Select(column => column.Name)))
                    yield return $"{table.Schema.Name} {row}: other columns";
                foreach (var cell in cells)
                {
                    var expected = InFile(row[cell.Name]);
                    if (Value(cell.Value) != expected) yield return $"{table.Schema.Name} {row}: {cell.Name} reads '{Value(cell.Value)}', and is '{expected}'";
                }
            }
        }
    }

    private static string? Value(JsonElement cell) => cell.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => cell.GetString(),
        JsonValueKind.True => "true",
        _ => cell.GetRawText(),
    };
}
