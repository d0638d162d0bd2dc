using System.Text.Json.Nodes;
using Attribution.Kernel.Wire;
using Microsoft.CodeAnalysis.CSharp;

namespace Attribution.Kernel.Requests;

/// <summary>What the kernel says about itself.</summary>
internal static class KernelInfo
{
    internal static JsonObject Reply()
    {
        string version = typeof(KernelInfo).Assembly.GetName().Version!.ToString(3);
        return new JsonObject
        {
            ["status"] = "ok",
            ["protocol_version"] = MessageFormat.ProtocolVersion,
            ["implementation"] = "attribution",
            ["implementation_version"] = version,
            ["language_info"] = new JsonObject
            {
                ["name"] = "C#",
                ["version"] = LanguageVersion.Latest.MapSpecifiedToEffectiveVersion().ToDisplayString(),
                ["mimetype"] = "text/x-csharp",
                ["file_extension"] = ".cs",
                ["pygments_lexer"] = "csharp",
                ["codemirror_mode"] = "text/x-csharp",
            },
            ["banner"] = $"C# on .NET {Environment.Version.ToString(3)}, Attribution {version}",
            ["debugger"] = false,
            ["supported_features"] = new JsonArray(),
            ["help_links"] = new JsonArray(new JsonObject { ["text"] = "C#", ["url"] = "https://learn.microsoft.com/dotnet/csharp/" }),
        };
    }

    /// <summary>The answer of the debugger that is not there, in the debuggers' own protocol: whoever asks must not wait.</summary>
    internal static JsonObject NoDebugger(Request request) => new()
    {
        ["type"] = "response",
        ["seq"] = 0,
        ["request_seq"] = request.Number("seq", 0),
        ["command"] = request.Text("command"),
        ["success"] = false,
        ["message"] = "The kernel has no debugger. Show values on the way with value.Display(), or debug the code in a project of its own.",
        ["body"] = new JsonObject(),
    };

    internal static JsonObject Connect(ConnectionFile connection) => new()
    {
        ["status"] = "ok",
        ["shell_port"] = connection.Shell,
        ["iopub_port"] = connection.IOPub,
        ["stdin_port"] = connection.Stdin,
        ["control_port"] = connection.Control,
        ["hb_port"] = connection.Heartbeat,
    };
}
