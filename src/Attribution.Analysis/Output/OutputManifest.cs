using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution.Output;

/// <summary>A file that this program wrote.</summary>
/// <param name="Name">Its name, relative to the folder, with <c>/</c>.</param>
/// <param name="By">What wrote it, such as "report".</param>
/// <param name="Size">Its length in bytes.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal.</param>
internal sealed record OutputFile(string Name, string By, long Size, string Sha256)
{
    /// <summary>Whether the file at <paramref name="path"/> is still this one. Never opens one of another length, so no pipe or device either.</summary>
    public bool IsAt(string path)
    {
        if (new FileInfo(path).Length != Size) return false;
        if (Size == 0) return true;
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream)) == Sha256;
    }
}

/// <summary>
/// The list of what this program wrote into a folder. It stays beside the files, so that the next run knows which of them
/// are the program's own and as it left them: these it replaces, and no others. Immutable.
/// </summary>
/// <param name="Files">The files in ordinal order; while a run replaces a file, the old and the new one.</param>
internal sealed record OutputManifest(ImmutableArray<OutputFile> Files)
{
    /// <summary>The list's own file.</summary>
    public const string Name = ".attribution.json";

    private const string About = "What attribution wrote into this folder. It replaces these files as long as nobody has changed them, and no others.";

    private static readonly ManifestJson Json = new(new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    });

    /// <summary>The list in <paramref name="folder"/>; null where there is none or something else has its name.</summary>
    public static OutputManifest? Read(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, Name));
        // An empty file is no list, and a pipe has no length.
        if (!file.Exists || file.LinkTarget is not null || file.Length == 0) return null;
        try
        {
            var content = JsonSerializer.Deserialize(File.ReadAllBytes(file.FullName), Json.Content);
            return content?.Files.IsDefault is false
                ? new([.. content.Files.Where(one => one is { Name: not null, By: not null, Sha256: not null } && IsInside(one.Name))]) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The list as it is written.</summary>
    public byte[] ToBytes() =>
        [.. JsonSerializer.SerializeToUtf8Bytes(new Content(About, InOrder), Json.Content), (byte)'\n'];

    private ImmutableArray<OutputFile> InOrder =>
        [.. Files.Distinct().OrderBy(file => file.Name, StringComparer.Ordinal).ThenBy(file => file.Sha256, StringComparer.Ordinal)];

    /// <summary>A list that somebody has changed leads nowhere else.</summary>
    private static bool IsInside(string name) =>
        name.Length > 0 && name[0] != '/' && !name.Contains('\\', StringComparison.Ordinal) && !name.Contains(':', StringComparison.Ordinal)
            && name.Split('/').All(part => part is not ("" or "." or ".."));

    /// <summary>The list's file.</summary>
    /// <param name="About">What it is, for people.</param>
    /// <param name="Files">The list.</param>
    internal sealed record Content(string About, ImmutableArray<OutputFile> Files);
}

/// <summary>Reads and writes lists by code that was compiled with the program: every command waits for that.</summary>
[JsonSerializable(typeof(OutputManifest.Content))]
internal sealed partial class ManifestJson : JsonSerializerContext;
