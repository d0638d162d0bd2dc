using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Attribution.Notebooks.Format;

namespace Attribution.Notebooks;

/// <summary>
/// One thing in several formats, by MIME type in ordinal order: text and base64 as JSON strings, JSON types as JSON. Immutable.
/// </summary>
public sealed class MimeBundle : IEnumerable<KeyValuePair<string, JsonElement>>
{
    /// <summary>Plain text, which every bundle should have.</summary>
    public const string PlainText = "text/plain";

    /// <summary>HTML.</summary>
    public const string Html = "text/html";

    /// <summary>A Plotly figure as JSON.</summary>
    public const string Plotly = "application/vnd.plotly.v1+json";

    /// <summary>A picture as base64.</summary>
    public const string Png = "image/png";

    private readonly SortedDictionary<string, JsonElement> data;

    /// <summary>Makes a bundle; of two values of one type the later one counts.</summary>
    public MimeBundle(IEnumerable<KeyValuePair<string, JsonElement>> data)
    {
        this.data = new SortedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var (mime, value) in data)
            this.data[mime] = value;
    }

    /// <summary>A bundle of plain text alone.</summary>
    public static MimeBundle OfText(string text) => new([new(PlainText, Json.OfString(text))]);

    /// <summary>Whether values of this MIME type are JSON rather than text.</summary>
    public static bool IsJson(string mime) =>
        mime == "application/json" || mime.EndsWith("+json", StringComparison.Ordinal);

    /// <summary>The value of a MIME type.</summary>
    public bool TryGet(string mime, [MaybeNullWhen(false)] out JsonElement value) => data.TryGetValue(mime, out value);

    /// <summary>The text of a MIME type; null where there is none or where it is JSON.</summary>
    public string? Text(string mime) =>
        data.TryGetValue(mime, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>Whether the bundle holds this MIME type.</summary>
    public bool Contains(string mime) => data.ContainsKey(mime);

    /// <summary>The same bundle with one value set.</summary>
    public MimeBundle With(string mime, JsonElement value) => new(data.Append(new(mime, value)));

    /// <summary>The same bundle without a MIME type.</summary>
    public MimeBundle Without(string mime) => new(data.Where(pair => pair.Key != mime));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => data.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
