using System.Text;
using System.Text.Json.Nodes;
using Attribution.Kernel.Wire;
using NetMQ;
using NetMQ.Sockets;

namespace Attribution.Kernel.Channels;

/// <summary>
/// The kernel's sockets, all owned by one thread that does nothing but move messages: a cell never delays a heartbeat.
/// Other threads hand it what is to be sent, and it keeps their order.
/// </summary>
internal sealed class Sockets : IDisposable
{
    /// <summary>
    /// What is taken from a peer before its signature is known: bytes in one frame, messages that wait, and messages in
    /// one turn, so that none keeps the thread from the others.
    /// </summary>
    private const int MostBytes = 64 << 20, MostBeats = 1 << 10, MostWaiting = 1000, MostInATurn = 100, MostBeatFrames = 8;

    /// <summary>How many outputs wait for a front end that does not read; later ones are dropped for that one alone.</summary>
    private const int MostOutputs = 100_000;

    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(1);

    private readonly RouterSocket shell = new(), control = new(), stdin = new();
    private readonly XPublisherSocket iopub = new();
    private readonly RouterSocket heartbeat = new();
    private readonly NetMQQueue<Action> work = new();
    private readonly NetMQPoller poller;
    private readonly MessageFormat format;
    private readonly Action<Request> received;
    private readonly Action dropped;
    private bool closed;

    /// <summary>Binds the sockets; nothing is read before <see cref="Start"/>.</summary>
    /// <param name="connection">Addresses and key.</param>
    /// <param name="received">Told of every message whose signature is right, on the sockets' thread: it must not wait.</param>
    /// <param name="dropped">Told of every message whose signature is wrong, on the same thread.</param>
    internal Sockets(ConnectionFile connection, Action<Request> received, Action dropped)
    {
        (this.received, this.dropped) = (received, dropped);
        format = new MessageFormat(new Signer(connection.Key));

        // Replies are never dropped: they go to who holds the key. Subscriptions are short, and take some stack for each byte.
        Bind(shell, connection, connection.Shell, MostBytes, 0);
        Bind(control, connection, connection.Control, MostBytes, 0);
        Bind(stdin, connection, connection.Stdin, MostBytes, 0);
        Bind(iopub, connection, connection.IOPub, MostBeats, MostOutputs);
        Bind(heartbeat, connection, connection.Heartbeat, MostBeats, MostWaiting);
        iopub.Options.ManualPublisher = true;
        shell.ReceiveReady += (_, _) => Receive(shell, Channel.Shell, MostInATurn);
        control.ReceiveReady += (_, _) => Receive(control, Channel.Control, MostInATurn);
        stdin.ReceiveReady += (_, _) => Receive(stdin, Channel.Stdin, MostInATurn);
        heartbeat.ReceiveReady += (_, _) => Beat();
        iopub.ReceiveReady += (_, _) => Welcome();
        work.ReceiveReady += (_, _) => Work();
        poller = [shell, control, stdin, iopub, heartbeat, work];
    }

    internal void Start() => poller.RunAsync("sockets");

    /// <summary>Sends an answer to the one who asked.</summary>
    internal void Reply(Request request, string type, JsonObject content) =>
        Send(request.Channel == Channel.Control ? control : shell, format.Write(request.Identities, type, request.Header, content));

    /// <summary>Asks the front end of a request for a line of text.</summary>
    internal void Ask(Request request, JsonObject content) =>
        Send(stdin, format.Write(request.Identities, "input_request", request.Header, content));

    /// <summary>Sends to all front ends.</summary>
    /// <param name="request">What the message belongs to; null where it belongs to nothing.</param>
    /// <param name="type">The message type.</param>
    /// <param name="content">A JSON object.</param>
    internal void Publish(Request? request, string type, JsonObject content) =>
        Send(iopub, format.Write([format.Topic(type)], type, request?.Header, content));

    /// <summary>Completes when everything that has arrived by now has been handed on, and everything sent before has gone out.</summary>
    internal Task FenceAsync()
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        work.Enqueue(() =>
        {
            Receive(shell, Channel.Shell, int.MaxValue);
            done.SetResult();
        });
        return done.Task;
    }

    public void Dispose()
    {
        lock (work)
            closed = true;
        poller.Dispose();
        foreach (IDisposable socket in (IDisposable[])[shell, control, stdin, iopub, heartbeat, work])
            socket.Dispose();
        NetMQConfig.Cleanup(block: true);
    }

    /// <summary>What a cell still says while the kernel shuts down has nowhere to go.</summary>
    private void Send(NetMQSocket socket, IReadOnlyList<byte[]> frames)
    {
        lock (work)
        {
            if (!closed)
                work.Enqueue(() => socket.SendMultipartBytes(frames));
        }
    }

    private void Work()
    {
        while (work.TryDequeue(out Action? action, TimeSpan.Zero))
            action();
    }

    /// <param name="socket">Where messages may have come.</param>
    /// <param name="channel">Which one it is.</param>
    /// <param name="most">How many to take.</param>
    private void Receive(NetMQSocket socket, Channel channel, int most)
    {
        List<byte[]> frames = [];
        for (int i = 0; i < most && socket.TryReceiveMultipartBytes(ref frames!); i++)
        {
            if (format.Read(channel, frames) is { } request)
                received(request);
            else
                dropped();
        }
    }

    /// <summary>Sends back what comes to whom it came from: anything of a few frames is a heartbeat.</summary>
    private void Beat()
    {
        List<byte[]> frames = [];
        for (int i = 0; i < MostInATurn && heartbeat.TryReceiveMultipartBytes(ref frames!); i++)
        {
            if (frames.Count <= MostBeatFrames)
                heartbeat.TrySendMultipartBytes(TimeSpan.Zero, frames);
        }
    }

    /// <summary>Subscribes who asks, and tells the new subscriber that from now on it misses nothing.</summary>
    private void Welcome()
    {
        for (int i = 0; i < MostInATurn; i++)
        {
            try
            {
                if (!iopub.TryReceiveFrameBytes(out byte[]? frame))
                    return;
                Subscribe(frame);
            }
            catch (IndexOutOfRangeException)
            {
                // The library does not expect an empty frame; by now it has taken it.
            }
        }
    }

    /// <summary>Topics are beginnings of the kernel's own: nobody makes it keep others.</summary>
    private void Subscribe(byte[] frame)
    {
        if (frame is not [0 or 1, .. var topic])
            return;
        if (frame[0] == 0 || !format.IsTopic(topic))
        {
            iopub.Unsubscribe(topic);
            return;
        }

        iopub.Subscribe(topic);
        var content = new JsonObject { ["subscription"] = Encoding.UTF8.GetString(topic) };
        iopub.SendMultipartBytes(format.Write([format.Topic("iopub_welcome")], "iopub_welcome", null, content));
    }

    private static void Bind(NetMQSocket socket, ConnectionFile connection, int port, int mostBytes, int mostSent)
    {
        socket.Options.IPv4Only = false;
        socket.Options.MaxMsgSize = mostBytes;
        socket.Options.ReceiveHighWatermark = MostWaiting;
        socket.Options.SendHighWatermark = mostSent;
        socket.Options.Linger = Linger;
        try
        {
            socket.Bind($"tcp://{connection.Address}:{port}");
        }
        catch (NetMQException e)
        {
            throw new ConnectionFileException(
                $"The kernel cannot listen on {connection.Address}:{port}: {e.Message}. Restart the kernel, so that the front end chooses other ports.", e);
        }
    }
}
