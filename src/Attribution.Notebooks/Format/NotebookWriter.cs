using System.Text.Json;

namespace Attribution.Notebooks.Format;

/// <summary>Writes nbformat 4.5. Properties stand in ordinal order, as Jupyter's sorted keys do.</summary>
internal static class NotebookWriter
{
    internal static string Write(Notebook notebook) => Json.Lines(writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("cells");
        foreach (NotebookCell cell in notebook.Cells)
            WriteCell(writer, cell);
        writer.WriteEndArray();
        WriteSorted(writer, "metadata", notebook.Metadata);
        writer.WriteNumber("nbformat", 4);
        writer.WriteNumber("nbformat_minor", 5);
        writer.WriteEndObject();
    }) + "\n";

    private static void WriteCell(Utf8JsonWriter writer, NotebookCell cell)
    {
        bool code = cell.Kind == CellKind.Code;
        writer.WriteStartObject();
        if (cell.Attachments is { } attachments && !code)
            WriteSorted(writer, "attachments", attachments);
        writer.WriteString("cell_type", cell.Kind switch
        {
            CellKind.Code => "code",
            CellKind.Markdown => "markdown",
            _ => "raw",
        });
        if (code)
            WriteCount(writer, cell.ExecutionCount);
        writer.WriteString("id", cell.Id);
        WriteSorted(writer, "metadata", cell.Metadata);
        if (code)
        {
            writer.WriteStartArray("outputs");
            foreach (CellOutput output in cell.Outputs)
                WriteOutput(writer, output, cell.ExecutionCount);
            writer.WriteEndArray();
        }

        WriteLines(writer, "source", cell.Source);
        writer.WriteEndObject();
    }

    private static void WriteOutput(Utf8JsonWriter writer, CellOutput output, int? count)
    {
        writer.WriteStartObject();
        switch (output)
        {
            case StreamOutput stream:
                writer.WriteString("name", stream.Name);
                writer.WriteString("output_type", "stream");
                WriteLines(writer, "text", stream.Text);
                break;
            case ErrorOutput error:
                writer.WriteString("ename", error.Name);
                writer.WriteString("evalue", error.Value);
                writer.WriteString("output_type", "error");
                writer.WriteStartArray("traceback");
                foreach (string line in error.Traceback)
                    writer.WriteStringValue(line);
                writer.WriteEndArray();
                break;
            case RichOutput rich:
                writer.WriteStartObject("data");
                foreach (var (mime, value) in rich.Data)
                    WriteValue(writer, mime, value);
                writer.WriteEndObject();
                if (rich.IsResult)
                    WriteCount(writer, count);
                WriteSorted(writer, "metadata", rich.Metadata);
                writer.WriteString("output_type", rich.IsResult ? "execute_result" : "display_data");
                break;
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, string mime, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String && IsSplit(mime))
            WriteLines(writer, mime, value.GetString()!);
        else
            WriteSorted(writer, mime, value);
    }

    /// <summary>Jupyter splits text, scripts and SVG into lines, and leaves base64 in one piece.</summary>
    private static bool IsSplit(string mime) =>
        mime.StartsWith("text/", StringComparison.Ordinal) || mime is "application/javascript" or "image/svg+xml";

    private static void WriteCount(Utf8JsonWriter writer, int? count)
    {
        if (count is { } number)
            writer.WriteNumber("execution_count", number);
        else
            writer.WriteNull("execution_count");
    }

    private static void WriteSorted(Utf8JsonWriter writer, string name, JsonElement value)
    {
        writer.WritePropertyName(name);
        Json.WriteSorted(writer, value);
    }

    private static void WriteLines(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartArray(name);
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start) + 1;
            end = end == 0 ? text.Length : end;
            writer.WriteStringValue(text.AsSpan(start, end - start));
            start = end;
        }

        writer.WriteEndArray();
    }
}
