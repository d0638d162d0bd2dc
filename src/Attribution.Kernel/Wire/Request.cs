using System.Text.Json;

namespace Attribution.Kernel.Wire;

/// <summary>The sockets that a front end can reach the kernel by.</summary>
internal enum Channel
{
    /// <summary>Work, answered in the order in which it came.</summary>
    Shell,

    /// <summary>Interrupt and shutdown, answered while a cell runs.</summary>
    Control,

    /// <summary>What the user is asked for.</summary>
    Stdin,

    /// <summary>Outputs and the kernel's state, for all front ends.</summary>
    IOPub,
}

/// <summary>A message whose signature was right.</summary>
/// <param name="Channel">The socket that it came by.</param>
/// <param name="Identities">Who sent it: the answer goes there.</param>
/// <param name="Type">The message type, as <c>execute_request</c>.</param>
/// <param name="Header">The whole header, which becomes the parent of all answers.</param>
/// <param name="Content">What is asked: a JSON object.</param>
internal sealed record Request(Channel Channel, IReadOnlyList<byte[]> Identities, string Type, JsonElement Header, JsonElement Content)
{
    internal string Text(string name, string otherwise = "") =>
        Content.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : otherwise;

    internal bool Flag(string name, bool otherwise) =>
        Content.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : otherwise;

    internal int Number(string name, int otherwise) =>
        Content.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) ? number
            : otherwise;
}
