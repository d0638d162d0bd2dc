using System.IO.Compression;
using System.Text.Json;
using Attribution.Documents.Formats;
using Attribution.Formats.Web;

namespace Attribution.Training.Pages;

/// <summary>A saved page whose article somebody marked.</summary>
/// <param name="Name">What it is called in its set.</param>
/// <param name="Source">Its source.</param>
/// <param name="Article">The article's text.</param>
internal sealed record MarkedPage(string Name, string Source, string Article);

/// <summary>Reads a set of such pages: <c>ground-truth.json</c> and a folder <c>html</c> beside it.</summary>
internal static class PageCorpus
{
    /// <summary>The pages in <paramref name="folder"/>, in ordinal order.</summary>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static List<MarkedPage> Read(string folder)
    {
        using var truth = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "ground-truth.json")));
        List<MarkedPage> pages = [];
        foreach (var page in truth.RootElement.EnumerateObject().OrderBy(page => page.Name, StringComparer.Ordinal))
        {
            using var packed = new GZipStream(File.OpenRead(Path.Combine(folder, "html", $"{page.Name}.html.gz")), CompressionMode.Decompress);
            using var bytes = new MemoryStream();
            packed.CopyTo(bytes);
            var file = new SourceFile($"{page.Name}.html", bytes.ToArray());
            pages.Add(new(page.Name, HtmlText.Decode(file), page.Value.GetProperty("articleBody").GetString()!));
        }
        return pages;
    }
}
