using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Attribution.Notebooks.Format;

/// <summary>JSON as Jupyter writes it: keys in ordinal order, nothing escaped that need not be.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static JsonElement EmptyObject { get; } = Parse("{}");

    internal static JsonElement Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    internal static JsonElement OfString(string text) => Build(writer => writer.WriteStringValue(text));

    /// <summary>Makes an element from what is written to a writer.</summary>
    internal static JsonElement Build(Action<Utf8JsonWriter> write) => Parse(Text(write, Compact));

    /// <summary>The text of what is written, with one space of indent.</summary>
    internal static string Lines(Action<Utf8JsonWriter> write) => Text(write, Indented);

    /// <summary>One line with keys in order: equal JSON gives equal text, unless its numbers are spelt differently.</summary>
    internal static string Canonical(JsonElement element) => Text(writer => WriteSorted(writer, element), Compact);

    internal static void WriteSorted(Utf8JsonWriter writer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty property in element.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(property.Name);
                    WriteSorted(writer, property.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in element.EnumerateArray())
                    WriteSorted(writer, item);
                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(element.GetString());
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }

    private static string Text(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
            write(writer);
        return WithoutEscapes(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    /// <summary>The writer escapes emoji and a few other characters that Jupyter leaves; control characters and lone surrogates stay escaped.</summary>
    private static string WithoutEscapes(string json)
    {
        if (!json.Contains("\\u", StringComparison.Ordinal))
            return json;
        var plain = new StringBuilder(json.Length);
        for (int i = 0; i < json.Length; i++)
        {
            bool escape = json[i] == '\\';
            if (escape && json[i + 1] == 'u' && Rune.DecodeFromUtf16(Escaped(json, i), out Rune rune, out int units) == OperationStatus.Done
                && rune.Value > '\u007f')
            {
                plain.Append(rune);
                i += (6 * units) - 1;
            }
            else
            {
                plain.Append(json[i]);
                if (escape)
                    plain.Append(json[++i]);
            }
        }

        return plain.ToString();
    }

    /// <summary>The one or two UTF-16 units that stand escaped at a place.</summary>
    private static char[] Escaped(string json, int place)
    {
        ushort first = ushort.Parse(json.AsSpan(place + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return place + 12 <= json.Length && json.AsSpan(place + 6).StartsWith("\\u")
            && ushort.TryParse(json.AsSpan(place + 8, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort second)
                ? [(char)first, (char)second]
                : [(char)first];
    }
}
