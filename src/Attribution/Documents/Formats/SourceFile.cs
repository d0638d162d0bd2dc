using System.Collections.Immutable;
using System.Text;
using Attribution.Documents.Files;

namespace Attribution.Documents.Formats;

/// <summary>What formats look at: a file's name, its bytes and, where they are text, their text. Each is worked out when first asked for.</summary>
internal sealed class SourceFile
{
    /// <summary>Longer texts are judged by so many characters of their beginning, longer files by so many bytes.</summary>
    private const int LongestSample = 200_000;

    /// <summary>By so many of its first bytes a file is told whose format has a mark.</summary>
    private const int HeadLength = 1 << 16;

    private readonly Func<Stream>? open;
    private byte[]? bytes;
    private byte[]? head;
    private SourceFile? beginning;
    private string? text;
    private string? sample;

    /// <summary>Makes one of the file at <paramref name="path"/>, which is read when it is first asked for.</summary>
    public SourceFile(string path) => (Path, IsNamed) = (path, true);

    /// <summary>Makes one of the bytes of a file, or of what came from elsewhere.</summary>
    /// <param name="path">The file, or what messages call it.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="isNamed">Whether the name could tell the format.</param>
    public SourceFile(string path, byte[] bytes, bool isNamed = true) => (Path, this.bytes, IsNamed) = (path, bytes, isNamed);

    /// <summary>Makes one that is opened by <paramref name="open"/>, any number of times, such as a file that another one is packed in.</summary>
    /// <param name="path">What messages call it.</param>
    /// <param name="open">Opens it from its beginning; the stream need not be able to go back.</param>
    /// <param name="isNamed">Whether the name could tell the format.</param>
    public SourceFile(string path, Func<Stream> open, bool isNamed) => (Path, this.open, IsNamed) = (path, open, isNamed);

    /// <summary>The file, or what messages call it.</summary>
    public string Path { get; }

    /// <summary>Its bytes.</summary>
    /// <exception cref="DocumentException">The file cannot be read, or is too large for one article.</exception>
    public byte[] Bytes => bytes ??= open is null ? FileBytes.Read(Path) : FileBytes.ReadAll(Path, open);

    /// <summary>Its first bytes, 64 KiB at most; the whole file is not read for them.</summary>
    /// <exception cref="DocumentException">The file cannot be read.</exception>
    public ReadOnlySpan<byte> Head => head ??= bytes is null ? ReadStart(HeadLength) : bytes[..Math.Min(bytes.Length, HeadLength)];

    /// <summary>Whether its name could tell the format: what comes through a pipe has none.</summary>
    public bool IsNamed { get; }

    /// <summary>The bytes as decoded, without a byte order mark at their beginning.</summary>
    /// <exception cref="DocumentException">They are no text, or hold nothing but white space.</exception>
    public string Text => text ??= Decoded();

    /// <summary>
    /// What stands behind a header of the seed format, without white space around and of long texts only the beginning: by
    /// this a format is told whose files open with certain signs, or are built of them.
    /// </summary>
    /// <exception cref="DocumentException">As for <see cref="Text"/>.</exception>
    public string Sample => sample ??= Sampled();

    /// <summary>A text that is given in memory, as it is.</summary>
    public static SourceFile OfText(string text) => new("", Encoding.UTF8.GetBytes(text), isNamed: false) { text = text };

    /// <summary>Whether its name ends with one of <paramref name="endings"/>, in capitals or not.</summary>
    public bool EndsWith(ImmutableArray<string> endings) => endings.Contains(System.IO.Path.GetExtension(Path).ToLowerInvariant());

    /// <summary>How it is read.</summary>
    public ReadingOptions Options { get; } = ReadingOptions.Current;

    /// <summary>Whether its beginning is text, in UTF-8, Windows-1252 or with a mark of UTF-16.</summary>
    /// <exception cref="DocumentException">The file cannot be read.</exception>
    public bool IsText => FileSignature.Name(Head) is null && (Head.IndexOf((byte)0) < 0 || Head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]);

    /// <summary>
    /// Its beginning, up to an end of a line, as a text of its own, by which formats of text are told without reading the whole; null where
    /// it is no text.
    /// </summary>
    /// <exception cref="DocumentException">The file cannot be read.</exception>
    public SourceFile? Beginning
    {
        get
        {
            if (beginning is not null) return beginning;
            var sample = Head;
            if (sample.Length == HeadLength && sample.LastIndexOf((byte)'\n') is > 0 and var end) sample = sample[..(end + 1)];
            return TextDecoder.Decode(sample, out _) is { } decoded && !string.IsNullOrWhiteSpace(decoded) ? beginning = OfText(decoded) : null;
        }
    }

    /// <summary>Opens it to be read as a stream; it may be larger than one article can be.</summary>
    /// <exception cref="DocumentException">The file cannot be read.</exception>
    public Stream Open() => bytes is null ? open?.Invoke() ?? FileBytes.Open(Path) : new MemoryStream(bytes, writable: false);

    /// <summary>Opens it to be read from anywhere; what can only be read from its beginning is held in memory for it.</summary>
    /// <exception cref="DocumentException">The file cannot be read, or would have to be held and is too large.</exception>
    public Stream OpenSeekable()
    {
        var stream = Open();
        if (stream.CanSeek) return stream;
        stream.Dispose();
        return new MemoryStream(Bytes, writable: false);
    }

    /// <summary>Takes what is packed in another file out of it, so that it can be read on any thread while that one goes on.</summary>
    /// <exception cref="DocumentException">It cannot be read, or is too large for one article.</exception>
    public void TakeOut()
    {
        if (open is not null) _ = Bytes;
    }

    private byte[] ReadStart(int length)
    {
        using var stream = Open();
        var buffer = new byte[length];
        return buffer[..stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
    }

    private string Decoded()
    {
        var decoded = TextDecoder.Decode(Bytes, out var binary) ?? throw new DocumentException(Path, DocumentMessages.Binary(Path, binary!));
        return string.IsNullOrWhiteSpace(decoded) ? throw new DocumentException(Path, DocumentMessages.Empty(Path)) : decoded;
    }

    private string Sampled()
    {
        var text = Start();
        var body = text.AsSpan(SeedHeader.Read(text)?.End ?? 0).Trim().TrimStart('\uFEFF');
        if (body.Length > LongestSample)
        {
            body = body[..LongestSample];
            if (body.LastIndexOf('\n') is > LongestSample / 2 and var line) body = body[..line];
        }
        return body.Length == text.Length ? text : body.ToString();
    }

    /// <summary>The text of a short file; of a longer one, which may be too long to be read whole, the beginning up to an end of a line.</summary>
    private string Start()
    {
        if (text is not null || bytes is not null) return Text;
        var start = ReadStart(LongestSample);
        if (start.Length < LongestSample)
        {
            bytes = start;
            return Text;
        }
        var end = Array.LastIndexOf(start, (byte)'\n') + 1;

        // In UTF-16, half of the line's end may stand behind.
        if (end < start.Length && start[end] == 0) end++;
        return TextDecoder.Decode(start.AsSpan(0, end > LongestSample / 2 ? end : start.Length), out var binary)
            ?? throw new DocumentException(Path, DocumentMessages.Binary(Path, binary!));
    }
}
