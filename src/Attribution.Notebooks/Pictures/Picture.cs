using System.Text.Json;
using Attribution.Notebooks.Format;

namespace Attribution.Notebooks.Pictures;

/// <summary>
/// A drawn figure as it stands in an output: base64 of a PNG, and in the output's metadata under that MIME type its size
/// in CSS pixels and the hash of its figure.
/// </summary>
internal sealed record Picture(string FigureHash, int Width, int Height, string Base64)
{
    private const string HashKey = "figure_sha256";

    /// <summary>The picture of an output; null where it has none that names its figure.</summary>
    internal static Picture? Of(RichOutput output) =>
        output.Data.Text(MimeBundle.Png) is { } base64
        && output.Metadata.TryGetProperty(MimeBundle.Png, out JsonElement metadata)
        && metadata.TryGetProperty(HashKey, out JsonElement hash)
        && metadata.TryGetProperty("width", out JsonElement width) && metadata.TryGetProperty("height", out JsonElement height)
            ? new Picture(hash.GetString()!, width.GetInt32(), height.GetInt32(), base64)
            : null;

    /// <summary>
    /// The output with this picture in it and without its HTML: GitHub and nbconvert prefer HTML to a picture and then
    /// drop its scripts, so that nothing would be seen. The figure's JSON stays for those that can draw it.
    /// </summary>
    internal RichOutput Into(RichOutput output) => output with
    {
        Data = output.Data.Without(MimeBundle.Html).With(MimeBundle.Png, Json.OfString(Base64)),
        Metadata = Json.Build(writer =>
        {
            writer.WriteStartObject();
            foreach (JsonProperty other in output.Metadata.EnumerateObject().Where(p => p.Name != MimeBundle.Png))
                other.WriteTo(writer);
            writer.WriteStartObject(MimeBundle.Png);
            writer.WriteString(HashKey, FigureHash);
            writer.WriteNumber("height", Height);
            writer.WriteNumber("width", Width);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }),
    };
}
