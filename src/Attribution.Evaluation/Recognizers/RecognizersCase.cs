using System.Collections.Immutable;
using System.Text.Json;
using Attribution.Documents;

namespace Attribution.Evaluation.Recognizers;

/// <summary>A case of the specifications: a text and all that must be found in it.</summary>
/// <param name="Input">The text.</param>
/// <param name="Date">The day from which relative dates count.</param>
/// <param name="Expected">What must be found; none where nothing is there.</param>
internal sealed record RecognizersCase(string Input, DateOnly? Date, ImmutableArray<ExpectedEntity> Expected);

/// <summary>An entity that must be found.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Type">Its type, such as <c>number</c> or <c>daterange</c>.</param>
/// <param name="Resolution">Its value as the specification writes it.</param>
internal sealed record ExpectedEntity(TextSpan Span, string Type, JsonElement Resolution)
{
    /// <summary>A property of the resolution; null where it has none.</summary>
    public string? this[string property] => Text(Resolution, property);

    /// <summary>The readings of a date: an ambiguous one has several.</summary>
    public IEnumerable<JsonElement> Readings =>
        Resolution.ValueKind == JsonValueKind.Object && Resolution.TryGetProperty("values", out var values) && values.ValueKind == JsonValueKind.Array
            ? values.EnumerateArray() : [];

    /// <summary>A property of a JSON object as text; null where it has none.</summary>
    public static string? Text(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString() : null;
}
