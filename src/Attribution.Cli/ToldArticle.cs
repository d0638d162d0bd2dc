using System.Text;
using Attribution.Documents;
using Attribution.Documents.Files;
using Attribution.Documents.Formats;

namespace Attribution.Cli;

/// <summary>
/// An article of which only the command knows everything, as it came through a pipe or its date or outlet was given on the
/// command line: it lies in a private folder beside a <c>documents.csv</c> that says the same, for notebooks to read. The folder
/// goes when this is disposed.
/// </summary>
internal sealed class ToldArticle : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("attribution-").FullName;

    /// <summary>Writes the file.</summary>
    /// <param name="documents">What is known of its articles, of which it has one or more.</param>
    /// <param name="bytes">The file's bytes.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public ToldArticle(IReadOnlyList<Document> documents, byte[] bytes)
    {
        var first = documents[0];
        Path = System.IO.Path.Combine(folder,
            first.Path is DocumentReader.StandardInput ? first.Id.Split('/')[0] + EndingOf(first) : System.IO.Path.GetFileName(first.Path));
        File.WriteAllBytes(Path, bytes);
        var metadata = documents.Count == 1 ? first.Metadata : DocumentMetadata.None;
        string?[] row = [System.IO.Path.GetFileName(Path), metadata.Date?.ToString("yyyy-MM-dd", null), metadata.Outlet, metadata.Title, metadata.Author,
            metadata.Url, metadata.Note, metadata.Section, metadata.Language];
        File.WriteAllText(System.IO.Path.Combine(folder, MetadataTable.FileName),
            $"document,date,outlet,title,author,url,note,section,language\n{string.Join(',', row.Select(Quoted))}\n", Encoding.UTF8);
    }

    /// <summary>Where the article lies.</summary>
    public string Path { get; }

    /// <summary>Removes the folder.</summary>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string EndingOf(Document document) =>
        DocumentFormats.Articles.FirstOrDefault(format => format.Key == document.Format)?.Endings is [var usual, ..] ? usual : ".txt";

    private static string Quoted(string? value) => value is null ? "" : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
