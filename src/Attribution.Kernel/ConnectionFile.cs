using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Attribution.Kernel;

/// <summary>Where the front end wants the kernel to listen, and the key that signs every message.</summary>
internal sealed record ConnectionFile(string Address, int Shell, int Control, int Stdin, int IOPub, int Heartbeat, byte[] Key)
{
    private const int MostCharacters = 100_000;

    /// <summary>
    /// Reads the file that the front end wrote. One without a key is refused, where Jupyter's own kernels would take
    /// messages of anybody.
    /// </summary>
    /// <exception cref="ConnectionFileException">
    /// It is no connection file, or asks for what is not safe: an address that other machines reach, or no key.
    /// </exception>
    internal static ConnectionFile Load(string path)
    {
        try
        {
            return Parse(Read(path));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IOException
            or UnauthorizedAccessException)
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
        if (key.Length == 0)
            throw new ConnectionFileException("The connection file has no key, so that anyone on this machine could run code. Let the front end make one.");
        int[] ports = [Port(root, "shell_port"), Port(root, "control_port"), Port(root, "stdin_port"), Port(root, "iopub_port"), Port(root, "hb_port")];
        if (ports.GroupBy(port => port).FirstOrDefault(group => group.Count() > 1) is { Key: var twice })
            throw new ConnectionFileException(string.Create(CultureInfo.InvariantCulture,
                $"Two of the ports are {twice}. Give each channel a port of its own."));
        return new ConnectionFile(Loopback(ip), ports[0], ports[1], ports[2], ports[3], ports[4], Encoding.UTF8.GetBytes(key));
    }

    /// <summary>The address as it is bound; one that stands for an IPv4 address in IPv6 is that address.</summary>
    private static string Loopback(string ip)
    {
        if (!IPAddress.TryParse(ip == "localhost" ? "127.0.0.1" : ip, out IPAddress? address))
            throw new ConnectionFileException(
                $"The address '{ip}' can be reached from other machines, or is a name. The kernel listens on loopback alone: give 127.0.0.1 or ::1.");
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (!IPAddress.IsLoopback(address))
            throw new ConnectionFileException($"The address {ip} can be reached from other machines. The kernel listens on loopback (127.0.0.1) alone.");
        return address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString();
    }

    /// <summary>A connection file is small, whatever its path leads to.</summary>
    private static string Read(string path)
    {
        using var reader = new StreamReader(path);
        char[] text = new char[MostCharacters + 1];
        int length = reader.ReadBlock(text);
        return length <= MostCharacters ? new string(text, 0, length) : throw new FormatException($"it has more than {MostCharacters} characters");
    }

    private static string Text(JsonElement root, string name, string otherwise) =>
        root.TryGetProperty(name, out JsonElement value) ? value.GetString() ?? otherwise : otherwise;

    private static int Port(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out JsonElement value))
            throw new FormatException($"it has no {name}");
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int port) && port is > 0 and <= IPEndPoint.MaxPort
            ? port
            : throw new ConnectionFileException($"The {name} is {value.GetRawText()}. A port is a number from 1 to {IPEndPoint.MaxPort}.");
    }
}

/// <summary>A connection file cannot be used; the message says why and what to do.</summary>
internal sealed class ConnectionFileException(string message, Exception? inner = null) : Exception(message, inner);
