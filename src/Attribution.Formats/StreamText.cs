using System.Text;
using System.Text.Unicode;
using Attribution.Documents.Formats;

namespace Attribution.Formats;

/// <summary>Opens a file of text as a stream of characters: in the encoding of its mark, in UTF-8 where its beginning is, else in Windows-1252.</summary>
internal static class StreamText
{
    private const int LongestCharacter = 4;

    /// <summary>The encoding of Western Windows.</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Opens <paramref name="file"/>.</summary>
    public static StreamReader Open(SourceFile file) => new(file.Open(), EncodingOf(file.Head), detectEncodingFromByteOrderMarks: true, 1 << 16);

    /// <summary>Opens <paramref name="file"/> as bytes of UTF-8, whatever encoding it is in.</summary>
    public static Stream OpenUtf8(SourceFile file)
    {
        var head = file.Head;
        var (encoding, mark) = head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? (Encoding.Unicode, 2) : head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            ? (Encoding.BigEndianUnicode, 2) : head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? (Encoding.UTF8, 3) : (EncodingOf(head), 0);
        var stream = file.Open();
        stream.ReadExactly(new byte[mark]);
        return Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8);
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> head)
    {
        // The beginning may end inside a character.
        for (var cut = 0; cut < LongestCharacter && cut <= head.Length; cut++)
        {
            if (Utf8.IsValid(head[..^cut])) return Encoding.UTF8;
        }
        return Windows1252;
    }
}
