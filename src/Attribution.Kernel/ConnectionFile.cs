using System.Net;
using System.Text;
using System.Text.Json;

namespace Attribution.Kernel;

/// <summary>Where the front end wants the kernel to listen, and the key that signs every message.</summary>
internal sealed record ConnectionFile(string Address, int Shell, int Control, int Stdin, int IOPub, int Heartbeat, byte[] Key)
{
    /// <summary>Reads the file that the front end wrote.</summary>
    /// <exception cref="ConnectionFileException">
    /// It is no connection file, or asks for what is not safe: an address that other machines reach, or no key.
    /// </exception>
    internal static ConnectionFile Load(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IOException or UnauthorizedAccessException)
        {
            throw new ConnectionFileException($"{path} is not a Jupyter connection file: {e.Message}", e);
        }
    }

    internal static ConnectionFile Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement root = document.RootElement;
        string transport = Text(root, "transport", "tcp"), scheme = Text(root, "signature_scheme", "hmac-sha256");
        string ip = Text(root, "ip", "127.0.0.1"), key = Text(root, "key", "");
        if (transport != "tcp")
            throw new ConnectionFileException($"The transport '{transport}' is not supported. Set the front end's transport to tcp.");
        if (scheme != "hmac-sha256")
            throw new ConnectionFileException($"The signature scheme '{scheme}' is not supported. Use hmac-sha256, which is Jupyter's default.");
        if (!IPAddress.TryParse(ip == "localhost" ? "127.0.0.1" : ip, out IPAddress? address) || !IPAddress.IsLoopback(address))
            throw new ConnectionFileException($"The address {ip} can be reached from other machines. The kernel listens on loopback (127.0.0.1) alone.");
        if (key.Length == 0)
            throw new ConnectionFileException("The connection file has no key, so that anyone on this machine could run code. Let the front end make one.");
        return new ConnectionFile(
            address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString(),
            Port(root, "shell_port"), Port(root, "control_port"), Port(root, "stdin_port"), Port(root, "iopub_port"), Port(root, "hb_port"),
            Encoding.UTF8.GetBytes(key));
    }

    private static string Text(JsonElement root, string name, string otherwise) =>
        root.TryGetProperty(name, out JsonElement value) ? value.GetString() ?? otherwise : otherwise;

    private static int Port(JsonElement root, string name) => root.GetProperty(name).GetInt32();
}

/// <summary>A connection file cannot be used; the message says why and what to do.</summary>
internal sealed class ConnectionFileException(string message, Exception? inner = null) : Exception(message, inner);
