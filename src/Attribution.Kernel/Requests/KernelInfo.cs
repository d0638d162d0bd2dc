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
            ["help_links"] = new JsonArray(new JsonObject { ["text"] = "C#", ["url"] = "https://learn.microsoft.com/dotnet/csharp/" }),
        };
    }

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
