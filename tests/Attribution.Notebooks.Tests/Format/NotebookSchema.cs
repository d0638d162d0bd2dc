using System.Text.Json;
using System.Text.RegularExpressions;

namespace Attribution.Notebooks.Tests.Format;

/// <summary>
/// The rules of nbformat 4.5's JSON schema, written out: required and allowed properties, types, and unique cell ids.
/// </summary>
internal static partial class NotebookSchema
{
    internal static List<string> Problems(string json)
    {
        var problems = new List<string>();
        JsonElement root = JsonDocument.Parse(json).RootElement;
        Properties("notebook", root, "metadata nbformat nbformat_minor cells", "", problems);
        Check(root.GetProperty("nbformat").GetInt32() == 4, "nbformat is 4", problems);
        Check(root.GetProperty("nbformat_minor").GetInt32() >= 5, "nbformat_minor is 5 or more", problems);
        Check(root.GetProperty("metadata").ValueKind == JsonValueKind.Object, "metadata is an object", problems);
        var ids = new HashSet<string>();
        foreach (JsonElement cell in root.GetProperty("cells").EnumerateArray())
        {
            Cell(cell, problems);
            Check(ids.Add(cell.GetProperty("id").GetString()!), "cell ids are unique", problems);
        }

        return problems;
    }

    private static void Cell(JsonElement cell, List<string> problems)
    {
        string type = cell.GetProperty("cell_type").GetString()!;
        Check(type is "code" or "markdown" or "raw", "cell_type is known", problems);
        bool code = type == "code";
        Properties(type, cell, "id cell_type metadata source" + (code ? " outputs execution_count" : ""), code ? "" : "attachments", problems);
        Check(Id().IsMatch(cell.GetProperty("id").GetString()!), "id has 1 to 64 allowed characters", problems);
        Check(cell.GetProperty("metadata").ValueKind == JsonValueKind.Object, "cell metadata is an object", problems);
        MultiLine("source", cell.GetProperty("source"), problems);
        if (!code)
            return;
        Count(cell.GetProperty("execution_count"), problems);
        foreach (JsonElement output in cell.GetProperty("outputs").EnumerateArray())
            Output(output, problems);
    }

    private static void Output(JsonElement output, List<string> problems)
    {
        string type = output.GetProperty("output_type").GetString()!;
        switch (type)
        {
            case "stream":
                Properties(type, output, "output_type name text", "", problems);
                MultiLine("text", output.GetProperty("text"), problems);
                break;
            case "error":
                Properties(type, output, "output_type ename evalue traceback", "", problems);
                Check(output.GetProperty("traceback").EnumerateArray().All(l => l.ValueKind == JsonValueKind.String), "traceback is strings", problems);
                break;
            case "display_data" or "execute_result":
                Properties(type, output, "output_type data metadata" + (type == "execute_result" ? " execution_count" : ""), "", problems);
                Check(output.GetProperty("metadata").ValueKind == JsonValueKind.Object, "output metadata is an object", problems);
                if (type == "execute_result")
                    Count(output.GetProperty("execution_count"), problems);
                foreach (JsonProperty data in output.GetProperty("data").EnumerateObject().Where(d => !JsonType().IsMatch(d.Name)))
                    MultiLine(data.Name, data.Value, problems);
                break;
            default:
                problems.Add($"output_type {type} is unknown");
                break;
        }
    }

    private static void Properties(string what, JsonElement element, string required, string optional, List<string> problems)
    {
        string[] names = [.. element.EnumerateObject().Select(p => p.Name)];
        problems.AddRange(required.Split(' ').Except(names).Select(name => $"{what} lacks {name}"));
        problems.AddRange(names.Except(required.Split(' ')).Except(optional.Split(' ')).Select(name => $"{what} has {name}"));
    }

    private static void MultiLine(string what, JsonElement element, List<string> problems) => Check(
        element.ValueKind == JsonValueKind.String
        || (element.ValueKind == JsonValueKind.Array && element.EnumerateArray().All(line => line.ValueKind == JsonValueKind.String)),
        $"{what} is a text or a list of lines", problems);

    private static void Count(JsonElement element, List<string> problems) => Check(
        element.ValueKind == JsonValueKind.Null || (element.ValueKind == JsonValueKind.Number && element.GetInt32() >= 0),
        "execution_count is null or a number from 0", problems);

    private static void Check(bool holds, string rule, List<string> problems)
    {
        if (!holds)
            problems.Add($"broken: {rule}");
    }

    [GeneratedRegex("^[a-zA-Z0-9-_]{1,64}$")]
    private static partial Regex Id();

    [GeneratedRegex(@"^(application/json|application/.*\+json)$")]
    private static partial Regex JsonType();
}
