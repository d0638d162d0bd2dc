using System.Text.Json.Nodes;
using Attribution.Kernel.Channels;
using Attribution.Kernel.Wire;

namespace Attribution.Kernel.Requests;

/// <summary>Lines that a cell reads from the console: the front end asks its user for them.</summary>
internal sealed class UserInput(Sockets sockets)
{
    private readonly object gate = new();
    private string? line;

    /// <summary>Takes a line that the user gave.</summary>
    internal void Receive(Request request)
    {
        if (request.Type != "input_reply")
            return;
        lock (gate)
        {
            line = request.Text("value");
            Monitor.PulseAll(gate);
        }
    }

    /// <summary>Asks the user of a request for a line, and waits; an interrupt of the cell ends the wait.</summary>
    internal string Read(Request request)
    {
        lock (gate)
        {
            line = null;
            sockets.Ask(request, new JsonObject { ["prompt"] = "", ["password"] = false });
            while (line is null)
                Monitor.Wait(gate);
            return line;
        }
    }
}
