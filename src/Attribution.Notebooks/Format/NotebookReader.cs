using System.Text.Json;

namespace Attribution.Notebooks.Format;

/// <summary>Reads nbformat 4; a text may stand as one string or as a list of lines.</summary>
internal static class NotebookReader
{
    internal static Notebook Read(string json, string? path)
    {
        try
        {
            JsonElement root = Json.Parse(json);
            int major = root.GetProperty("nbformat").GetInt32();
            if (major != 4)
                throw Wrong(path, $"it is nbformat {major}, and only nbformat 4 can be read. Open and save it with a current Jupyter");
            var ids = new CellIds();
            NotebookCell[] cells = [.. root.GetProperty("cells").EnumerateArray().Select(cell => ReadCell(cell, ids))];
            return new Notebook(cells) { Metadata = Property(root, "metadata") ?? Json.EmptyObject, Path = path };
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException
            && e is not NotebookFormatException)
        {
            throw Wrong(path, $"it is not a Jupyter notebook ({e.Message.TrimEnd('.')}). Give an .ipynb file", e);
        }
    }

    private static NotebookCell ReadCell(JsonElement cell, CellIds ids)
    {
        CellKind kind = cell.GetProperty("cell_type").GetString() switch
        {
            "code" => CellKind.Code,
            "markdown" => CellKind.Markdown,
            "raw" => CellKind.Raw,
            var other => throw new FormatException($"a cell_type '{other}' is unknown"),
        };
        return new NotebookCell(ids.Take(Property(cell, "id")?.GetString()), kind, Text(cell.GetProperty("source")))
        {
            Metadata = Property(cell, "metadata") ?? Json.EmptyObject,
            Attachments = Property(cell, "attachments"),
            ExecutionCount = Count(cell),
            Outputs = Property(cell, "outputs") is { } outputs ? [.. outputs.EnumerateArray().Select(ReadOutput)] : [],
        };
    }

    private static CellOutput ReadOutput(JsonElement output)
    {
        switch (output.GetProperty("output_type").GetString())
        {
            case "stream":
                return new StreamOutput(output.GetProperty("name").GetString()!, Text(output.GetProperty("text")));
            case "error":
                return new ErrorOutput(
                    output.GetProperty("ename").GetString()!,
                    output.GetProperty("evalue").GetString()!,
                    [.. output.GetProperty("traceback").EnumerateArray().Select(line => line.GetString()!)]);
            case var type and ("display_data" or "execute_result"):
                var data = output.GetProperty("data").EnumerateObject().Select(Value);
                return new RichOutput(new MimeBundle(data))
                {
                    Metadata = Property(output, "metadata") ?? Json.EmptyObject,
                    IsResult = type == "execute_result",
                };
            case var other:
                throw new FormatException($"an output_type '{other}' is unknown");
        }
    }

    private static KeyValuePair<string, JsonElement> Value(JsonProperty property) =>
        new(property.Name, MimeBundle.IsJson(property.Name) ? property.Value : Json.OfString(Text(property.Value)));

    private static string Text(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array
            ? string.Concat(element.EnumerateArray().Select(line => line.GetString()))
            : element.GetString() ?? throw new FormatException("a text is null");

    private static int? Count(JsonElement cell) =>
        Property(cell, "execution_count") is { ValueKind: JsonValueKind.Number } count ? count.GetInt32() : null;

    private static JsonElement? Property(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? value : null;

    private static NotebookFormatException Wrong(string? path, string what, Exception? cause = null)
    {
        string message = $"{path ?? "The notebook"} cannot be read: {what}.";
        return cause is null ? new NotebookFormatException(message) : new NotebookFormatException(message, cause);
    }
}
