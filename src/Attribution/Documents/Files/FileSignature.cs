namespace Attribution.Documents.Files;

/// <summary>Knows the first bytes of common files that are not text, so that an error can say what was given.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Start, string Name)[] Known =
    [
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ("GIF87a"u8.ToArray(), "a GIF image"),
        ("GIF89a"u8.ToArray(), "a GIF image"),
        ("II*\0"u8.ToArray(), "a TIFF image"),
        ("MM\0*"u8.ToArray(), "a TIFF image"),
        ("%PDF-"u8.ToArray(), "a PDF file"),
        ("%!PS"u8.ToArray(), "a PostScript file"),
        ([0x50, 0x4B, 0x03, 0x04], "a zip archive or an office document"),
        ([0x50, 0x4B, 0x05, 0x06], "an empty zip archive"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an office document of the old binary kind"),
        ([0x1F, 0x8B, 0x08], "a gzip archive"),
        ("BZh9"u8.ToArray(), "a bzip2 archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"),
        ("Rar!\u001A\a"u8.ToArray(), "a RAR archive"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ("{\\rtf"u8.ToArray(), "a rich text (RTF) file"),
        ("bplist00"u8.ToArray(), "a web archive or another binary property list"),
        ("SQLite format 3\0"u8.ToArray(), "a SQLite database"),
        ("ID3\u0003"u8.ToArray(), "a sound recording (MP3)"),
        ("ID3\u0004"u8.ToArray(), "a sound recording (MP3)"),
        ("OggS\0"u8.ToArray(), "a sound recording (Ogg)"),
        ("fLaC\0"u8.ToArray(), "a sound recording (FLAC)"),
    ];

    /// <summary>What a file that begins with <paramref name="bytes"/> is, with its article; null where it may be text.</summary>
    public static string? Name(ReadOnlySpan<byte> bytes)
    {
        // Programs that read these files pass over a mark of UTF-8 and blanks before them.
        bytes = bytes.TrimStart((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, (byte)' ', (byte)'\r', (byte)'\n', (byte)'\t']);
        foreach (var (start, name) in Known)
        {
            if (bytes.StartsWith(start)) return name;
        }
        return null;
    }
}
