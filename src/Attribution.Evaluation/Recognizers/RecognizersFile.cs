using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Attribution.Documents;
using Attribution.Documents.Files;

namespace Attribution.Evaluation.Recognizers;

/// <summary>Reads one file of specifications.</summary>
internal static class RecognizersFile
{
    /// <summary>The cases in the file at <paramref name="path"/>.</summary>
    /// <exception cref="DocumentException">The file cannot be read or holds no cases.</exception>
    public static ImmutableArray<RecognizersCase> Read(string path)
    {
        ReadOnlyMemory<byte> json = FileBytes.Read(path);
        if (json.Span.StartsWith("\uFEFF"u8)) json = json[3..];
        try
        {
            using var file = JsonDocument.Parse(json);
            return [.. file.RootElement.EnumerateArray().Select(Case)];
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new DocumentException(path, EvaluationMessages.BadSpecification(path, error.Message), error);
        }
    }

    private static RecognizersCase Case(JsonElement element)
    {
        var input = element.GetProperty("Input").GetString() ?? "";
        var reference = element.TryGetProperty("Context", out var context) ? ExpectedEntity.Text(context, "ReferenceDateTime") : null;
        DateOnly? date = reference is null ? null : DateOnly.FromDateTime(DateTime.Parse(reference, CultureInfo.InvariantCulture));
        return new(input, date,
            [.. element.GetProperty("Results").EnumerateArray().Select(result => Entity(result, input)).Where(entity => HasNumber(entity, input))]);
    }

    /// <summary>
    /// Whether it is more than the bare name of a unit ("percent", "dollar"), which they give the value null, or a length without a number;
    /// neither is a figure.
    /// </summary>
    private static bool HasNumber(ExpectedEntity entity, string input) =>
        !(entity.Type == "duration" && DateMapping.IsVague(entity.Span.Of(input)))
            && (!entity.Resolution.TryGetProperty("value", out var value) || value.ValueKind != JsonValueKind.Null && value.ToString() != "null");

    private static ExpectedEntity Entity(JsonElement result, string input)
    {
        var type = ExpectedEntity.Text(result, "TypeName") ?? ExpectedEntity.Text(result, "Typename") ?? "";
        var (start, end) = (result.GetProperty("Start").GetInt32(), result.GetProperty("End").GetInt32() + 1);
        var span = new TextSpan(Math.Clamp(start, 0, input.Length), Math.Clamp(end, start, input.Length));
        return new(span, type[(type.IndexOf('.', StringComparison.Ordinal) + 1)..], result.GetProperty("Resolution").Clone());
    }
}
