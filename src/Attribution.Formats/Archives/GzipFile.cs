using System.IO.Compression;
using Attribution.Documents;
using Attribution.Documents.Formats;

namespace Attribution.Formats.Archives;

/// <summary>A file packed by gzip, which is unpacked as a stream: it may be of any size where what is in it is read so.</summary>
internal sealed class GzipFile() : CollectionFormat("gzip", "GZIP file", ".gz", ".tgz")
{
    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => file.Head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    /// <inheritdoc/>
    public override IEnumerable<FilePart> Parts(SourceFile file) =>
        [new("", null, new SourceFile(NameOf(file.Path) is var name && name == file.Path ? name : $"{file.Path}/{Path.GetFileName(name)}", () =>
            new Unpacked(file), isNamed: file.IsNamed
            && file.EndsWith(Endings)))];

    private static string NameOf(string path) =>
        path.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase) ? $"{path[..^4]}.tar" : path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? path[..^3] : path;

    /// <summary>What comes out; where it is broken off, damaged or a trap, the error says so.</summary>
    private sealed class Unpacked(SourceFile file) : Stream
    {
        private readonly Stream packed = file.Open();
        private GZipStream? unpacking;
        private long read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => read; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            try
            {
                unpacking ??= new(packed, CompressionMode.Decompress);
                var count = unpacking.Read(buffer);
                read += count;
                if (ArchiveEntries.IsTrap(read, packed.CanSeek ? packed.Position : long.MaxValue))
                    throw new DocumentException(file.Path, FormatMessages.TooMuch(file.Path, "the file takes up hundreds of times its packed size"));
                return count;
            }
            catch (Exception error) when (error is InvalidDataException or IOException)
            {
                throw new DocumentException(file.Path, FormatMessages.Broken(file.Path, "a GZIP file", error.Message), error);
            }
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            unpacking?.Dispose();
            packed.Dispose();
            base.Dispose(disposing);
        }
    }
}
