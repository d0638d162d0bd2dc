using System.Text.Json;
using System.Text.Json.Serialization;
using Attribution.Documents;

namespace Attribution.Evaluation.Gold;

/// <summary>A span as a list of its two ends: <c>[12, 34]</c>.</summary>
internal sealed class SpanJson : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartArray) throw NoSpan();
        var span = new TextSpan(End(ref reader), End(ref reader));
        return reader.Read() && reader.TokenType is JsonTokenType.EndArray ? span : throw NoSpan();
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }

    private static int End(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType is JsonTokenType.Number && reader.TryGetInt32(out var end) ? end : throw NoSpan();

    private static JsonException NoSpan() => new("a span must be a list of two whole numbers, such as [12, 34]");
}
