using System.Text.Encodings.Web;
using System.Text.Json;

namespace Attribution.Frames;

/// <summary>Writes frames as JSON Lines: an object per row with every column in order; a missing cell is null.</summary>
internal sealed class JsonLinesFormat : RowWriter
{
    // The files are data, not part of a page: letters of all scripts stay readable.
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly FrameSchema schema;
    private readonly Stream output;
    private readonly Utf8JsonWriter writer;

    public JsonLinesFormat(FrameSchema schema, Stream output)
    {
        (this.schema, this.output) = (schema, output);
        writer = new(output, Options);
    }

    public override void Write(object?[] row)
    {
        WriteRow(writer, schema, row);
        writer.Flush();
        writer.Reset();
        output.WriteByte((byte)'\n');
    }

    public override void Dispose() => writer.Dispose();

    /// <summary>Writes a row as an object.</summary>
    internal static void WriteRow(Utf8JsonWriter writer, FrameSchema schema, object?[] row)
    {
        writer.WriteStartObject();
        for (var column = 0; column < row.Length; column++)
        {
            writer.WritePropertyName(schema.Columns[column].Name);
            WriteValue(writer, row[column], schema.Columns[column].Type);
        }
        writer.WriteEndObject();
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
