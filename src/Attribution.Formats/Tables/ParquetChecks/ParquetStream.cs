using System.Buffers.Binary;

namespace Attribution.Formats.Tables.ParquetChecks;

/// <summary>
/// A Parquet file as it is shown to its reader, which goes by what a file says and reads on for ever where that is wrong: the list of what the
/// file holds is shown without anything that the reader may mistake, and who reads beyond an end is told so by an exception.
/// </summary>
internal sealed class ParquetStream : Stream
{
    private const int LengthAndMark = 8;

    private readonly Stream file;
    private readonly long listAt;
    private readonly byte[] tail;
    private long position;

    /// <summary>Looks through the list at the end of <paramref name="file"/>.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    /// <exception cref="EndOfStreamException">It is longer than it says.</exception>
    public ParquetStream(Stream file)
    {
        this.file = file;
        var mark = new byte[LengthAndMark];
        ReadFile(Math.Max(0, file.Length - LengthAndMark), mark);
        var length = BinaryPrimitives.ReadInt32LittleEndian(mark);
        listAt = file.Length - LengthAndMark - length;
        if (!mark.AsSpan().EndsWith("PAR1"u8) || length <= 0 || listAt < "PAR1"u8.Length) throw new InvalidDataException("its end is not there");
        var list = new byte[length];
        ReadFile(listAt, list);
        var schema = new SchemaCheck();
        var copy = new ThriftCopy(list, (shape, field, value) =>
        {
            if (shape == ParquetShapes.SchemaElement) schema.See(field, value);
            else if (shape == ParquetShapes.File && field == ParquetShapes.Encryption) IsLocked = true;
        });
        copy.Struct(ParquetShapes.File);
        tail = new byte[copy.Written.Length + LengthAndMark];
        copy.Written.CopyTo(tail);
        BinaryPrimitives.WriteInt32LittleEndian(tail.AsSpan(copy.Written.Length), copy.Written.Length);
        mark.AsSpan(sizeof(int)).CopyTo(tail.AsSpan(copy.Written.Length + sizeof(int)));
        End = Length;
    }

    /// <summary>Whether columns are locked with a key.</summary>
    public bool IsLocked { get; private set; }

    /// <summary>Nothing is shown from here on.</summary>
    public long End { get; set; }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => listAt + tail.Length;

    public override long Position
    {
        get => position;
        set => position = value >= 0 ? value : throw new InvalidDataException("it points to before its beginning");
    }

    /// <summary>Where the pages end, and the list of what the file holds begins.</summary>
    public long PagesEnd => listAt;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty) return 0;
        if (position >= End) throw new EndOfStreamException("it is shorter than it says");
        var count = (int)Math.Min(buffer.Length, End - position);
        if (position < listAt)
        {
            file.Position = position;
            count = file.Read(buffer[..(int)Math.Min(count, listAt - position)]);
            if (count == 0) throw new EndOfStreamException("it was cut off");
        }
        else
        {
            tail.AsSpan((int)(position - listAt), count).CopyTo(buffer);
        }
        position += count;
        return count;
    }

    public override int ReadByte()
    {
        Span<byte> one = stackalloc byte[1];
        ReadExactly(one);
        return one[0];
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromResult(Read(buffer.AsSpan(offset, count)));

    public override long Seek(long offset, SeekOrigin origin) =>
        Position = offset + (origin is SeekOrigin.Begin ? 0 : origin is SeekOrigin.End ? Length : position);

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void ReadFile(long start, Span<byte> into)
    {
        file.Position = start;
        file.ReadExactly(into);
    }
}
