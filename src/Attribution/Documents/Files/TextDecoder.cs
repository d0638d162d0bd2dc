using System.Buffers;
using System.Globalization;
using System.Text;

namespace Attribution.Documents.Files;

/// <summary>
/// Turns a file's bytes into text: UTF-8 and UTF-16 with or without a byte order mark, UTF-32 with one, else Windows-1252,
/// of which Latin-1's printable characters are a part. Only a mark at the very beginning is dropped. What is in no such
/// encoding is refused: text of wrong characters is worse than none.
/// </summary>
internal static class TextDecoder
{
    private const int Sample = 1 << 16;

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    // The mark of UTF-32 begins with that of UTF-16, so it goes first.
    private static readonly (byte[] Mark, Encoding Encoding)[] Marked =
    [
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(bigEndian: false, byteOrderMark: true)),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: true)),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    /// <summary>The text of <paramref name="bytes"/>, or null and, in <paramref name="binary"/>, what they are instead ("a PNG image").</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, out string? binary)
    {
        binary = FileSignature.Name(bytes);
        if (binary is not null) return null;
        foreach (var (mark, encoding) in Marked)
        {
            if (bytes.StartsWith(mark)) return Checked(encoding.GetString(bytes[mark.Length..]), out binary);
        }
        if (Utf16WithoutMark(bytes) is { } utf16) return Checked(utf16.GetString(bytes), out binary);

        ReadOnlySpan<byte> utf8Mark = [0xEF, 0xBB, 0xBF];
        var marked = bytes.StartsWith(utf8Mark);
        if (marked) bytes = bytes[utf8Mark.Length..];
        var utf8 = IsMostlyUtf8(bytes, out var valid) || marked;
        if (LooksBinary(bytes, valid)) binary = "binary data";
        else if (!utf8 && !IsWestern(bytes)) binary = "bytes in an encoding that is not known";
        return binary is not null ? null : utf8 ? Encoding.UTF8.GetString(bytes) : Windows1252.GetString(bytes);
    }

    /// <summary>Western text in UTF-16 has a NUL in almost every second byte, always on the same side.</summary>
    private static UnicodeEncoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return null;
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        int even = 0, odd = 0;
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            if (sample[i] == 0) even++;
            if (sample[i + 1] == 0) odd++;
        }
        var units = sample.Length / 2;
        if (odd > units * 0.6 && even < units * 0.1) return new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
        if (even > units * 0.6 && odd < units * 0.1) return new UnicodeEncoding(bigEndian: true, byteOrderMark: false);
        return null;
    }

    /// <summary><paramref name="text"/>, if it is one: bytes that were no text give characters that nobody writes.</summary>
    private static string? Checked(string text, out string? binary)
    {
        long odd = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == 0xFFFD || (!rune.IsAscii && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse))
                odd++;
        }
        binary = odd >= 8 && odd > text.Length * 0.05 ? "binary data" : null;
        return binary is null ? text : null;
    }

    /// <summary>
    /// Whether the bytes are UTF-8 (<paramref name="valid"/>), or UTF-8 with a few broken bytes: more whole sequences of
    /// several bytes than bytes that fit nowhere. Those then become U+FFFD.
    /// </summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes, out bool valid)
    {
        long whole = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0) break;
            bytes = bytes[ascii..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var used) == OperationStatus.Done) whole++;
            else broken++;
            bytes = bytes[used..];
        }
        valid = broken == 0;
        return valid || whole > broken;
    }

    /// <summary>Text has next to no control characters besides tabs and line ends; valid UTF-8 may hold some.</summary>
    private static bool LooksBinary(ReadOnlySpan<byte> bytes, bool validUtf8)
    {
        var controls = 0;
        foreach (var value in bytes)
        {
            if (value < 0x20 && value is not ((>= 0x09 and <= 0x0D) or 0x1B)) controls++;
        }
        return controls >= 8 && controls > bytes.Length * (validUtf8 ? 0.3 : 0.01);
    }

    /// <summary>
    /// Whether most letters are those of ASCII, as in every Western language. Where they are not, the bytes are of some other
    /// alphabet's encoding, and Windows-1252 would make accented gibberish of them.
    /// </summary>
    private static bool IsWestern(ReadOnlySpan<byte> bytes)
    {
        int ascii = 0, others = 0;
        foreach (var value in bytes)
        {
            if (char.IsAsciiLetter((char)value)) ascii++;
            else if (value >= 0x80) others++;
        }
        return others <= 8 || others < ascii / 2;
    }
}
