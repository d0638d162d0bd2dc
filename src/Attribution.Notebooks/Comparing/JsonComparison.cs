using System.Text.Json;
using Attribution.Notebooks.Format;

namespace Attribution.Notebooks.Comparing;

/// <summary>Finds where two JSON values part: keys in any order, numbers by value, texts masked.</summary>
internal static class JsonComparison
{
    /// <summary>The places that differ, as JSON paths with both values; at most <paramref name="limit"/>.</summary>
    internal static IReadOnlyList<(string Path, string Expected, string Actual)> Compare(JsonElement expected, JsonElement actual, int limit)
    {
        var found = new List<(string, string, string)>();
        Walk("$", expected, actual, found, limit);
        return found;
    }

    private static void Walk(string path, JsonElement? expected, JsonElement? actual, List<(string, string, string)> found, int limit)
    {
        if (found.Count >= limit || Same(expected, actual))
            return;
        if (expected is { ValueKind: JsonValueKind.Object } a && actual is { ValueKind: JsonValueKind.Object } b)
        {
            foreach (string name in a.EnumerateObject().Concat(b.EnumerateObject()).Select(p => p.Name).Distinct().Order(StringComparer.Ordinal))
                Walk($"{path}.{name}", Property(a, name), Property(b, name), found, limit);
        }
        else if (expected is { ValueKind: JsonValueKind.Array } c && actual is { ValueKind: JsonValueKind.Array } d)
        {
            for (int i = 0; i < Math.Max(c.GetArrayLength(), d.GetArrayLength()); i++)
                Walk($"{path}[{i}]", Item(c, i), Item(d, i), found, limit);
        }
        else
        {
            found.Add((path, Text(expected), Text(actual)));
        }
    }

    private static bool Same(JsonElement? expected, JsonElement? actual) => (expected?.ValueKind, actual?.ValueKind) switch
    {
        (JsonValueKind.String, JsonValueKind.String) => VolatileText.Mask(expected!.Value.GetString()!) == VolatileText.Mask(actual!.Value.GetString()!),
        (JsonValueKind.Number, JsonValueKind.Number) =>
            expected!.Value.GetRawText() == actual!.Value.GetRawText() || expected.Value.GetDouble().Equals(actual.Value.GetDouble()),
        (JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null, _) => expected?.ValueKind == actual?.ValueKind,
        (null, null) => true,
        _ => false,
    };

    private static JsonElement? Property(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? value : null;

    private static JsonElement? Item(JsonElement element, int index) => index < element.GetArrayLength() ? element[index] : null;

    private static string Text(JsonElement? element) => element is { } value ? Json.Canonical(value) : "nothing";
}
