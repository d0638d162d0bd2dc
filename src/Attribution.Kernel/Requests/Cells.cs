using System.Text.Json;
using System.Text.Json.Nodes;
using Attribution.Kernel.Channels;
using Attribution.Kernel.Language;
using Attribution.Kernel.Wire;
using Attribution.Notebooks;
using Attribution.Notebooks.Execution;

namespace Attribution.Kernel.Requests;

/// <summary>Runs cells, one at a time, and sends what they give while they run.</summary>
internal sealed class Cells(Sockets sockets, UserInput input) : IDisposable
{
    private static readonly NotebookRunOptions Settings = new()
    {
        CellTimeout = Timeout.InfiniteTimeSpan,
        StopGrace = TimeSpan.FromSeconds(1.5),
    };

    private readonly Lock gate = new();
    private readonly NotebookSession session = new("notebook", Environment.CurrentDirectory, Settings);
    private CancellationTokenSource? running;
    private int count;

    internal History History { get; } = new();

    /// <summary>What has run, for help with what is typed next.</summary>
    internal Submissions Submissions { get; } = new();

    internal async Task<JsonObject> ExecuteAsync(Request request)
    {
        string code = request.Text("code");
        bool silent = request.Flag("silent", false), stored = !silent && request.Flag("store_history", true);
        if (string.IsNullOrWhiteSpace(code))
            return Reply(count, []);
        int number = stored ? ++count : count + 1;
        if (stored)
            History.Add(number, code);
        if (!silent)
            sockets.Publish(request, "execute_input", new JsonObject { ["code"] = code, ["execution_count"] = number });
        CancellationToken interrupt = Begin();
        try
        {
            var recorder = new CellRecorder(Settings.ConsoleLimit, silent ? _ => { }
            : output => Publish(request, output, number))
            {
                ReadLine = request.Flag("allow_stdin", false) ? () => input.Read(request) : null,
            };
            CellResult result = await session.RunAsync(number, code, recorder, interrupt).ConfigureAwait(false);
            if (result.Stays)
                Submissions.Add([.. session.Loaded, code], session.References());
            if (result.Failure is not { } failure)
                return Reply(number, await ExpressionsAsync(request, interrupt).ConfigureAwait(false));
            if (!silent)
                Publish(request, failure.Error, number);
            JsonObject reply = OutputMessages.Error(failure.Error);
            reply["status"] = "error";
            reply["execution_count"] = number;
            return reply;
        }
        finally
        {
            End();
        }
    }

    /// <summary>Ends the cell that runs, if any does.</summary>
    internal void Interrupt()
    {
        lock (gate)
            running?.Cancel();
    }

    public void Dispose()
    {
        End();
        Submissions.Dispose();
    }

    private void Publish(Request request, CellOutput output, int number)
    {
        var (type, content) = OutputMessages.Of(output, number);
        sockets.Publish(request, type, content);
    }

    private static JsonObject Reply(int number, JsonObject expressions) => new()
    {
        ["status"] = "ok",
        ["execution_count"] = number,
        ["user_expressions"] = expressions,
        ["payload"] = new JsonArray(),
    };

    /// <summary>What the front end wants to know after the cell: each expression's value or error by its name.</summary>
    private async Task<JsonObject> ExpressionsAsync(Request request, CancellationToken interrupt)
    {
        var values = new JsonObject();
        if (!request.Content.TryGetProperty("user_expressions", out JsonElement expressions) || expressions.ValueKind != JsonValueKind.Object)
            return values;
        foreach (JsonProperty expression in expressions.EnumerateObject())
        {
            CellOutput? output = await session.EvaluateAsync(expression.Value.ToString(), interrupt).ConfigureAwait(false);
            JsonObject value = output is ErrorOutput error
                ? OutputMessages.Error(error)
                : OutputMessages.Rich(output as RichOutput ?? new RichOutput(MimeBundle.OfText("null")));
            value["status"] = output is ErrorOutput ? "error" : "ok";
            values[expression.Name] = value;
        }

        return values;
    }

    private CancellationToken Begin()
    {
        lock (gate)
        {
            running = new CancellationTokenSource();
            return running.Token;
        }
    }

    private void End()
    {
        lock (gate)
        {
            running?.Dispose();
            running = null;
        }
    }
}
