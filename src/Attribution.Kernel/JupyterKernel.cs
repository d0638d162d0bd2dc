using System.Text.Json.Nodes;
using System.Threading.Channels;
using Attribution.Kernel.Channels;
using Attribution.Kernel.Language;
using Attribution.Kernel.Requests;
using Attribution.Kernel.Wire;

namespace Attribution.Kernel;

/// <summary>
/// A Jupyter kernel for C#. What comes by the shell channel is answered in order, one at a time; what comes by the
/// control channel beside it, so that a running cell can be interrupted.
/// </summary>
internal sealed class JupyterKernel : IDisposable
{
    private readonly Channel<Request> shell = System.Threading.Channels.Channel.CreateUnbounded<Request>();
    private readonly Channel<Request> control = System.Threading.Channels.Channel.CreateUnbounded<Request>();
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Dictionary<string, Func<Request, Task<JsonObject?>>> answers;
    private readonly Sockets sockets;
    private readonly UserInput input;
    private readonly Cells cells;
    private readonly IdleMemory idle = new();

    private JupyterKernel(ConnectionFile connection)
    {
        sockets = new Sockets(connection, Receive, idle.Touch);
        input = new UserInput(sockets);
        cells = new Cells(sockets, input);
        var typing = new TypingHelp(cells);
        var usage = new Usage();
        answers = new()
        {
            ["kernel_info_request"] = _ => Now(KernelInfo.Reply()),
            ["connect_request"] = _ => Now(KernelInfo.Connect(connection)),
            ["execute_request"] = async request => await cells.ExecuteAsync(request).ConfigureAwait(false),
            ["complete_request"] = async request => await typing.CompleteAsync(request).ConfigureAwait(false),
            ["inspect_request"] = async request => await typing.InspectAsync(request).ConfigureAwait(false),
            ["is_complete_request"] = async request => await Completeness.ReplyAsync(request.Text("code")).ConfigureAwait(false),
            ["history_request"] = request => Now(cells.History.Reply(request)),
            ["comm_info_request"] = _ =>
            {
                typing.WarmUp();
                return Now(new JsonObject { ["status"] = "ok", ["comms"] = new JsonObject() });
            },
            ["comm_open"] = Refuse,
            ["usage_request"] = _ => Now(usage.Reply()),
            ["debug_request"] = request => Now(KernelInfo.NoDebugger(request)),
            ["interrupt_request"] = Interrupt,
            ["shutdown_request"] = Shutdown,
        };
    }

    /// <summary>Serves a front end until it, or its end, shuts the kernel down.</summary>
    internal static async Task RunAsync(ConnectionFile connection)
    {
        _ = WarmUp.RunAsync();
        using var kernel = new JupyterKernel(connection);
        kernel.sockets.Start();
        kernel.sockets.Publish(null, "status", new JsonObject { ["execution_state"] = "starting" });
        Task[] work = [kernel.WorkAsync(kernel.shell.Reader), kernel.WorkAsync(kernel.control.Reader)];
        Task ended = await Task.WhenAny([kernel.ended.Task, ParentProcess.EndAsync(), .. work]).ConfigureAwait(false);
        await ended.ConfigureAwait(false);
        kernel.cells.Interrupt();
        await kernel.sockets.FenceAsync().ConfigureAwait(false);
    }

    public void Dispose()
    {
        idle.Dispose();
        sockets.Dispose();
        cells.Dispose();
    }

    private static Task<JsonObject?> Now(JsonObject? reply) => Task.FromResult(reply);

    /// <summary>On the sockets' thread: sorts, and nothing more.</summary>
    private void Receive(Request request)
    {
        if (request.Channel == Wire.Channel.Stdin)
            input.Receive(request);
        else
            (request.Channel == Wire.Channel.Control ? control : shell).Writer.TryWrite(request);
    }

    private async Task WorkAsync(ChannelReader<Request> requests)
    {
        await Task.Yield();
        int aborted = 0;
        await foreach (Request request in requests.ReadAllAsync().ConfigureAwait(false))
        {
            idle.Hold();
            bool abort = aborted-- > 0 && request.Type == "execute_request";
            State(request, "busy");
            JsonObject? reply = abort ? new JsonObject { ["status"] = "aborted" } : await AnswerAsync(request).ConfigureAwait(false);
            if (!abort && request.Type == "execute_request" && (string?)reply?["status"] == "error" && request.Flag("stop_on_error", true))
            {
                // What has come before the front end knows of the error is not run; what it sends once it knows is.
                await sockets.FenceAsync().ConfigureAwait(false);
                aborted = requests.Count;
            }

            Send(request, reply);
            idle.Touch();
        }
    }

    private async Task<JsonObject?> AnswerAsync(Request request)
    {
        try
        {
            return answers.TryGetValue(request.Type, out var answer) ? await answer(request).ConfigureAwait(false) : null;
        }
        catch (Exception e)
        {
            // Whatever fails here is a mistake of the kernel: it must neither end it nor leave the front end waiting.
            await Console.Error.WriteLineAsync($"{request.Type}: {e}").ConfigureAwait(false);
            return new JsonObject { ["status"] = "error", ["ename"] = e.GetType().Name, ["evalue"] = e.Message, ["traceback"] = new JsonArray() };
        }
    }

    private void Send(Request request, JsonObject? reply)
    {
        if (reply is not null && request.Type.EndsWith("_request", StringComparison.Ordinal))
            sockets.Reply(request, request.Type.Replace("_request", "_reply", StringComparison.Ordinal), reply);
        State(request, "idle");
        if (request.Type == "shutdown_request")
            ended.TrySetResult();
    }

    private void State(Request request, string state) => sockets.Publish(request, "status", new JsonObject { ["execution_state"] = state });

    private Task<JsonObject?> Interrupt(Request request)
    {
        cells.Interrupt();
        return Now(new JsonObject { ["status"] = "ok" });
    }

    private Task<JsonObject?> Shutdown(Request request)
    {
        JsonObject Reply() => new() { ["status"] = "ok", ["restart"] = request.Flag("restart", false) };
        sockets.Publish(request, "shutdown_reply", Reply());
        return Now(Reply());
    }

    /// <summary>The kernel has no comms of its own: it closes what a front end opens, as the protocol asks.</summary>
    private Task<JsonObject?> Refuse(Request request)
    {
        sockets.Publish(request, "comm_close", new JsonObject { ["comm_id"] = request.Text("comm_id"), ["data"] = new JsonObject() });
        return Now(null);
    }
}
