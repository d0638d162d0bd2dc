using System.Text.Encodings.Web;
using System.Text.Json;

namespace Attribution.Frames;

/// <summary>Writes frames as JSON Lines: an object per row with every column in order; a missing cell is null.</summary>
internal sealed class JsonLinesFormat : RowWriter
{
    // The files are data, not part of a page: letters of all scripts stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly FrameSchema schema;
    private readonly Stream output;
    private readonly JsonEncodedText[] names;
    private readonly Utf8JsonWriter writer;

    public JsonLinesFormat(FrameSchema schema, Stream output)
    {
        (this.schema, this.output) = (schema, output);
        names = [.. schema.Columns.Select(column => JsonEncodedText.Encode(column.Name))];
        writer = new(output, Options);
    }

    public override void Write(object?[] row)
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

    public override void Dispose() => writer.Dispose();

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
