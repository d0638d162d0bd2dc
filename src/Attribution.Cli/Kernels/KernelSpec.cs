using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attribution.Output;

namespace Attribution.Cli.Kernels;

/// <summary>A kernel as front ends find it: a folder named after it, with a <c>kernel.json</c> that says how to start it.</summary>
/// <param name="Name">The folder's name, by which notebooks ask for the kernel.</param>
/// <param name="Folder">The folder.</param>
/// <param name="DisplayName">What users see.</param>
/// <param name="IsOurs">Whether this program installed it.</param>
internal sealed record KernelSpec(string Name, string Folder, string DisplayName, bool IsOurs)
{
    private const string Mark = "attribution";
    private const string NoCultures = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    /// <summary>The kernels in a Jupyter folder, by name; what cannot be read is left out.</summary>
    public static IEnumerable<KernelSpec> In(string jupyterFolder)
    {
        var kernels = Path.Combine(jupyterFolder, "kernels");
        return Directory.Exists(kernels)
            ? Directory.GetDirectories(kernels).Order(StringComparer.Ordinal).Select(Read).OfType<KernelSpec>()
            : [];
    }

    /// <summary>The kernel in <paramref name="folder"/>; null where there is none.</summary>
    public static KernelSpec? Read(string folder)
    {
        try
        {
            var spec = JsonNode.Parse(File.ReadAllText(PathIn(folder))) as JsonObject;
            var name = Path.GetFileName(folder);
            return spec is null ? null
                : new(name, folder, (string?)spec["display_name"] ?? name, spec["metadata"] is JsonObject metadata && metadata.ContainsKey(Mark));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Writes <c>kernel.json</c> in one step: front ends find the old one or the new one, never half of one.</summary>
    /// <param name="folder">The kernel's folder.</param>
    /// <param name="displayName">What users see.</param>
    /// <param name="arguments">How it is started; Jupyter puts a path in place of <c>{connection_file}</c>.</param>
    public static void Write(string folder, string displayName, params string[] arguments)
    {
        var spec = new JsonObject
        {
            ["argv"] = new JsonArray([.. arguments.Select(argument => JsonValue.Create(argument))]),
            ["display_name"] = displayName,
            ["language"] = "C#",
            ["interrupt_mode"] = "message",
            ["env"] = Variables(),
            ["metadata"] = new JsonObject { ["debugger"] = false, [Mark] = Brought.Version },
        };
        var text = spec.ToJsonString(new JsonSerializerOptions { WriteIndented = true }) + "\n";
        NewFiles.Replace(PathIn(folder), stream => stream.Write(Encoding.UTF8.GetBytes(text)));
    }

    private static JsonObject Variables()
    {
        // Starts sooner and takes less memory; the first guards programs that run no code but their own.
        // Garbage of more than 16 MB (in hexadecimal) is taken away, where the default waits for as much as the processor's cache holds.
        // The others are those of the kernel's project, for where it is started as a part of a single file.
        var variables = new JsonObject
        {
            ["DOTNET_EnableWriteXorExecute"] = "0",
            ["DOTNET_GCgen0size"] = "1000000",
            ["DOTNET_TieredPGO"] = "0",
            ["DOTNET_gcConcurrent"] = "0",
            ["DOTNET_GCConserveMemory"] = "5",
        };
        // Where .NET is told to do without ICU, it does not start without being told: a front end may not know of that.
        if (Environment.GetEnvironmentVariable(NoCultures) is { Length: > 0 } told) variables[NoCultures] = told;
        return variables;
    }

    /// <summary>Whether <paramref name="folder"/> holds no <c>kernel.json</c>, or one that says what it is.</summary>
    public static bool IsReadable(string folder) => Read(folder) is not null || !Path.Exists(PathIn(folder));

    /// <summary>Removes the <c>kernel.json</c>.</summary>
    public static void Delete(string folder) => File.Delete(PathIn(folder));

    private static string PathIn(string folder) => Path.Combine(folder, "kernel.json");
}
