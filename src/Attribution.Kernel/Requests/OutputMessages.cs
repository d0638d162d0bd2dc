using System.Text.Json;
using System.Text.Json.Nodes;
using Attribution.Notebooks;

namespace Attribution.Kernel.Requests;

/// <summary>A cell's outputs as messages.</summary>
internal static class OutputMessages
{
    /// <summary>The type and content of the message for an output.</summary>
    /// <param name="output">What the cell gave.</param>
    /// <param name="count">The cell's number.</param>
    internal static (string Type, JsonObject Content) Of(CellOutput output, int count)
    {
        switch (output)
        {
            case StreamOutput stream:
                return ("stream", new JsonObject { ["name"] = stream.Name, ["text"] = stream.Text });
            case ErrorOutput error:
                return ("error", Error(error));
            case UpdatedOutput updated:
                return ("update_display_data", Displayed(updated.Output));
            case RichOutput { IsResult: true } result:
                JsonObject content = Rich(result);
                content["execution_count"] = count;
                return ("execute_result", content);
            case RichOutput displayed:
                return ("display_data", Displayed(displayed));
            default:
                throw new ArgumentException($"{output.GetType().Name} is no output that can be sent.", nameof(output));
        }
    }

    internal static JsonObject Error(ErrorOutput error) => new()
    {
        ["ename"] = error.Name,
        ["evalue"] = error.Value,
        ["traceback"] = new JsonArray([.. error.Traceback.Select(line => JsonValue.Create(line))]),
    };

    /// <summary>Data and metadata, as results and answers hold them.</summary>
    internal static JsonObject Rich(RichOutput output) => new()
    {
        ["data"] = new JsonObject(output.Data.Select(pair => KeyValuePair.Create(pair.Key, Node(pair.Value)))),
        ["metadata"] = Node(output.Metadata),
    };

    private static JsonObject Displayed(RichOutput output)
    {
        JsonObject content = Rich(output);
        content["transient"] = output.DisplayId is { } id ? new JsonObject { ["display_id"] = id } : new JsonObject();
        return content;
    }

    private static JsonNode? Node(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(element),
        JsonValueKind.Array => JsonArray.Create(element),
        _ => JsonValue.Create(element),
    };
}
