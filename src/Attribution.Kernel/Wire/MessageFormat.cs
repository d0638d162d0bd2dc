using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Attribution.Kernel.Wire;

/// <summary>
/// Messages as frames: identities, a delimiter, the signature, and header, parent header, metadata and content as JSON.
/// What is not signed with the key is not looked at.
/// </summary>
internal sealed class MessageFormat(Signer signer)
{
    /// <summary>The version of the messaging protocol that is spoken.</summary>
    internal const string ProtocolVersion = "5.4";

    private const int MostTypeLength = 32;

    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string session = Guid.NewGuid().ToString();
    private readonly SeenSignatures seen = new();

    /// <summary>The request in these frames; null where they are none, not signed with the key, or a repetition.</summary>
    internal Request? Read(Channel channel, IReadOnlyList<byte[]> frames)
    {
        int delimiter = 0;
        while (delimiter < frames.Count && !frames[delimiter].AsSpan().SequenceEqual(Delimiter))
            delimiter++;
        if (delimiter + 5 >= frames.Count)
            return null;
        byte[][] parts = [.. frames.Skip(delimiter + 2).Take(4)];
        if (!signer.Verify(frames[delimiter + 1], parts) || !seen.Add(frames[delimiter + 1]))
            return null;
        try
        {
            JsonElement header = Parse(parts[0]), content = Parse(parts[3]);
            return content.ValueKind == JsonValueKind.Object && header.GetProperty("msg_type").GetString() is { } type
                ? new Request(channel, [.. frames.Take(delimiter)], type, header, content)
                : null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The frames of a message that the kernel sends.</summary>
    /// <param name="identities">Whom it goes to, or the topic on IOPub.</param>
    /// <param name="type">The message type.</param>
    /// <param name="parent">The header of the request that it belongs to; null where it belongs to none.</param>
    /// <param name="content">A JSON object.</param>
    internal IReadOnlyList<byte[]> Write(IEnumerable<byte[]> identities, string type, JsonElement? parent, JsonObject content)
    {
        var header = new JsonObject
        {
            ["msg_id"] = Guid.NewGuid().ToString(),
            ["session"] = session,
            ["username"] = "kernel",
            ["date"] = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            ["msg_type"] = type,
            ["version"] = ProtocolVersion,
        };
        byte[][] parts = [Bytes(header), parent is { } p ? Encoding.UTF8.GetBytes(p.GetRawText()) : "{}"u8.ToArray(), "{}"u8.ToArray(), Bytes(content)];
        return [.. identities, Delimiter, signer.Sign(parts), .. parts];
    }

    /// <summary>The topic under which a message goes out on IOPub.</summary>
    internal byte[] Topic(string type) => Encoding.UTF8.GetBytes($"kernel.{session}.{type}");

    /// <summary>Whether some message's topic begins so.</summary>
    internal bool IsTopic(ReadOnlySpan<byte> beginning)
    {
        ReadOnlySpan<byte> own = Topic("");
        return own.StartsWith(beginning) || (beginning.StartsWith(own) && beginning.Length < own.Length + MostTypeLength);
    }

    private static byte[] Bytes(JsonObject value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Plain))
            value.WriteTo(writer);
        return stream.ToArray();
    }

    private static JsonElement Parse(byte[] json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
