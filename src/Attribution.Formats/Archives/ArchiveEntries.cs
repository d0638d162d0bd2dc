using Attribution.Documents;
using Attribution.Documents.Files;
using Attribution.Documents.Formats;

namespace Attribution.Formats.Archives;

/// <summary>
/// Reads the files of an archive one after another, as those of a folder are read, and gives up where an archive is a trap. Nothing is ever
/// written, so no name in an archive leads anywhere.
/// </summary>
internal static class ArchiveEntries
{
    /// <summary>An archive of more files is given up.</summary>
    private const int MostEntries = 500_000;

    /// <summary>What is packed more tightly than this, and takes up more than <see cref="Harmless"/> bytes, is a trap: texts are packed to a tenth.</summary>
    private const long TightestRatio = 200;

    private const long Harmless = 16_000_000;

    /// <summary>Whether something that takes up <paramref name="bytes"/>, and was packed into <paramref name="packed"/>, is a trap.</summary>
    public static bool IsTrap(long bytes, long packed) => bytes > Harmless && bytes / TightestRatio > packed;

    /// <summary>The parts of an archive.</summary>
    /// <param name="file">The archive.</param>
    /// <param name="entries">
    /// Its files: their names in it, how they are opened, and how many bytes they are packed into where that is known. Opened when it is asked
    /// for, and before the next one is.
    /// </param>
    public static IEnumerable<FilePart> Parts(SourceFile file, IEnumerable<(string Name, Func<Stream> Open, long Packed)> entries)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        var count = 0;
        foreach (var (full, open, packed) in entries)
        {
            if (++count > MostEntries) throw new DocumentException(file.Path,
                FormatMessages.TooMuch(file.Path, $"the archive has more than {MostEntries} files"));
            var path = string.Join('/', full.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part is not ("." or "..")));
            if (path.Length == 0 || !ArticleFolder.IsOffered(path) || path.StartsWith("__MACOSX/", StringComparison.Ordinal)) continue;
            var inFile = $"{file.Path}/{path}";
            var ending = Path.GetExtension(path);
            var name = names.Add(path[..^ending.Length]) ? path[..^ending.Length] : path;
            Stream? entry = null;
            SourceFile? inner = null;
            DocumentException? problem = null;
            try
            {
                entry = open();
                inner = Inner(inFile, entry, packed);
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                problem = error as DocumentException ?? new(inFile, FormatMessages.Broken(inFile, "a part of an archive", error.Message), error);
            }
            using (entry) yield return inner is null ? new(name, () => throw problem!) : new(name, null, inner);
        }
    }

    /// <summary>A file in an archive: a small one is taken out, a large one is read as it comes.</summary>
    private static SourceFile Inner(string path, Stream entry, long packed)
    {
        using var taken = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = entry.Read(buffer)) > 0;)
        {
            taken.Write(buffer, 0, count);
            if (taken.Length <= Harmless) continue;
            var start = taken.ToArray();
            var isTaken = false;
            return new(path, () => new LargeEntry(path, start, entry, packed, () => !Interlocked.Exchange(ref isTaken, true)), isNamed: true);
        }
        return new(path, taken.ToArray());
    }

    /// <summary>Everything that comes out of <paramref name="stream"/>.</summary>
    /// <param name="stream">What is unpacked.</param>
    /// <param name="path">What it is, for messages.</param>
    /// <param name="packed">How many bytes it was packed into.</param>
    /// <exception cref="DocumentException">It is larger than an article may be, or a trap.</exception>
    public static byte[] ReadAll(Stream stream, string path, long packed)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > DocumentReader.LargestFile)
                throw new DocumentException(path, DocumentMessages.TooLarge(path, bytes.Length, DocumentReader.LargestFile));
            if (IsTrap(bytes.Length, packed)) throw new DocumentException(path,
                FormatMessages.TooMuch(path, "the file takes up hundreds of times its packed size"));
        }
        return bytes.ToArray();
    }
}
