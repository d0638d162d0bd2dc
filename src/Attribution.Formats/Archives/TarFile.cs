using System.Formats.Tar;
using Attribution.Documents;
using Attribution.Documents.Formats;

namespace Attribution.Formats.Archives;

/// <summary>A TAR archive: the files in it, as those of a folder.</summary>
internal sealed class TarFile() : CollectionFormat("tar", "TAR archive", ".tar")
{
    private const int MarkAt = 257;

    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => file.Head.Length > MarkAt + 5 && file.Head[MarkAt..].StartsWith("ustar"u8);

    /// <inheritdoc/>
    public override IEnumerable<FilePart> Parts(SourceFile file)
    {
        using var stream = file.Open();
        using var reader = new TarReader(stream);
        foreach (var part in ArchiveEntries.Parts(file, Entries(file, reader))) yield return part;
    }

    private static IEnumerable<(string Name, Func<Stream> Open, long Packed)> Entries(SourceFile file, TarReader reader)
    {
        while (Next(file, reader) is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile && entry.DataStream is { } data)
                yield return (entry.Name, () => data, long.MaxValue);
        }
    }

    private static TarEntry? Next(SourceFile file, TarReader reader)
    {
        try
        {
            return reader.GetNextEntry();
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            throw new DocumentException(file.Path, FormatMessages.Broken(file.Path, "a TAR archive", error.Message), error);
        }
    }
}
