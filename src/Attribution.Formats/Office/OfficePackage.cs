using System.IO.Compression;
using System.Xml.Linq;
using Attribution.Documents;
using Attribution.Documents.Formats;
using Attribution.Formats.Archives;

namespace Attribution.Formats.Office;

/// <summary>A ZIP archive that is a document: its parts by name.</summary>
internal sealed class OfficePackage : IDisposable
{
    private readonly SourceFile file;
    private readonly ZipArchive archive;

    private OfficePackage(SourceFile file) => (this.file, archive) = (file, Archives.ZipFile.Opened(file, file.OpenSeekable(), "a document or book"));

    /// <summary>Opens <paramref name="file"/>.</summary>
    /// <exception cref="DocumentException">It is broken, or locked with a password.</exception>
    public static OfficePackage Open(SourceFile file)
    {
        // What Word locks is no archive any more, but an older container around one.
        if (file.Head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) throw new DocumentException(file.Path, FormatMessages.LockedOrOld(file.Path));
        return new(file);
    }

    /// <summary>Whether <paramref name="file"/> is an archive with a part of that name, by its first bytes.</summary>
    public static bool Is(SourceFile file, ReadOnlySpan<byte> part) => file.Head.StartsWith("PK\x03\x04"u8) && file.Head.IndexOf(part) >= 0;

    /// <summary>The XML of a part; null where there is none.</summary>
    /// <exception cref="DocumentException">The part is no XML.</exception>
    public XDocument? Xml(string part) => Bytes(part) is { } bytes ? XmlText.Load(new MemoryStream(bytes), $"{file.Path}/{part}") : null;

    /// <summary>The bytes of a part; null where there is none.</summary>
    /// <exception cref="DocumentException">The part is broken or a trap.</exception>
    public byte[]? Bytes(string part)
    {
        if (archive.GetEntry(part) is not { } entry) return null;
        var path = $"{file.Path}/{part}";
        if (entry.IsEncrypted) throw new DocumentException(path, FormatMessages.Locked(file.Path));
        try
        {
            using var stream = entry.Open();
            return ArchiveEntries.ReadAll(stream, path, entry.CompressedLength);
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            throw new DocumentException(path, FormatMessages.Broken(file.Path, "a document", error.Message), error);
        }
    }

    /// <summary>Closes it.</summary>
    public void Dispose() => archive.Dispose();
}
