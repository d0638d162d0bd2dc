using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Attribution.Notebooks.Format;

namespace Attribution.Notebooks.Pictures;

/// <summary>Names a figure by the SHA-256 of its JSON, keys in ordinal order and without spaces, as UTF-8.</summary>
internal static class FigureHash
{
    /// <summary>The hash of a bundle's figure in lower-case hexadecimal; null where it holds none.</summary>
    internal static string? Of(MimeBundle data) =>
        data.TryGet(MimeBundle.Plotly, out JsonElement figure)
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Json.Canonical(figure))))
            : null;
}
