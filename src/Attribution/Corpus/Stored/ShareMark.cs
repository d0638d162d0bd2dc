using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution.Corpus.Stored;

/// <summary>A part that a complete share has.</summary>
/// <param name="Name">Its file's name.</param>
/// <param name="Size">Its length in bytes.</param>
/// <param name="Articles">How many articles it holds.</param>
internal sealed record MarkedPart(string Name, long Size, int Articles);

/// <summary>The mark of a share that is complete, a file of its own beside the parts: <c>shard-03-of-64.complete.json</c>.</summary>
/// <param name="Share">The share.</param>
/// <param name="Reading">Who read, and how.</param>
/// <param name="Run">Which articles were given.</param>
/// <param name="Parts">Its parts.</param>
internal sealed record ShareMark(Share Share, string Reading, string Run, ImmutableArray<MarkedPart> Parts)
{
    /// <summary>How the names of such files end.</summary>
    public const string Ending = ".complete.json";

    private static readonly MarkJson Json = new(new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" });

    /// <summary>The mark of a share in <paramref name="folder"/>; null where the share is not complete.</summary>
    public static ShareMark? Read(string folder, Share share) => Read(At(folder, share));

    /// <summary>The mark at <paramref name="path"/>; null where there is none, or it cannot be understood.</summary>
    public static ShareMark? Read(string path)
    {
        try
        {
            return File.Exists(path) && JsonSerializer.Deserialize(File.ReadAllBytes(path), Json.ShareMark) is { Share: not null, Run: not null } mark
                && !mark.Parts.IsDefault ? mark : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Takes the mark away.</summary>
    public static void Remove(string folder, Share share) => File.Delete(At(folder, share));

    /// <summary>Writes the mark.</summary>
    public void Write(string folder)
    {
        var draft = At(folder, Share) + ".writing";
        File.WriteAllBytes(draft, [.. JsonSerializer.SerializeToUtf8Bytes(this, Json.ShareMark), (byte)'\n']);
        File.Move(draft, At(folder, Share), overwrite: true);
    }

    private static string At(string folder, Share share) => Path.Combine(folder, share.Name + Ending);
}

/// <summary>Reads and writes marks by code that was compiled with the library.</summary>
[JsonSerializable(typeof(ShareMark))]
internal sealed partial class MarkJson : JsonSerializerContext;
