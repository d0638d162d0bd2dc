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
    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(1);

    private readonly RouterSocket shell = new(), control = new(), stdin = new();
    private readonly XPublisherSocket iopub = new();
    private readonly ResponseSocket heartbeat = new();
    private readonly NetMQQueue<Action> work = new();
    private readonly NetMQPoller poller;
    private readonly MessageFormat format;
    private readonly Action<Request> received;
    private bool closed;

    /// <summary>Binds the sockets; nothing is read before <see cref="Start"/>.</summary>
    /// <param name="connection">Addresses and key.</param>
    /// <param name="received">Told of every message whose signature is right, on the sockets' thread: it must not wait.</param>
    internal Sockets(ConnectionFile connection, Action<Request> received)
    {
        this.received = received;
        format = new MessageFormat(new Signer(connection.Key));
        (NetMQSocket Socket, int Port)[] all =
            [(shell, connection.Shell), (control, connection.Control), (stdin, connection.Stdin), (iopub, connection.IOPub), (heartbeat, connection.Heartbeat)];
        foreach (var (socket, port) in all)
        {
            // Outputs are never dropped, however many wait for a slow reader, and the last reply goes out before the end.
            socket.Options.SendHighWatermark = 0;
            socket.Options.ReceiveHighWatermark = 0;
            socket.Options.Linger = Linger;
            socket.Bind($"tcp://{connection.Address}:{port}");
        }

        shell.ReceiveReady += (_, _) => Receive(shell, Channel.Shell);
        control.ReceiveReady += (_, _) => Receive(control, Channel.Control);
        stdin.ReceiveReady += (_, _) => Receive(stdin, Channel.Stdin);
        heartbeat.ReceiveReady += (_, e) => e.Socket.SendMultipartMessage(e.Socket.ReceiveMultipartMessage());
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
            Receive(shell, Channel.Shell);
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

    private void Receive(NetMQSocket socket, Channel channel)
    {
        List<byte[]> frames = [];
        while (socket.TryReceiveMultipartBytes(ref frames!))
        {
            if (format.Read(channel, frames) is { } request)
                received(request);
        }
    }

    /// <summary>Tells a new subscriber that from now on it misses nothing.</summary>
    private void Welcome()
    {
        while (iopub.TryReceiveFrameBytes(out byte[]? frame))
        {
            if (frame is [1, .. var topic])
            {
                var content = new JsonObject { ["subscription"] = Encoding.UTF8.GetString(topic) };
                iopub.SendMultipartBytes(format.Write([format.Topic("iopub_welcome")], "iopub_welcome", null, content));
            }
        }
    }
}
