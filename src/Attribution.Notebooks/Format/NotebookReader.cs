using System.Globalization;
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
            if (root.ValueKind != JsonValueKind.Object || Property(root, "nbformat") is not { ValueKind: JsonValueKind.Number } format)
                throw new FormatException("it has no number nbformat");
            int major = format.GetInt32();
            if (major != 4)
                throw Wrong(path, $"it is nbformat {major}, and only nbformat 4 can be read. Open and save it with a current Jupyter");
            var ids = new CellIds();
            NotebookCell[] cells = [.. Needed(root, "cells").EnumerateArray().Select((cell, i) => ReadCell(cell, i + 1, ids))];
            return new Notebook(cells) { Metadata = Object(root, "metadata"), Path = path };
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException
            && e is not NotebookFormatException)
        {
            throw Wrong(path, $"it is not a Jupyter notebook ({e.Message.TrimEnd('.')}). Give an .ipynb file", e);
        }
    }

    private static NotebookCell ReadCell(JsonElement cell, int place, CellIds ids)
    {
        try
        {
            return ReadCell(cell, ids);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"cell {place}: {e.Message.TrimEnd('.')}"), e);
        }
    }

    private static NotebookCell ReadCell(JsonElement cell, CellIds ids)
    {
        CellKind kind = Needed(cell, "cell_type").GetString() switch
        {
            "code" => CellKind.Code,
            "markdown" => CellKind.Markdown,
            "raw" => CellKind.Raw,
            var other => throw new FormatException($"a cell_type '{other}' is unknown"),
        };
        return new NotebookCell(ids.Take(Property(cell, "id")?.GetString()), kind, Text(Needed(cell, "source")))
        {
            Metadata = Object(cell, "metadata"),
            Attachments = Property(cell, "attachments"),
            ExecutionCount = Count(cell),
            Outputs = Property(cell, "outputs") is { } outputs ? [.. outputs.EnumerateArray().Select(ReadOutput)] : [],
        };
    }

    private static CellOutput ReadOutput(JsonElement output)
    {
        switch (Needed(output, "output_type").GetString())
        {
            case "stream":
                return new StreamOutput(Needed(output, "name").GetString()!, Text(Needed(output, "text")));
            case "error":
                return new ErrorOutput(
                    Needed(output, "ename").GetString()!,
                    Needed(output, "evalue").GetString()!,
                    [.. Needed(output, "traceback").EnumerateArray().Select(line => line.GetString()!)]);
            case var type and ("display_data" or "execute_result"):
                var data = Needed(output, "data").EnumerateObject().Select(Value);
                return new RichOutput(new MimeBundle(data))
                {
                    Metadata = Object(output, "metadata"),
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

    private static JsonElement Needed(JsonElement element, string name) => Property(element, name) ?? throw new FormatException($"there is no {name}");

    private static JsonElement Object(JsonElement element, string name) =>
        Property(element, name) is { ValueKind: JsonValueKind.Object } value ? value : Json.EmptyObject;

    private static JsonElement? Property(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? value : null;

    private static NotebookFormatException Wrong(string? path, string what, Exception? cause = null)
    {
        string message = $"{path ?? "The notebook"} cannot be read: {what}.";
        return cause is null ? new NotebookFormatException(message) : new NotebookFormatException(message, cause);
    }
}
