using System.Text.Encodings.Web;
using System.Text.Json;
using Attribution.Corpus;

namespace Attribution.Frames;

/// <summary>Writes frames as JSON Lines: an object per row with every column in order; a missing cell is null.</summary>
internal static class JsonLinesFormat
{
    // The files are data, not part of a page: letters of all scripts stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(FrameSchema schema, NewsCorpus corpus, Stream output)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        var names = schema.Columns.Select(column => JsonEncodedText.Encode(column.Name)).ToArray();
        foreach (var row in schema.Rows(corpus))
        {
            writer.WriteStartObject();
            for (var column = 0; column < row.Length; column++)
            {
                writer.WritePropertyName(names[column]);
                WriteValue(writer, row[column], schema.Columns[column].Type);
            }
            writer.WriteEndObject();
            writer.Flush();
            writer.Reset();
            output.WriteByte((byte)'\n');
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value, ColumnType type)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int or double: writer.WriteRawValue(Cell.Text(value, type)); break;
            default: writer.WriteStringValue(Cell.Text(value, type)); break;
        }
    }
}
