using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Attribution.Kernel.Wire;
using NetMQ;
using NetMQ.Sockets;

namespace Attribution.Kernel.Tests.Channels;

/// <summary>The kernel's sockets against peers that do not hold the key: whatever these send, who holds it is served.</summary>
public sealed class SocketsTests : IDisposable
{
    /// <summary>Long enough for a machine under any load; only a failure takes it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ConnectionFile connection;
    private readonly Attribution.Kernel.Channels.Sockets sockets;
    private readonly BlockingCollection<Request> received = [];
    private readonly MessageFormat format;
    private int dropped;

    public SocketsTests()
    {
        int[] ports = FreePorts(5);
        connection = new ConnectionFile("127.0.0.1", ports[0], ports[1], ports[2], ports[3], ports[4], "secret"u8.ToArray());
        format = new MessageFormat(new Signer(connection.Key));
        sockets = new Attribution.Kernel.Channels.Sockets(connection, received.Add, () => Interlocked.Increment(ref dropped));
        sockets.Start();
    }

    public void Dispose()
    {
        sockets.Dispose();
        received.Dispose();
    }

    public static TheoryData<string> AllChannels => ["shell", "control", "stdin", "iopub", "heartbeat"];

    [Theory]
    [MemberData(nameof(AllChannels))]
    public void Frames_without_a_signature_stop_nobody(string channel)
    {
        using var dealer = new DealerSocket();
        dealer.Options.Linger = TimeSpan.Zero;
        dealer.Connect($"tcp://127.0.0.1:{PortOf(channel)}");
        byte[][][] odd = [[[]], [[], []], [[0]], [[1]], [[2]], [[1, 200]], ["<IDS|MSG>"u8.ToArray()], [[], "ping"u8.ToArray()],
            [.. Enumerable.Repeat<byte[]>([], 100)], ["<IDS|MSG>"u8.ToArray(), [], "{}"u8.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray()]];
        foreach (byte[][] frames in odd)
            dealer.SendMultipartBytes(frames);
        AssertServed();
    }

    [Theory]
    [MemberData(nameof(AllChannels))]
    public void Bytes_of_no_protocol_stop_nobody(string channel)
    {
        var random = new Random(15);
        for (int i = 0; i < 20; i++)
        {
            using var client = new TcpClient("127.0.0.1", PortOf(channel));
            byte[] bytes = new byte[1 << random.Next(1, 15)];
            random.NextBytes(bytes);
            if (i % 3 == 0)
                bytes[0] = 0xFF;
            try
            {
                client.GetStream().Write(bytes);
            }
            catch (IOException)
            {
                // The kernel has hung up already.
            }
        }

        AssertServed();
    }

    [Fact]
    public void Long_messages_without_a_signature_are_dropped_and_longer_ones_not_even_taken()
    {
        using var dealer = new DealerSocket();
        dealer.Options.Linger = TimeSpan.Zero;
        dealer.Connect($"tcp://127.0.0.1:{connection.Shell}");
        for (int i = 0; i < 20; i++)
            dealer.TrySendFrame(Patience, new byte[1 << 20]);
        Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref dropped) == 20, Patience));
        foreach (string channel in (string[])["heartbeat", "iopub"])
        {
            using var other = new DealerSocket();
            other.Options.Linger = TimeSpan.Zero;
            other.Connect($"tcp://127.0.0.1:{PortOf(channel)}");
            other.SendFrame([1, .. new byte[1 << 20]]);
        }

        AssertServed();
        Assert.Empty(received);
    }

    [Fact]
    public void A_message_that_is_sent_again_comes_once()
    {
        using var dealer = new DealerSocket();
        dealer.Connect($"tcp://127.0.0.1:{connection.Shell}");
        IReadOnlyList<byte[]> frames = format.Write([], "execute_request", null, new JsonObject { ["code"] = "1" });
        for (int i = 0; i < 3; i++)
            dealer.SendMultipartBytes(frames);
        Assert.True(received.TryTake(out _, Patience));
        AssertServed();
        Assert.Empty(received);
    }

    [Fact]
    public void Who_subscribes_to_all_hears_all_and_who_subscribes_to_anything_else_nothing()
    {
        using SubscriberSocket all = new(), other = new();
        all.Connect($"tcp://127.0.0.1:{connection.IOPub}");
        other.Connect($"tcp://127.0.0.1:{connection.IOPub}");
        other.Subscribe("x");
        all.Subscribe("");
        List<byte[]> frames = [];
        Assert.True(all.TryReceiveMultipartBytes(Patience, ref frames!));
        Assert.EndsWith("iopub_welcome", Encoding.UTF8.GetString(frames[0]), StringComparison.Ordinal);
        sockets.Publish(null, "status", new JsonObject { ["execution_state"] = "busy" });
        Assert.True(all.TryReceiveMultipartBytes(Patience, ref frames!));
        Assert.EndsWith("status", Encoding.UTF8.GetString(frames[0]), StringComparison.Ordinal);
        Assert.False(other.TryReceiveFrameBytes(out _));
    }

    /// <summary>The heart beats, and a signed message on each channel arrives.</summary>
    private void AssertServed()
    {
        using var heart = new RequestSocket();
        heart.Connect($"tcp://127.0.0.1:{connection.Heartbeat}");
        heart.SendFrame("ping");
        Assert.True(heart.TryReceiveFrameString(Patience, out string? answer));
        Assert.Equal("ping", answer);
        foreach (string channel in (string[])["shell", "control", "stdin"])
        {
            using var dealer = new DealerSocket();
            dealer.Connect($"tcp://127.0.0.1:{PortOf(channel)}");
            dealer.SendMultipartBytes(format.Write([], $"{channel}_request", null, []));
            Assert.True(received.TryTake(out Request? request, Patience));
            Assert.Equal($"{channel}_request", request.Type);
        }
    }

    private int PortOf(string channel) => channel switch
    {
        "shell" => connection.Shell,
        "control" => connection.Control,
        "stdin" => connection.Stdin,
        "iopub" => connection.IOPub,
        _ => connection.Heartbeat,
    };

    private static int[] FreePorts(int count)
    {
        TcpListener[] listeners = [.. Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        foreach (TcpListener listener in listeners)
            listener.Start();
        int[] ports = [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        foreach (TcpListener listener in listeners)
            listener.Dispose();
        return ports;
    }
}
