using System.Buffers;
using System.Text;

namespace Attribution.Documents;

/// <summary>
/// Turns a file's bytes into text: UTF-8 and UTF-16 with or without a byte order mark, else Windows-1252, of which
/// Latin-1's printable characters are a part. Only a mark at the very beginning is dropped.
/// </summary>
internal static class TextDecoder
{
    private const int Sample = 1 << 16;

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text of <paramref name="bytes"/>, or null and, in <paramref name="binary"/>, what they are instead ("a PNG image").</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, out string? binary)
    {
        binary = FileSignature.Name(bytes);
        if (binary is not null) return null;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (Utf16WithoutMark(bytes) is { } encoding) return encoding.GetString(bytes);

        var utf8 = IsMostlyUtf8(bytes, out var valid);
        if (LooksBinary(bytes, valid))
        {
            binary = "binary data";
            return null;
        }
        return utf8 ? Encoding.UTF8.GetString(bytes) : Windows1252.GetString(bytes);
    }

    /// <summary>Western text in UTF-16 has a NUL in almost every second byte, always on the same side.</summary>
    private static Encoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
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
        if (odd > units * 0.6 && even < units * 0.1) return Encoding.Unicode;
        if (even > units * 0.6 && odd < units * 0.1) return Encoding.BigEndianUnicode;
        return null;
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
        return controls >= 8 && controls > bytes.Length * (validUtf8 ? 0.3 : 0.05);
    }
}
