using System.IO.Compression;
using Attribution.Documents;
using Attribution.Documents.Formats;

namespace Attribution.Formats.Archives;

/// <summary>A ZIP archive: the files in it, as those of a folder.</summary>
internal sealed class ZipFile() : CollectionFormat("zip", "ZIP archive", ".zip")
{
    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => file.Head.StartsWith("PK\x03\x04"u8) || file.Head.StartsWith("PK\x05\x06"u8);

    /// <inheritdoc/>
    public override IEnumerable<FilePart> Parts(SourceFile file)
    {
        using var stream = file.OpenSeekable();
        using var archive = Opened(file, stream);
        foreach (var part in ArchiveEntries.Parts(file, archive.Entries.Where(entry => !entry.FullName.EndsWith('/'))
            .Select(entry => (entry.FullName, (Func<Stream>)(() => Open(file, entry)), entry.CompressedLength)))) yield return part;
    }

    /// <summary>Opens what is a ZIP archive, or <paramref name="what"/>, which is one inside.</summary>
    /// <exception cref="DocumentException">It is broken.</exception>
    public static ZipArchive Opened(SourceFile file, Stream stream, string what = "a ZIP archive")
    {
        try
        {
            var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            _ = archive.Entries.Count;
            return archive;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            throw new DocumentException(file.Path, FormatMessages.Broken(file.Path, what, error.Message), error);
        }
    }

    private static Stream Open(SourceFile file, ZipArchiveEntry entry)
    {
        var path = $"{file.Path}/{entry.FullName}";
        return entry.IsEncrypted ? throw new DocumentException(path, FormatMessages.Locked(path)) : entry.Open();
    }
}
