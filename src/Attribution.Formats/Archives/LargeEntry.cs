using Attribution.Documents;

namespace Attribution.Formats.Archives;

/// <summary>
/// A large file in an archive: its beginning, which is held and can be read any number of times, and the rest, which comes out of the archive
/// once.
/// </summary>
/// <param name="path">What it is, for messages.</param>
/// <param name="start">Its beginning.</param>
/// <param name="rest">What comes behind.</param>
/// <param name="packed">How many bytes the whole is packed into.</param>
/// <param name="takeRest">Whether the rest is still there; it is not a second time.</param>
internal sealed class LargeEntry(string path, byte[] start, Stream rest, long packed, Func<bool> takeRest) : Stream
{
    private long position;
    private bool hasRest;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (position < start.Length)
        {
            var held = Math.Min(buffer.Length, start.Length - (int)position);
            start.AsSpan((int)position, held).CopyTo(buffer);
            position += held;
            return held;
        }
        if (!hasRest && !(hasRest = takeRest())) throw new DocumentException(path, FormatMessages.TooLargeToUnpack(path));
        var count = Unpacked(buffer);
        position += count;
        return ArchiveEntries.IsTrap(position, packed)
            ? throw new DocumentException(path, FormatMessages.TooMuch(path, "the file takes up hundreds of times its packed size")) : count;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Unpacked(Span<byte> buffer)
    {
        try
        {
            return rest.Read(buffer);
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            throw new DocumentException(path, FormatMessages.Broken(path, "a part of an archive", error.Message), error);
        }
    }
}
